import { Lock } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { KindTag } from "@/components/events/kind-tag";
import { PhaseBadge } from "@/components/events/phase-badge";
import { Seats } from "@/components/ui/seats";
import { type Actor, mayChange } from "@/lib/auth/rules/actor";
import type { DeskRow } from "@/lib/events/queries/desk-list";
import { phaseOf } from "@/lib/events/rules/phase";
import { regionShortName } from "@/lib/regions/rules";
import { dayOf } from "@/lib/time";

/** One event in the list. Another league's has a lock and names nobody. */
export function EventRow({ row, actor, now }: { row: DeskRow; actor: Actor; now: Date }) {
  const t = useTranslations("events");
  const format = useFormatter();
  const locale = useLocale();
  const { event, needed, taken, held, missing } = row;
  const mine = mayChange(actor, event.regionCode);
  const league = regionShortName(row.region, locale);
  const phase = phaseOf(event, now);
  const label = t("desk.seats", { confirmed: taken - held, held, missing });
  return (
    <tr>
      <td>
        {!mine && (
          <span className="mute">
            <Lock className="i" aria-label={t("desk.list.locked", { league })} role="img" />
          </span>
        )}
      </td>
      <td className="tm">{times()}</td>
      <td className="w ev">
        <span className="two">
          <span className="row min-w-0 gap-2">
            <KindTag kind={event.kind} />
            <Link className="t clip" href={`/desk/events/${event.id}`}>
              {locale === "en" && event.titleEn ? event.titleEn : event.title}
            </Link>
          </span>
          <small className="clip">{event.place || t("desk.list.no_place")}</small>
        </span>
      </td>
      <td className="np">{league}</td>
      <td className="f1">
        {needed > 0 || missing > 0 ? (
          <span className="pv">
            <Seats taken={taken - held} held={held} missing={missing} label={label} />
            <span className="xs mute">
              {taken - held} / {needed}
            </span>
            {missing > 0 && <b className="gapb">{t("desk.short", { count: missing })}</b>}
          </span>
        ) : (
          <span className="xs mute">{t("desk.list.no_seats")}</span>
        )}
      </td>
      <td>
        <PhaseBadge phase={phase} label={t(`public.phase.${phase}`)} />
      </td>
      <td className="np sub upd">{next()}</td>
    </tr>
  );

  function times(): string {
    if (!event.startsAt || !event.endsAt) return t("desk.list.no_time");
    if (dayOf(event.startsAt) !== dayOf(event.endsAt))
      return t("public.time_range", {
        from: format.dateTime(event.startsAt, "time"),
        to: format.dateTime(event.endsAt, "day"),
      });
    return t("public.time_range", {
      from: format.dateTime(event.startsAt, "time"),
      to: format.dateTime(event.endsAt, "time"),
    });
  }

  function next(): string {
    if (!mine) return t("desk.list.managed_by", { league });
    if (event.status === "cancelled")
      return event.cancelledAt
        ? t("desk.list.cancelled_at", { time: format.dateTime(event.cancelledAt, "dayTime") })
        : "";
    if (held > 0) return t("desk.waiting_answer", { count: held });
    if (phase === "recruiting" && event.signupClosesAt)
      return t("desk.list.closes_at", { time: format.dateTime(event.signupClosesAt, "dayTime") });
    return row.lead ? t("desk.list.lead", { name: row.lead }) : "";
  }
}
