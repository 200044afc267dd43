import { getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { edit } from "../actions";
import { eventHref } from "./ask";
import { editFields } from "./edit-fields";
import { PanelForm } from "./panel-form";
import type { View } from "./view";

/** What the event says about itself. Place and time of a published one are moved, not edited. */
export async function EditPanel({ view }: { view: View }) {
  const t = await getTranslations("events.desk");
  const { event } = view;
  return (
    <div className="p-4 md:p-5">
      <Card className="p-4 md:p-5">
        <h2 className="h2 mb-3">{t("edit_title")}</h2>
        {event.status === "published" && <p className="ink2 sm mb-3">{t("edit_published")}</p>}
        <PanelForm
          action={edit}
          once={crypto.randomUUID()}
          hidden={{ eventId: event.id, version: String(event.version) }}
          fields={await editFields(view)}
          meanwhile={t("meanwhile", { value: "{value}" })}
          leave={{ href: eventHref(event.id), label: t("back") }}
          submit={t("save")}
          busy={t("busy")}
        />
      </Card>
    </div>
  );
}
