import { CircleAlert, ClockAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ClearanceStanding } from "@/lib/volunteers/rules/standing";

/** How somebody stands with the record check, always in words; colour and sign only underline them. */
export function ClearanceText({ standing }: { standing: ClearanceStanding }) {
  const t = useTranslations("volunteers.desk.clearance");
  switch (standing.state) {
    case "valid":
      return <span className="xs ok-t">{t("valid", { until: standing.until })}</span>;
    case "soon":
      return (
        <span className="xs gap nowrap">
          <ClockAlert className="i inline size-3.5" aria-hidden />{" "}
          {standing.days === 0 ? t("soon_today") : t("soon", { days: standing.days })}
        </span>
      );
    case "expired":
      return (
        <span className="xs dng b nowrap">
          <CircleAlert className="i inline size-3.5" aria-hidden /> {t("expired", { days: standing.days })}
        </span>
      );
    case "refused":
      return <span className="xs dng b">{t("refused")}</span>;
    case "under_review":
      return <span className="xs gap">{t("under_review")}</span>;
    default:
      return <span className="xs mute">{t(standing.state)}</span>;
  }
}
