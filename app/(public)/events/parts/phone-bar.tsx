import { SlidersHorizontal } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { ChipLink, Count } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import type { PublicList } from "@/lib/events/queries/public-list";
import { type EventFilters, eventsHref, filtersInForce } from "@/lib/events/rules/filters";
import { addDays, instantOf } from "@/lib/time";
import { FilterSheet } from "./filter-sheet";

type Props = { filters: EventFilters; list: PublicList; form: ReactNode };

/** On a phone: this week by day, "people needed", and everything else in a sheet; stays at the top. */
export function PhoneBar({ filters, list, form }: Props) {
  const t = useTranslations("events.public");
  const format = useFormatter();
  const inForce = filtersInForce(filters);
  const days = Array.from({ length: 7 }, (_, i) => addDays(list.monday, i));
  return (
    <div className="pillbar">
      <nav className="sdrow" aria-label={t("list.week")}>
        {days.map((day) => {
          const on = filters.from === day && filters.to === day;
          const change = on ? { from: null, to: null } : { from: day, to: day };
          return (
            <Link
              key={day}
              className="sd text-inherit no-underline"
              href={eventsHref(filters, change)}
              scroll={false}
              aria-current={on ? "true" : undefined}
              data-today={day === list.today ? "" : undefined}
            >
              <span>{format.dateTime(instantOf(day, "12:00"), "weekday")}</span>
              <b>{Number(day.slice(8))}</b>
              <small>{t("count_events", { count: list.facets.days.get(day) ?? 0 })}</small>
            </Link>
          );
        })}
      </nav>
      <div className="pb1">
        <ChipLink href={eventsHref(filters, { gap: !filters.gap })} scroll={false} on={filters.gap}>
          {t("list.gap_chip", { count: list.facets.gap.events })}
        </ChipLink>
        {inForce > 0 && (
          <ChipLink href="/events" scroll={false}>
            {t("list.clear_short")}
          </ChipLink>
        )}
        <FilterSheet
          label={
            <>
              <SlidersHorizontal className="i" aria-hidden />
              {t("list.filter")}
              {inForce > 0 && <Count>{inForce}</Count>}
            </>
          }
          title={t("list.filter")}
          close={t("list.close")}
          see={t("list.see", { count: list.facets.ids.length })}
          clear={
            <ButtonLink href="/events" scroll={false}>
              {t("list.clear_short")}
            </ButtonLink>
          }
        >
          {form}
        </FilterSheet>
      </div>
    </div>
  );
}
