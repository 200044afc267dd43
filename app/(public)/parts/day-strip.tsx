import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { EventKind } from "@/db/words";
import type { PublicHome } from "@/lib/events/queries/public-home";
import { type EventFilters, eventsHref } from "@/lib/events/rules/filters";
import { instantOf } from "@/lib/time";

type Props = { days: readonly string[]; home: PublicHome; filters: EventFilters };

/** Seven days, what each is mostly about, and how many events; a day is a link that narrows the list below. */
export function DayStrip({ days, home, filters }: Props) {
  const t = useTranslations();
  const format = useFormatter();
  return (
    <nav className="wrap week" aria-label={t("pages.home.days")}>
      <div className="card">
        {days.map((day) => {
          const on = filters.from === day && filters.to === day;
          const change = on ? { from: null, to: null } : { from: day, to: day };
          const main = mainKind(home, day);
          const isIpDay = day.slice(5) === "04-26";
          return (
            <Link
              key={day}
              className="wd text-inherit no-underline"
              href={`${eventsHref(filters, change, "/")}#events`}
              aria-current={on ? "true" : undefined}
              data-today={day === home.today ? "" : undefined}
              data-big={isIpDay ? "" : undefined}
            >
              <span className="w">
                {format.dateTime(instantOf(day, "12:00"), "weekday")}
                {day === home.today && <em>{t("events.public.today")}</em>}
              </span>
              <b>{Number(day.slice(8))}</b>
              <span className="n">{isIpDay ? t("pages.home.ip_day") : main && t(`events.public.kind.${main}`)}</span>
              <span className="k">{t("events.public.count_events", { count: home.facets.days.get(day) ?? 0 })}</span>
            </Link>
          );
        })}
      </div>
    </nav>
  );
}

/** The kind that most events of a day are of. */
function mainKind({ marks }: PublicHome, day: string): EventKind | null {
  const counts = new Map<EventKind, number>();
  for (const mark of marks) if (mark.day === day) counts.set(mark.kind, (counts.get(mark.kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
