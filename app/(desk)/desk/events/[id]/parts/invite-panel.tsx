import { Search } from "lucide-react";
import Link from "next/link";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { Tabs } from "@/components/ui/tabs";
import { candidatesFor } from "@/lib/events/queries/at-desk";
import { type Group, groupsOf, GROUPS } from "./groups";
import { eventHref } from "./ask";
import { CandidateList } from "./candidate-list";
import { needsLine } from "./needs";
import type { SideProps } from "./side";

const isGroup = (text: string | undefined): text is Group => GROUPS.some((group) => group === text);

/** Whom to ask for the chosen position: can be asked, with a reason, cannot; each with facts and every reason. */
export async function InvitePanel({ view, ask, actor, now }: SideProps) {
  const [t, name, locale, format] = await Promise.all([
    getTranslations("events.desk"),
    getTranslations("events.public"),
    getLocale(),
    getFormatter(),
  ]);
  const { chosen, chosenShift, event } = view;
  if (!chosen || !chosenShift) return null;
  const candidates = await candidatesFor(actor, view, chosen.id, ask.q ?? "", now);
  const groups = groupsOf(candidates, chosen.seats.missing === 0 && chosen.places !== null);
  const until = candidates[0]?.heldUntil;
  const group = isGroup(ask.group) ? ask.group : (GROUPS.find((one) => groups[one].length > 0) ?? "ok");
  const at = { position: chosen.id, q: ask.q };
  return (
    <>
      <header>
        <h2>
          {t("invite_to", { shift: chosenShift.name, position: (locale === "en" && chosen.nameEn) || chosen.name })}{" "}
          {chosen.seats.missing > 0 && <span className="gap sm">{t("short", { count: chosen.seats.missing })}</span>}
        </h2>
        <p className="xs mute">
          {t("needs.asks", { needs: needsLine(chosen, (key, params) => t(`needs.${key}`, params), name) })}
        </p>
        {until && <p className="xs mute">{t("held_until", { deadline: format.dateTime(until, "dayTime") })}</p>}
        <form action={eventHref(event.id)} role="search" key={ask.q}>
          <input type="hidden" name="position" value={chosen.id} />
          <label className="srch mt-2.5 w-full">
            <Search className="i" aria-hidden />
            <input name="q" type="search" aria-label={t("find")} placeholder={t("find_hint")} defaultValue={ask.q} />
          </label>
        </form>
        {ask.q && (
          <p className="xs mt-1.5">
            <Link className="lnk" href={eventHref(event.id, { position: chosen.id })} scroll={false}>
              {t("find_clear", { q: ask.q })}
            </Link>
          </p>
        )}
        <Tabs
          className="mt-1"
          label={t("groups.label")}
          items={GROUPS.map((one) => ({
            href: eventHref(event.id, { ...at, group: one }),
            label: t(`groups.${one}`),
            count: groups[one].length,
            current: one === group,
          }))}
        />
      </header>
      <CandidateList view={view} position={chosen} group={group} all={groups[group]} q={ask.q} />
    </>
  );
}
