import { useTranslations } from "next-intl";
import { cancel } from "../actions";
import { ActForm } from "./act-form";
import { eventHref } from "./ask";
import type { SideProps } from "./side";
import { TellList } from "./tell-list";

/** Cancelling: what it means, who is told, and why. */
export function CancelPanel({ view }: SideProps) {
  const t = useTranslations("events.desk");
  const { event } = view;
  return (
    <div className="grid content-start gap-3 overflow-auto p-4">
      <h2>{t("cancel_title")}</h2>
      <p className="ink2 sm">{t("cancel_note")}</p>
      <TellList view={view} why={t("tell.cancelled")} />
      <ActForm
        action={cancel}
        once={crypto.randomUUID()}
        hidden={{ eventId: event.id, version: String(event.version) }}
        fields={[
          {
            name: "reason",
            label: t("fields.cancel_reason"),
            kind: "textarea",
            hint: t("fields.cancel_reason_hint"),
            required: true,
          },
        ]}
        leave={{ href: eventHref(event.id), label: t("not_cancel") }}
        buttons={[{ label: t("cancel_go", { count: view.live.length }), busy: t("busy"), variant: "danger" }]}
      />
    </div>
  );
}
