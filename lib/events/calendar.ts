import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { EventState } from "@/db/words";

export type CalendarEntry = {
  id: string;
  status: EventState;
  title: string;
  titleEn: string | null;
  summary: string;
  place: string;
  address: string | null;
  region: string;
  startsAt: Date;
  endsAt: Date;
  cancelReason: string | null;
  calendarSequence: number;
  createdAt: Date;
  changedAt: Date;
  isSample: boolean;
};

type Frame = {
  name: string /** Stands before an invented event's title. */;
  sampleMark: string /** Seconds after which a subscriber should look again. */;
  refresh: number;
  addressOf: (id: string) => string;
};

/**
 * Events as iCalendar (RFC 5545): published, with a UID that never changes, SEQUENCE as stored, DTSTAMP from the last
 * change, times in UTC. A cancelled event stays as STATUS:CANCELLED, so that subscribers see it go.
 */
export function eventsCalendar(
  entries: readonly CalendarEntry[],
  { name, sampleMark, refresh, addressOf }: Frame,
): string {
  const calendar = ical({
    name,
    prodId: { company: "Zhiya", product: "Events", language: "ZH" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refresh,
  });
  for (const entry of entries) {
    const address = addressOf(entry.id);
    calendar.createEvent({
      id: `event-${entry.id}@zhiya`,
      sequence: entry.calendarSequence,
      stamp: entry.changedAt,
      created: entry.createdAt,
      lastModified: entry.changedAt,
      start: entry.startsAt,
      end: entry.endsAt,
      summary: entry.isSample ? `${sampleMark}${entry.title}` : entry.title,
      location: [entry.place, entry.address ?? entry.region].filter(Boolean).join("，"),
      description: [entry.cancelReason, entry.titleEn, entry.summary, address].filter(Boolean).join("\n"),
      url: address,
      status: entry.status === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
