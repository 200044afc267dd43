import { Minus, Plus, SlidersHorizontal } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { MATCH_PARTS } from "@/lib/matching/rules/weights";
import { allRegions } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import type { Proposal, RankedRole } from "@/lib/triage/queries/proposal";
import type { RequestAtDesk } from "@/lib/triage/queries/request";
import { type Ask, triageHref } from "./ask";
import { PersonRow } from "./person-row";

type Props = { found: RequestAtDesk; proposal: Proposal; ask: Ask; isAdmin: boolean };
const SHOWN = { few: 6, more: 30 };

/** For each role the people who could come, best first, with the facts that speak for and against them. */
export async function People({ found, proposal, ask, isAdmin }: Props) {
  const [t, s, locale, regions] = await Promise.all([
    getTranslations("triage.people"),
    getTranslations("settings"),
    getLocale(),
    allRegions(),
  ]);
  const { id } = found.request;
  const names = regions
    .filter((region) => proposal.regions.includes(region.code))
    .map((region) => regionShortName(region, locale));
  const fitting = new Set(
    proposal.roles.flatMap((role) => role.people.filter((one) => one.fit === "can").map((one) => one.volunteerId)),
  );
  return (
    <section aria-labelledby="people">
      <h2 id="people">
        {t("title")} <small>{t("sub", { leagues: names.join(t("comma")), count: fitting.size })}</small>
        <Link
          className={buttonClass({ variant: "quiet", size: "xs" })}
          href={triageHref(id, { ...ask, wide: !ask.wide })}
          scroll={false}
        >
          {ask.wide ? t("home_only") : t("look_wider")}
        </Link>
      </h2>
      <details className="basis">
        <summary>
          <SlidersHorizontal className="i" aria-hidden /> {t("basis")}
        </summary>
        <p>
          {MATCH_PARTS.map((part) => `${t(`part.${part}`)} ${proposal.weights[part]}`).join(t("comma"))}
          {". "}
          {t("basis_note")} {isAdmin && <Link href="/desk/settings">{s("title")}</Link>}
        </p>
      </details>
      {proposal.roles.map((role) => (
        <Role key={role.seat} role={role} ask={ask} id={id} proposal={proposal} t={t} />
      ))}
    </section>
  );
}

type RoleProps = {
  role: RankedRole;
  proposal: Proposal;
  ask: Ask;
  id: string;
  t: Awaited<ReturnType<typeof getTranslations<"triage.people">>>;
};

/** Who could take a seat: first those free for it, then those proposed for another, so that two can change places. */
function Role({ role, proposal, ask, id, t }: RoleProps) {
  const elsewhere = (volunteerId: string) =>
    proposal.roles.find((other) => other.seat !== role.seat && other.proposed.includes(volunteerId))?.seat;
  const can = role.people.filter((one) => one.fit === "can");
  const open = can.filter((one) => !elsewhere(one.volunteerId));
  const first = open.slice(0, ask.more ? SHOWN.more : SHOWN.few);
  const shown = [...first, ...can.filter((one) => elsewhere(one.volunteerId))];
  const key = role.role === "helper" ? "helpers" : "lecturers";
  const size = proposal[key];
  const resized = (n: number) => triageHref(id, { ...ask, [key]: n });
  const others = { reasons: 0, cannot: 0 };
  for (const one of role.people) {
    if (one.fit === "reason_needed") others.reasons++;
    if (one.fit === "cannot") others.cannot++;
  }
  return (
    <fieldset className="mrole">
      <legend>
        {t(`role.${role.seat}`, { count: role.places })}
        {!role.language && (
          <span className="sz">
            {size > 0 && (
              <Link href={resized(size - 1)} aria-label={t("fewer", { role: t(`name.${role.seat}`) })} scroll={false}>
                <Minus className="i" aria-hidden />
              </Link>
            )}
            {size < 20 && (
              <Link
                href={resized(size + 1)}
                aria-label={t("more_places", { role: t(`name.${role.seat}`) })}
                scroll={false}
              >
                <Plus className="i" aria-hidden />
              </Link>
            )}
          </span>
        )}
      </legend>
      {shown.length === 0 ? (
        <p className="note-w">{t("nobody")}</p>
      ) : (
        <ul className="mts">
          {shown.map((one) => (
            // Drawn anew when another time proposes somebody else: a box once drawn keeps its tick.
            <PersonRow
              key={`${one.volunteerId} ${role.proposed.includes(one.volunteerId)}`}
              one={one}
              role={role}
              elsewhere={elsewhere(one.volunteerId)}
            />
          ))}
        </ul>
      )}
      <p className="mute xs mt-2">
        {t("others", { more: open.length - first.length, reasons: others.reasons, cannot: others.cannot })}{" "}
        {open.length > first.length && !ask.more && (
          <Link href={triageHref(id, { ...ask, more: true })} scroll={false}>
            {t("show_more")}
          </Link>
        )}
      </p>
    </fieldset>
  );
}
