import { MousePointerClick } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { minutesBetween } from "@/lib/time";
import { type Ask, eventHref } from "./ask";
import { PositionRow } from "./position-row";
import type { View, ViewShift } from "./view";

/** A shift with its positions. */
export function ShiftBlock({ view, shift, ask, first }: { view: View; shift: ViewShift; ask: Ask; first: boolean }) {
  const t = useTranslations("events.desk");
  const format = useFormatter();
  const times = t("shift_times", {
    day: format.dateTime(shift.startsAt, "dayWeek"),
    from: format.dateTime(shift.startsAt, "time"),
    to: format.dateTime(shift.endsAt, "time"),
    hours: format.number(minutesBetween(shift.startsAt, shift.endsAt) / 60, "hours"),
  });
  const id = view.event.id;
  return (
    <section aria-labelledby={`shift-${shift.id}`}>
      <div className="sh2">
        <h2 id={`shift-${shift.id}`}>{shift.name}</h2>
        <span className="mute sm">{times}</span>
        {shift.seats.missing > 0 && <span className="gap sm">{t("short", { count: shift.seats.missing })}</span>}
        {shift.seats.held > 0 && <span className="sm mute">{t("waiting_answer", { count: shift.seats.held })}</span>}
        {view.mine && shift.ahead && !shift.adults.ok && (
          <span className="gap sm">{t("adults_here", { count: shift.adults.adults })}</span>
        )}
        <span className="sp row xs mute gap-3">
          {first && view.mine && view.seats.missing > 0 && (
            <span className="noph">
              <MousePointerClick className="i" aria-hidden /> {t("click_seat")}
            </span>
          )}
          {view.changeable && (
            <>
              <Link
                className="lnk"
                href={eventHref(id, { do: "shift", shift: shift.id })}
                aria-label={t("change_what", { what: shift.name })}
              >
                {t("change_shift")}
              </Link>
              <Link className="lnk" href={eventHref(id, { do: "position", shift: shift.id })}>
                {t("add_position")}
              </Link>
            </>
          )}
        </span>
      </div>
      {shift.positions.length > 0 ? (
        <ul className="psl">
          {shift.positions.map((position) => (
            <PositionRow key={position.id} view={view} position={position} leadId={shift.leadVolunteerId} ask={ask} />
          ))}
        </ul>
      ) : (
        <p className="psl px-4 py-3 mute sm">{t("no_positions")}</p>
      )}
    </section>
  );
}
