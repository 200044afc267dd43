import { useTranslations } from "next-intl";
import type { VolunteerSignup } from "@/lib/signups/queries/of-volunteer";

/** What a sign-up's line has to say beyond its state; null when there is nothing. */
export function useDutyNote(signup: VolunteerSignup): string | null {
  const t = useTranslations("volunteers.me.note");
  const { state, reason, event, waitingAhead } = signup;
  if (event.status === "cancelled") return t("cancelled", { reason: reason ?? "" });
  if (state === "waitlisted" && waitingAhead !== null) return t("ahead", { ahead: waitingAhead });
  if (state === "withdrawn") return t("withdrawn");
  if (state === "lapsed") return t("lapsed");
  if (state === "removed") return reason ? t("removed", { reason }) : t("removed_plain");
  return null;
}
