import { useTranslations } from "next-intl";
import { ChipLink } from "@/components/ui/badge";
import { Input } from "@/components/ui/input";
import { type EventFilters, eventsHref, weekendOf } from "@/lib/events/rules/filters";
import { addDays, weekdayOf } from "@/lib/time";

/** Days: four usual choices as links, and from–to. */
export function DateFields({ filters, today }: { filters: EventFilters; today: string }) {
  const t = useTranslations("events.public");
  const tomorrow = addDays(today, 1);
  const choices = [
    { key: "any", label: t("list.any_day"), from: null, to: null },
    { key: "today", label: t("today"), from: today, to: today },
    { key: "tomorrow", label: t("tomorrow"), from: tomorrow, to: tomorrow },
    { key: "weekend", label: t("list.weekend"), ...weekendOf(today, weekdayOf(today)) },
  ];
  return (
    <fieldset className="fgr">
      <legend>{t("list.date")}</legend>
      <div className="pills">
        {choices.map(({ key, label, from, to }) => (
          <ChipLink
            key={key}
            href={eventsHref(filters, { from, to })}
            scroll={false}
            on={filters.from === from && filters.to === to}
          >
            {label}
          </ChipLink>
        ))}
      </div>
      <div className="two">
        <label className="xs mute">
          {t("list.from")}
          <Input type="date" name="from" defaultValue={filters.from ?? ""} />
        </label>
        <label className="xs mute">
          {t("list.to")}
          <Input type="date" name="to" defaultValue={filters.to ?? ""} />
        </label>
      </div>
    </fieldset>
  );
}
