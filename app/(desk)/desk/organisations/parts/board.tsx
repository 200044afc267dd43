import { CalendarCheck, Check, CircleDashed, Lock } from "lucide-react";
import Link from "next/link";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { School } from "@/lib/organisations/queries/desk";
import { type OrganisationFilter, organisationAddress } from "@/lib/organisations/rules/list";
import { schoolNumber, schoolState, yearBounds } from "@/lib/organisations/rules/visits";
import { allRegions } from "@/lib/regions/queries";
import { regionName } from "@/lib/regions/rules";
import { groupBy } from "@/lib/signups/rules/group";
import { NoUnits } from "./no-units";

const LOOKS = {
  none: { shape: "no", Icon: CircleDashed },
  booked: { shape: "bk", Icon: CalendarCheck },
  visited: { shape: "go", Icon: Check },
  blocked: { shape: "used", Icon: Lock },
} as const;
const STATES = ["none", "booked", "visited", "blocked"] as const;

type Props = { schools: readonly School[]; filter: OrganisationFilter; items: readonly string[]; now: Date };

/** All pilot schools on one screen: a row a league, a cell a school; word, sign and colour say the same. */
export async function Board({ schools, filter, items, now }: Props) {
  const [t, format, locale, regions] = await Promise.all([
    getTranslations("organisations.board"),
    getFormatter(),
    getLocale(),
    allRegions(),
  ]);
  if (schools.length === 0) return <NoUnits filter={filter} />;
  const seen = schools.map((school) => ({ ...school, ...schoolState(school.visits, now, items) }));
  const leagues = [...groupBy(seen, ({ unit }) => unit.regionCode)];
  return (
    <>
      <div className="lgd" role="group" aria-label={t("legend")}>
        {STATES.map((state) => (
          <span key={state}>
            <i className={`sq ${LOOKS[state].shape}`} aria-hidden />
            {t(state)}{" "}
            <b className={state === "none" ? "gap" : undefined}>
              {seen.filter((school) => school.state === state).length}
            </b>
          </span>
        ))}
        <span className="xs mute lg:ml-auto">{t("year", { year: String(yearBounds(now).year) })}</span>
      </div>
      <div className="brd">
        {leagues.map(([code, own]) => {
          const region = regions.find((known) => known.code === code);
          const missing = own.filter(({ state }) => state === "none").length;
          return (
            <div className="contents" key={code}>
              <div className="lgb">
                <h2 className="sm b">{region ? regionName(region, locale) : code}</h2>
                <span className={missing > 0 ? "xs gap" : "xs mute"}>
                  {missing > 0 ? t("missing", { n: missing }) : t("all_set")}
                </span>
              </div>
              <ul className="schs">
                {own.map(({ unit, state, visit }, i) => {
                  const { shape, Icon } = LOOKS[state];
                  const name = (locale === "en" && unit.nameEn) || unit.name;
                  const chosen = unit.id === filter.unit;
                  return (
                    <li key={unit.id} className="grid">
                      <Link
                        className={`sch ${shape} text-inherit no-underline${chosen ? " sel" : ""}`}
                        href={organisationAddress(filter, { unit: unit.id })}
                        aria-label={t("cell", { name, state: t(state) })}
                        aria-current={chosen ? "true" : undefined}
                        scroll={false}
                      >
                        <span className="n0">{schoolNumber(unit.name, i)}</span>
                        <span className="tx">
                          <b>{t(state)}</b>
                          <small>
                            {visit ? format.dateTime(visit.startsAt, "day") : t("left", { n: items.length })}
                          </small>
                        </span>
                        <Icon className="i" aria-hidden />
                      </Link>
                    </li>
                  );
                })}
              </ul>
            </div>
          );
        })}
      </div>
    </>
  );
}
