import { useTranslations } from "next-intl";
import { DAY_PARTS } from "@/db/words";
import { byDay, WEEKDAYS } from "@/lib/availability/rules/cells";

/** The ticked boxes as one sentence, spoken when it changes. */
export function WeekSummary({ cells }: { cells: readonly string[] }) {
  const t = useTranslations("availability");
  const days = byDay(cells).map(({ weekday, parts }) => {
    const day = t(`days.${WEEKDAYS[weekday - 1] ?? 1}`);
    if (parts.length === DAY_PARTS.length) return t("sum.all_day", { day });
    return t("sum.day", { day, parts: parts.map((part) => t(`parts.${part}`)).join(t("sum.and")) });
  });
  return (
    <span role="status">
      {days.length === 0 ? t("sum.none") : t("sum.some", { n: cells.length, list: days.join(t("sum.comma")) })}
    </span>
  );
}
