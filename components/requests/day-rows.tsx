"use client";
import { useFormatter, useTranslations } from "next-intl";
import { DAY_PARTS } from "@/db/words";
import { type DayFault, MOST_WISHES } from "@/lib/requests/rules/days";
import type { Wish } from "@/lib/requests/rules/facts";
import { instantOf } from "@/lib/time";

type Props = { days: readonly { day: string; fault: DayFault | null }[]; wishes: readonly Wish[] };

/** Five pairs of lists for browsers without scripts; out of sight where the calendar is about to come. */
export function DayRows({ days, wishes }: Props) {
  const t = useTranslations("requests.form.when");
  const parts = useTranslations("requests.parts");
  const format = useFormatter();
  const open = days.filter(({ fault }) => fault === null);
  return (
    <div className="grid gap-2 [@media(scripting:enabled)]:hidden">
      {Array.from({ length: MOST_WISHES }, (_, i) => (
        <div key={i} className="two">
          <select
            className="select"
            name="wishDay"
            aria-label={t("nth_day", { n: i + 1 })}
            defaultValue={wishes[i]?.day ?? ""}
          >
            <option value="">{t("no_day")}</option>
            {open.map(({ day }) => (
              <option key={day} value={day}>
                {format.dateTime(instantOf(day, "12:00"), "dayWeek")}
              </option>
            ))}
          </select>
          <select
            className="select"
            name="wishPart"
            aria-label={t("nth_part", { n: i + 1 })}
            defaultValue={wishes[i]?.part ?? DAY_PARTS[0]}
          >
            {DAY_PARTS.map((part) => (
              <option key={part} value={part}>
                {parts(part)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
