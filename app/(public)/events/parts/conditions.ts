import type { useFormatter, useTranslations } from "next-intl";
import type { EventFilters } from "@/lib/events/rules/filters";
import { instantOf } from "@/lib/time";

/** One condition in force: its words, and the change that takes it away. */
export type Condition = { key: string; label: string; without: Partial<EventFilters> };

type Say = ReturnType<typeof useTranslations<"events.public">>;

export function conditionsOf(
  filters: EventFilters,
  names: Map<string, string>,
  t: Say,
  format: ReturnType<typeof useFormatter>,
): Condition[] {
  const day = (text: string | null) => (text ? format.dateTime(instantOf(text, "12:00"), "day") : "");
  const { gap, from, to, lg, kinds, lang } = filters;
  const conditions: Condition[] = [];
  if (gap) conditions.push({ key: "gap", label: t("list.gap_on"), without: { gap: false } });
  if (from || to) {
    const label = from === to ? day(from) : t("date_range", { from: day(from), to: day(to) });
    conditions.push({ key: "day", label, without: { from: null, to: null } });
  }
  if (lg) conditions.push({ key: "lg", label: names.get(lg) ?? lg, without: { lg: null } });
  for (const kind of kinds)
    conditions.push({
      key: kind,
      label: t(`kind.${kind}`),
      without: { kinds: kinds.filter((other) => other !== kind) },
    });
  if (lang) conditions.push({ key: "lang", label: t(`language.${lang}`), without: { lang: null } });
  return conditions;
}
