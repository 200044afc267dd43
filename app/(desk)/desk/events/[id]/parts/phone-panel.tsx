import { getTranslations } from "next-intl/server";
import { candidatesFor } from "@/lib/events/queries/at-desk";
import { toOverride } from "@/lib/signups/rules/eligibility";
import { phone } from "./people-actions";
import { PanelForm } from "./panel-form";
import { eventHref } from "./ask";
import type { SideProps } from "./side";
import { Why } from "./why";

/** "Agreed by phone": enters a sign-up directly, with who rang, when and what was said; the law is asked all the same. */
export async function PhonePanel({ view, ask, actor, now }: SideProps) {
  const t = await getTranslations("events.desk");
  const position = view.chosen;
  if (!position) return null;
  const found = (await candidatesFor(actor, view, position.id, ask.q ?? "", now)).find(
    (one) => one.volunteer.id === ask.who,
  );
  if (!found) return null;
  const soft = toOverride(found.answer);
  const back = {
    href: eventHref(view.event.id, { position: position.id, q: ask.q, group: ask.group }),
    label: t("not_phone"),
  };
  return (
    <div className="grid content-start gap-3 overflow-auto p-4">
      <h2>{t("phone_title", { name: found.volunteer.name })}</h2>
      <p className="ink2 sm">{t("phone_note", { position: position.name })}</p>
      <Why answer={found.answer} />
      {soft && (
        <PanelForm
          action={phone}
          once={crypto.randomUUID()}
          hidden={{ eventId: view.event.id, at: position.id, positionId: position.id, volunteerId: found.volunteer.id }}
          fields={[
            {
              name: "note",
              label: t("fields.phone_note"),
              kind: "textarea",
              hint: t("fields.phone_note_hint"),
              placeholder: t("fields.phone_note_example"),
              required: true,
            },
            ...(soft.length > 0
              ? [
                  {
                    name: "overrideReason",
                    label: t("fields.override"),
                    kind: "textarea" as const,
                    hint: t("fields.override_hint"),
                    rows: 2,
                    required: true,
                  },
                ]
              : []),
          ]}
          leave={back}
          submit={t("phone_go")}
          busy={t("busy")}
        />
      )}
    </div>
  );
}
