import { useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { isOver } from "@/lib/events/rules/phase";
import type { EventView } from "./view";

/** What must be known before reading on: cancelled, over, history, a draft; and the way to the desk for its staff. */
export function Notices({ view: { event, phase, isStaff, moment } }: { view: EventView }) {
  const t = useTranslations("events.public");
  const elsewhere = (
    <ButtonLink href="/events" size="sm">
      {t("detail.more_events")}
    </ButtonLink>
  );
  return (
    <div className="mt-5 grid gap-3 empty:hidden">
      {isStaff && (
        <Banner
          tone={phase === "draft" ? "warn" : "info"}
          title={phase === "draft" ? t("detail.draft") : undefined}
          action={
            <ButtonLink href={`/desk/events/${event.id}`} size="sm">
              {t("detail.desk")}
            </ButtonLink>
          }
        >
          {phase === "draft" ? t("detail.draft_note") : t("sign.staff")}
        </Banner>
      )}
      {phase === "cancelled" && (
        <Banner tone="danger" title={t("detail.cancelled")} action={elsewhere}>
          {event.cancelReason ?? t("detail.cancelled_plain")}
        </Banner>
      )}
      {event.source && <Banner title={t("history")}>{t("detail.history")}</Banner>}
      {isOver(phase) && !event.source && (
        <Banner title={t("detail.over")} action={elsewhere}>
          {t("detail.over_note")}
        </Banner>
      )}
      {moment?.kind === "left" && (
        <Banner tone="ok" role="status" title={t(moment.declined ? "sign.done_declined" : "sign.done_withdrawn")}>
          {!moment.declined && t("sign.done_withdrawn_note")}
        </Banner>
      )}
    </div>
  );
}
