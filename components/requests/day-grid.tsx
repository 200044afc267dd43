"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { DayFault } from "@/lib/requests/rules/days";
import type { Wish } from "@/lib/requests/rules/facts";
import { instantOf } from "@/lib/time";

type Day = { day: string; fault: DayFault | null };
type Props = { days: readonly Day[]; wishes: readonly Wish[]; full: boolean; onToggle: (day: string) => void };

/** Four weeks of days; what cannot be chosen says why. */
export function DayGrid({ days, wishes, full, onToggle }: Props) {
  const t = useTranslations("requests.form.when");
  const format = useFormatter();
  const noon = (day: string) => instantOf(day, "12:00");
  return (
    <div className="cg" role="group" aria-label={t("calendar")}>
      {days.slice(0, 7).map(({ day }) => (
        <em key={day} aria-hidden>
          {format.dateTime(noon(day), "weekday")}
        </em>
      ))}
      {days.map(({ day, fault }) => {
        const nth = wishes.findIndex((wish) => wish.day === day) + 1;
        const name = format.dateTime(noon(day), "dayWeek");
        const number = day.endsWith("-01") ? format.dateTime(noon(day), "day") : String(Number(day.slice(8)));
        if (fault && nth === 0)
          return (
            <span key={day} className="cc no">
              <span className="sr-only">{t("day_off", { day: name, why: t(fault) })}</span>
              <b aria-hidden>{number}</b>
              <i aria-hidden>{fault === "past" || fault === "late" ? "" : t(fault)}</i>
            </span>
          );
        return (
          <button
            key={day}
            type="button"
            className="cc"
            aria-pressed={nth > 0}
            aria-label={nth > 0 ? t("day_chosen", { day: name, n: nth }) : t("day_on", { day: name })}
            aria-disabled={full && nth === 0 ? true : undefined}
            onClick={() => onToggle(day)}
          >
            <b>{number}</b>
            {nth > 0 && <i>{nth === 1 ? t("first") : nth === 2 ? t("second") : t("nth", { n: nth })}</i>}
          </button>
        );
      })}
    </div>
  );
}
