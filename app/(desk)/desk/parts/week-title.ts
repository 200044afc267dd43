import type { getFormatter, getTranslations } from "next-intl/server";
import type { weekOf } from "@/lib/desk/rules/week";
import { instantOf } from "@/lib/time";

type Translate = Awaited<ReturnType<typeof getTranslations<"desk.board">>>;
type Format = Awaited<ReturnType<typeof getFormatter>>;

/** The first and the last day of a week; the month is said once where it is the same. */
export function weekTitle({ monday, sunday }: ReturnType<typeof weekOf>, t: Translate, format: Format): string {
  const from = format.dateTime(instantOf(monday, "12:00"), "day");
  if (monday.slice(0, 7) === sunday.slice(0, 7)) return t("range_in_month", { from, to: Number(sunday.slice(8)) });
  return t("range", { from, to: format.dateTime(instantOf(sunday, "12:00"), "day") });
}
