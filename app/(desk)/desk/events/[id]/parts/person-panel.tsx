import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { KeyValues } from "@/components/ui/card";
import { mayChange } from "@/lib/auth/rules/actor";
import { lead } from "./plan-actions";
import { remove, takeBack } from "./people-actions";
import { PanelForm } from "./panel-form";
import { eventHref } from "./ask";
import type { SideProps } from "./side";

/** Somebody on this event: how they stand, and what staff may do about it. */
export function PersonPanel({ view, ask, actor, now }: SideProps) {
  const t = useTranslations();
  const format = useFormatter();
  const one = view.people.find((person) => person.signupId === ask.person);
  const shift = view.shifts.find((row) => row.id === one?.shiftId);
  const position = shift?.positions.find((row) => row.id === one?.positionId);
  if (!one || !shift || !position) return null;
  const { event } = view;
  const leads = shift.leadVolunteerId === one.volunteerId;
  const open = view.changeable && shift.startsAt > now;
  const state = one.offer ? "offered" : one.state;
  const hidden = { eventId: event.id, at: position.id };
  const rows = [
    { key: t("events.desk.person.duty"), value: `${shift.name}${t("events.desk.comma")}${position.name}` },
    { key: t("events.desk.person.state"), value: t(`signups.states.${state}`) },
    ...(one.offer
      ? [{ key: t("events.desk.person.deadline"), value: format.dateTime(one.offer.deadline, "dayTime") }]
      : []),
    ...(one.phoneNote ? [{ key: t("events.desk.by_phone"), value: one.phoneNote }] : []),
    ...(one.overrideReason ? [{ key: t("events.desk.person.override"), value: one.overrideReason }] : []),
    ...(one.flags.length > 0
      ? [
          {
            key: t("events.desk.person.flags"),
            value: one.flags.map((code) => t(`signups.rules.${code}`)).join(t("events.desk.comma")),
          },
        ]
      : []),
    { key: t("events.desk.person.asked"), value: format.dateTime(one.createdAt, "stamp") },
  ];
  return (
    <div className="grid content-start gap-4 overflow-auto p-4">
      <div className="row gap-3">
        <Avatar name={one.name} size={40} />
        <div>
          <h2>{one.name}</h2>
          <p className="xs mute">{one.number}</p>
        </div>
      </div>
      <KeyValues rows={rows} />
      {mayChange(actor, one.regionCode) && (
        <Link className="lnk" href={`/desk/volunteers/${one.volunteerId}`}>
          {t("events.desk.person.open")}
        </Link>
      )}
      {view.changeable && one.state === "confirmed" && (
        <PanelForm
          action={lead}
          once={crypto.randomUUID()}
          hidden={{ ...hidden, shiftId: shift.id, volunteerId: leads ? "" : one.volunteerId }}
          submit={t(leads ? "events.desk.person.no_lead" : "events.desk.person.lead")}
          busy={t("events.desk.busy")}
          tone="soft"
        />
      )}
      {open && one.offer?.source === "invitation" && (
        <PanelForm
          action={takeBack}
          once={crypto.randomUUID()}
          hidden={{ ...hidden, offerId: one.offer.id }}
          submit={t("events.desk.person.take_back")}
          busy={t("events.desk.busy")}
          tone="plain"
        >
          <p className="xs mute">{t("events.desk.person.take_back_note")}</p>
        </PanelForm>
      )}
      {open && (one.state === "confirmed" || one.state === "waitlisted") && (
        <PanelForm
          action={remove}
          once={crypto.randomUUID()}
          hidden={{ ...hidden, signupId: one.signupId }}
          fields={[
            {
              name: "reason",
              label: t("events.desk.person.reason"),
              kind: "textarea",
              hint: t("events.desk.person.reason_hint"),
              rows: 2,
              required: true,
            },
          ]}
          leave={{ href: eventHref(event.id, { position: position.id }), label: t("events.desk.back") }}
          submit={t("events.desk.person.remove")}
          busy={t("events.desk.busy")}
          tone="danger"
        />
      )}
    </div>
  );
}
