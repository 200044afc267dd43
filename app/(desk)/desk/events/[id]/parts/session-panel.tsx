import { getTranslations } from "next-intl/server";
import { AUDIENCES } from "@/db/words";
import type { DeskSession } from "@/lib/registrations/queries/desk";
import { usualAudience } from "@/lib/sessions/rules";
import { addDays, clockOf, dayOf, timeOf } from "@/lib/time";
import { dropSession, putSession } from "./audience-actions";
import type { ActField } from "@/components/acts/act-field";
import { PanelForm } from "./panel-form";
import { eventHref } from "./ask";
import type { AudienceProps } from "./audience-side";

/** A session: new, or changed, or taken out while nobody ever booked. */
export async function SessionPanel({ view, ask, now, sessions }: AudienceProps) {
  const t = await getTranslations("registrations.desk");
  const { event } = view;
  const session = sessions.find(({ id }) => id === ask.session);
  const booked = session?.parties.length ?? 0;
  return (
    <div className="grid content-start gap-3 overflow-auto p-4">
      <h2>{session ? t("change_what", { session: session.name }) : t("new")}</h2>
      {session && event.status === "published" && booked > 0 && (
        <p className="ink2 sm">{t("has_bookings", { count: booked })}</p>
      )}
      <PanelForm
        action={putSession}
        once={crypto.randomUUID()}
        hidden={{
          eventId: event.id,
          tab: "audience",
          ...(session ? { sessionId: session.id, version: String(session.version) } : {}),
        }}
        fields={await fieldsOf({ view, ask, now, sessions }, session)}
        meanwhile={t("meanwhile", { value: "{value}" })}
        leave={{ href: eventHref(event.id, { tab: "audience" }), label: t("back") }}
        submit={t("save")}
        busy={t("busy")}
      />
      {session && booked === 0 && (
        <PanelForm
          action={dropSession}
          once={crypto.randomUUID()}
          hidden={{ eventId: event.id, tab: "audience", sessionId: session.id }}
          submit={t("remove_session")}
          busy={t("busy")}
          tone="danger"
        />
      )}
    </div>
  );
}

const momentOf = (at: Date | null | undefined) => (at ? clockOf(at) : "");

async function fieldsOf({ view, sessions, now }: AudienceProps, session?: DeskSession): Promise<ActField[]> {
  const [t, audience] = await Promise.all([
    getTranslations("registrations.desk"),
    getTranslations("sessions.audience"),
  ]);
  const { event } = view;
  const like = session ?? sessions.at(-1) ?? view.shifts[0];
  const number = (name: "places" | "blocked" | "maxSeats", label: string, value: string, hint?: string): ActField => ({
    name,
    label,
    kind: "number",
    value,
    span: 6,
    hint,
  });
  const optional = t("optional");
  return [
    {
      name: "name",
      label: t("fields.name"),
      value: session?.name ?? "",
      placeholder: t("fields.name_example"),
      required: true,
    },
    { name: "nameEn", label: t("fields.name_en"), value: session?.nameEn ?? "", optional },
    {
      name: "day",
      label: t("fields.day"),
      kind: "date",
      value: like ? dayOf(like.startsAt) : addDays(dayOf(now), 7),
      required: true,
    },
    { name: "start", label: t("fields.start"), kind: "time", value: like ? timeOf(like.startsAt) : "09:00", span: 6 },
    { name: "end", label: t("fields.end"), kind: "time", value: like ? timeOf(like.endsAt) : "11:00", span: 6 },
    {
      name: "audience",
      label: t("fields.audience"),
      kind: "select",
      value: session?.audience ?? usualAudience(event.kind),
      options: AUDIENCES.map((value) => ({ value, label: audience(value) })),
    },
    number("places", t("fields.places"), session ? (session.places?.toString() ?? "") : "60", t("fields.places_hint")),
    number("blocked", t("fields.blocked"), String(session?.blocked ?? 0), t("fields.blocked_hint")),
    number("maxSeats", t("fields.max_seats"), String(session?.maxSeats ?? 10)),
    {
      name: "hasWaitlist",
      label: t("fields.waitlist"),
      kind: "check",
      value: (session?.hasWaitlist ?? true) ? "on" : "",
    },
    {
      name: "bookingOpensAt",
      label: t("fields.opens"),
      kind: "datetime-local",
      value: momentOf(session?.bookingOpensAt),
      hint: t("fields.opens_hint"),
      optional,
    },
    {
      name: "bookingClosesAt",
      label: t("fields.closes"),
      kind: "datetime-local",
      value: momentOf(session?.bookingClosesAt),
      hint: t("fields.closes_hint"),
      optional,
    },
    {
      name: "onlineLink",
      label: t("fields.online_link"),
      value: session?.onlineLink ?? "",
      hint: t("fields.online_hint"),
      optional,
    },
  ];
}
