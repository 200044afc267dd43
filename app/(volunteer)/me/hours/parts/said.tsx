import { useFormatter, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import type { MyRecord } from "@/lib/hours/queries/mine";
import { inWords } from "@/lib/hours/rules/minutes";
import { useClaim } from "./claim";

/** Every entry of a record, as it was written. */
export function Said({ entries }: { entries: MyRecord["entries"] }) {
  const t = useTranslations("hours");
  const format = useFormatter();
  const claim = useClaim();
  return (
    <details>
      <summary className={buttonClass({ size: "xs", variant: "quiet" })}>{t("mine.history")}</summary>
      <ol className="hist xs">
        {entries.map((entry) => (
          <li key={entry.turn}>
            {t("mine.h_line", {
              at: format.dateTime(entry.at, "dayTime"),
              state: t(`state.${entry.state}`),
              duration: t("duration", inWords(entry.minutes)),
            })}
            {entry.reason && (
              <span className="mute block">
                {entry.by ? `${entry.by}${t("mine.colon")}` : ""}
                {entry.state === "disputed" ? claim(entry.reason) : entry.reason}
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
