import { useFormatter, useTranslations } from "next-intl";
import type { MyRecord } from "@/lib/hours/queries/mine";
import { dueDay } from "@/lib/hours/rules/lines";
import { instantOf } from "@/lib/time";
import { useClaim } from "./claim";

/** Who must act, since when and until when; or who did, when and why. */
export function Who({ record: { head, entries, keeper }, days }: { record: MyRecord; days: number }) {
  const t = useTranslations("hours.mine");
  const format = useFormatter();
  const claim = useClaim();
  const last = entries.at(-1);
  const before = entries.at(-2);
  const day = dueDay(head.state, head.since, days);
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  const words = {
    since: format.dateTime(head.since, "day"),
    due: day ? format.dateTime(instantOf(day), "day") : "",
    reason: last?.reason ?? "",
  };
  const desk = keeper ?? t("desk");
  const by = last?.by ?? t("system");
  if (head.state === "pending" && head.firstYesBy) return <span>{t.rich("w_second", { ...words, b, who: by })}</span>;
  if (head.state === "pending") return <span>{t.rich("w_pending", { ...words, b, who: desk })}</span>;
  if (head.state === "disputed")
    return <span>{t.rich("w_disputed", { ...words, b, who: desk, claim: claim(last?.reason ?? "") })}</span>;
  const kept = head.state === "confirmed" && before?.state === "disputed";
  const key =
    head.state === "voided" && before?.state === "pending" && !last?.by
      ? "w_withdrawn"
      : kept
        ? "w_kept"
        : (`w_${head.state}` as const);
  return (
    <>
      <span>{t(key, { ...words, who: by })}</span>
      {head.nationalOn && (
        <span className="xs mute">{t("national", { day: format.dateTime(instantOf(head.nationalOn), "day") })}</span>
      )}
    </>
  );
}
