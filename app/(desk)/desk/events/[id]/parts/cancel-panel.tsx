import { getTranslations } from "next-intl/server";
import { comingSessions } from "@/lib/registrations/queries/desk";
import { cancel } from "../actions";
import { PanelForm } from "./panel-form";
import { eventHref } from "./ask";
import { AudienceTold, partiesOf } from "./audience-told";
import type { SideProps } from "./side";
import { TellList } from "./tell-list";

/** Cancelling: what it means, who is told, and why. */
export async function CancelPanel({ view, now }: SideProps) {
  const t = await getTranslations("events.desk");
  const { event } = view;
  const audience = await comingSessions(event.id, now);
  return (
    <div className="grid content-start gap-3 overflow-auto p-4">
      <h2>{t("cancel_title")}</h2>
      <p className="ink2 sm">{t("cancel_note")}</p>
      <TellList view={view} why={t("tell.cancelled")} />
      <AudienceTold sessions={audience} />
      <PanelForm
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
        submit={t("cancel_go", { count: view.live.length + partiesOf(audience) })}
        busy={t("busy")}
        tone="danger"
      />
    </div>
  );
}
