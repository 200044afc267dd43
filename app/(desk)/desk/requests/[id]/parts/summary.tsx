import { getFormatter, getTranslations } from "next-intl/server";
import type { Proposal } from "@/lib/triage/queries/proposal";

/** What the button will do, in two lines. */
export async function Summary({ proposal: { chosen } }: { proposal: Proposal }) {
  const [t, format] = await Promise.all([getTranslations("triage.go"), getFormatter()]);
  const [first] = chosen;
  if (!first) return null;
  return (
    <p>
      <b>
        {t("when", {
          count: chosen.length,
          day: format.dateTime(first.startsAt, "dayWeek"),
          time: first.time,
        })}
      </b>
      <br />
      <span className="mute xs">{chosen.length === 1 ? t("one_note") : t("several_note")}</span>
    </p>
  );
}
