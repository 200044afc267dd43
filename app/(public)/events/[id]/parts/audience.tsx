import { MonitorPlay, Ticket } from "lucide-react";
import { useTranslations } from "next-intl";
import type { EventKind } from "@/db/words";
import { bookingWindow, groupsOnly } from "@/lib/registrations/rules/booking";
import { SessionRow } from "./session-row";
import type { EventView } from "./view";

const TITLES: Partial<Record<EventKind, "listen" | "visit" | "study">> = {
  lecture: "listen",
  contest: "listen",
  base_trip: "visit",
  fair: "visit",
  training: "study",
};

/** What the audience can come to: each session with its seats, and the form of the one that was chosen. */
export function Audience({ view }: { view: EventView }) {
  const t = useTranslations("registrations.public");
  const { event, sessions, now } = view;
  if (sessions.length === 0 || event.source || event.status === "cancelled") return null;
  const anybody = sessions.some((session) => !groupsOnly(session.audience));
  const open = sessions.some((session) => bookingWindow(session, now) === "open");
  return (
    <section className="aud" id="audience" aria-labelledby="audience-title">
      <h2 id="audience-title">
        <Ticket className="i" aria-hidden /> {t(`title.${TITLES[event.kind] ?? "attend"}`)}
      </h2>
      {open && <p className="ink2">{t(anybody ? "lead" : "lead_groups")}</p>}
      {event.mode !== "onsite" && (
        <p className="sm mute row gap-2">
          <MonitorPlay className="i" aria-hidden />
          {t("online_note")}
        </p>
      )}
      <ul className="ses">
        {sessions.map((session) => (
          <SessionRow key={session.id} view={view} session={session} />
        ))}
      </ul>
    </section>
  );
}
