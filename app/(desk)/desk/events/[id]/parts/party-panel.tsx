import { getFormatter, getTranslations } from "next-intl/server";
import { LinkBox } from "@/components/desk/link-box";
import { KeyValues } from "@/components/ui/card";
import { dropBooking, renewBooking } from "./audience-actions";
import { PanelForm } from "./panel-form";
import { eventHref } from "./ask";
import type { AudienceProps } from "./audience-side";

/** A booking: how it stands, a new link for who lost theirs, and taking it out with a reason. */
export async function PartyPanel({ view, ask, now, sessions }: AudienceProps) {
  const [t, states, format] = await Promise.all([
    getTranslations("registrations.desk"),
    getTranslations("registrations.states"),
    getFormatter(),
  ]);
  const session = sessions.find(({ parties }) => parties.some(({ id }) => id === ask.party));
  const party = session?.parties.find(({ id }) => id === ask.party);
  if (!session || !party) return null;
  const { event } = view;
  const hidden = { eventId: event.id, tab: "audience", registrationId: party.id };
  const open = view.changeable && session.startsAt > now;
  return (
    <div className="grid content-start gap-4 overflow-auto p-4">
      <h2>{party.groupName ?? party.contactName}</h2>
      <KeyValues
        rows={[
          { key: t("fields.name"), value: session.name },
          {
            key: t("count"),
            value: `${party.seats}${party.adults === null ? "" : ` (${t("adults", { count: party.adults })})`}`,
          },
          { key: t("state"), value: states(party.standing) },
          ...(party.deadline
            ? [{ key: "", value: t("answer_by", { time: format.dateTime(party.deadline, "dayTime") }) }]
            : []),
          { key: t("code"), value: <span className="mono">{party.ticketCode}</span> },
          { key: t("contact"), value: `${party.contactName} ${party.contact}` },
          { key: t("asked"), value: format.dateTime(party.createdAt, "stamp") },
        ]}
      />
      {open && (
        <LinkBox
          inPlace
          action={renewBooking}
          once={crypto.randomUUID()}
          hidden={{ registrationId: party.id }}
          label={t("renew")}
          note={t("renew_note")}
          submit={t("renew")}
          busy={t("busy")}
          words={{
            ready: t("link.ready"),
            label: t("link.label"),
            copy: t("link.copy"),
            copied: t("link.copied"),
            again: t("link.again"),
          }}
        />
      )}
      {open && (
        <PanelForm
          action={dropBooking}
          once={crypto.randomUUID()}
          hidden={hidden}
          fields={[
            { name: "reason", label: t("reason"), kind: "textarea", hint: t("reason_hint"), rows: 2, required: true },
          ]}
          leave={{ href: eventHref(event.id, { tab: "audience" }), label: t("back") }}
          submit={t("remove")}
          busy={t("busy")}
          tone="danger"
        />
      )}
    </div>
  );
}
