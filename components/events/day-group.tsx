import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { addDays, instantOf } from "@/lib/time";

type Props = { day: string; today: string; count: number /** The list items. */; children: ReactNode };

/** The events of one day, its date beside them. Stands in .page-events. */
export function DayGroup({ day, today, count, children }: Props) {
  const t = useTranslations("events.public");
  const format = useFormatter();
  const at = instantOf(day, "12:00");
  const near = day === today ? t("today") : day === addDays(today, 1) ? t("tomorrow") : null;
  const sameMonth = day.slice(0, 7) === today.slice(0, 7);
  return (
    <section className="day" aria-label={format.dateTime(at, "dayWeek")}>
      <header>
        <b>{Number(day.slice(8))}</b>
        {!sameMonth && (
          <span>{format.dateTime(at, day.slice(0, 4) === today.slice(0, 4) ? "monthOnly" : "month")}</span>
        )}
        <span>
          {format.dateTime(at, "weekday")}
          {near && <i>{near}</i>}
        </span>
        <em>{t("count_events", { count })}</em>
      </header>
      <ol>{children}</ol>
    </section>
  );
}
