import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { BookingRow } from "./queries/one";

type Words = { name: string /** Stands before an invented event's title. */; sampleMark: string; code: string };

/**
 * A ticket as iCalendar (RFC 5545), in UTC: its UID never changes, SEQUENCE follows the event and the booking, and a
 * booking that does not stand any more is STATUS:CANCELLED.
 */
export function ticketCalendar({ registration, session, event }: BookingRow, words: Words): string {
  const calendar = ical({
    name: words.name,
    prodId: { company: "Zhiya", product: "Tickets", language: registration.locale === "en" ? "EN" : "ZH" },
    method: ICalCalendarMethod.PUBLISH,
  });
  const stands = registration.state === "confirmed" && event.status !== "cancelled";
  calendar.createEvent({
    id: `ticket-${registration.id}@zhiya`,
    sequence: event.calendarSequence + registration.version + session.version,
    stamp: registration.changedAt,
    created: registration.createdAt,
    start: session.startsAt,
    end: session.endsAt,
    summary: `${event.isSample ? words.sampleMark : ""}${event.title} ${session.name}`,
    location: [event.place, event.address].filter(Boolean).join("，"),
    description: words.code,
    status: stands ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
  });
  return calendar.toString();
}
