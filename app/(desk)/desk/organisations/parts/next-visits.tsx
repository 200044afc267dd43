import { CircleDashed, Inbox } from "lucide-react";
import Link from "next/link";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { type Actor, mayChange } from "@/lib/auth/rules/actor";
import type { School } from "@/lib/organisations/queries/desk";
import { type OrganisationFilter, organisationAddress } from "@/lib/organisations/rules/list";
import { type Candidate, type NextVisit, nextVisits } from "@/lib/organisations/rules/next-visits";
import { visitAddress } from "@/lib/organisations/rules/visit-address";
import { allRegions } from "@/lib/regions/queries";
import { regionName } from "@/lib/regions/rules";

type Props = { schools: readonly School[]; filter: OrganisationFilter; actor: Actor; now: Date };

/** Where to go next: schools without a visit this year by league, each with its reason and one click to begin. */
export async function NextVisits({ schools, filter, actor, now }: Props) {
  const [t, format, locale, regions] = await Promise.all([
    getTranslations("organisations.next"),
    getFormatter(),
    getLocale(),
    allRegions(),
  ]);
  const leagues = nextVisits(
    schools.map(
      ({ unit, ...school }): Candidate => ({
        ...school,
        id: unit.id,
        name: (locale === "en" && unit.nameEn) || unit.name,
        regionCode: unit.regionCode,
      }),
    ),
    now,
  );
  const name = (code: string) => {
    const region = regions.find((known) => known.code === code);
    return region ? regionName(region, locale) : code;
  };
  // One's own leagues first: there one can begin at once.
  const own = leagues.filter(({ regionCode }) => mayChange(actor, regionCode));
  const others = leagues.filter(({ regionCode }) => !mayChange(actor, regionCode));
  const why = ({ reason, school: { request, lastVisit } }: NextVisit) =>
    reason === "asked" && request?.dueAt
      ? t("asked_due", { day: format.dateTime(request.dueAt, "dayTime") })
      : reason === "before" && lastVisit
        ? t("before", { day: format.dateTime(lastVisit, "fullDay") })
        : t(reason === "asked" ? "asked" : "never");
  if (leagues.length === 0) return <p className="od sm mute">{t("all_set")}</p>;
  return (
    <div className="od">
      <h2>{t("title")}</h2>
      <p className="xs mute">{t("note")}</p>
      {[...own, ...others].map(({ regionCode, reached, of, next }) => (
        <section key={regionCode} className="nxl" aria-labelledby={`next-${regionCode}`}>
          <h3 id={`next-${regionCode}`}>
            {name(regionCode)} <small>{t("reached", { reached, of })}</small>
          </h3>
          <ol data-jk="">
            {next.map((one) => (
              <li key={one.school.id}>
                {one.reason === "asked" ? (
                  <Inbox className="i" aria-hidden />
                ) : (
                  <CircleDashed className="i" aria-hidden />
                )}
                <span className="min-w-0">
                  <Link href={organisationAddress(filter, { unit: one.school.id })} scroll={false} prefetch={false}>
                    {one.school.name}
                  </Link>
                  <small>{why(one)}</small>
                </span>
                {mayChange(actor, regionCode) && (
                  <ButtonLink
                    size="xs"
                    variant={one.reason === "asked" ? "soft" : "plain"}
                    href={visitAddress(one.school)}
                    prefetch={false}
                    aria-label={t(one.reason === "asked" ? "answer_who" : "book_who", { name: one.school.name })}
                  >
                    {t(one.reason === "asked" ? "answer" : "book")}
                  </ButtonLink>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
