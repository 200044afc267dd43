import { useFormatter, useLocale, useTranslations } from "next-intl";
import { instantOf } from "@/lib/time";

type Props = {
  /** Civil days, both included. */ from: string;
  to: string /** Not this year: the year is said. */;
  year?: boolean;
};

/** "4月20日—26日", the month said once. */
export function useDayRange() {
  const t = useTranslations("events.public");
  const format = useFormatter();
  const locale = useLocale();
  return ({ from, to, year }: Props): string => {
    const style = year ? "fullDay" : "day";
    const first = format.dateTime(instantOf(from, "12:00"), style);
    if (from === to) return first;
    // English says the year last: "April 20–26, 2021".
    if (locale === "en") return format.dateTimeRange(instantOf(from, "12:00"), instantOf(to, "12:00"), style);
    const sameMonth = from.slice(0, 7) === to.slice(0, 7);
    const last = sameMonth
      ? t("day_only", { day: Number(to.slice(8)) })
      : format.dateTime(instantOf(to, "12:00"), style);
    return t("date_range", { from: first, to: last });
  };
}
