import { uuidv7 } from "../id";
import { registrations, sessions } from "../index";
import { longAgo, next, write } from "./scene";
import { anEvent, type EventScene, nextWeek } from "./scene-events";

type SessionRow = typeof sessions.$inferInsert;
type BookingRow = typeof registrations.$inferInsert;

/** A session of an event: a week from now 10:00–12:00, open to the public, 10 seats and a waiting list, unless told otherwise. */
export function aSession(eventId: string, scene: Partial<SessionRow> = {}): Promise<string> {
  return write(async (tx) => {
    const id = scene.id ?? uuidv7();
    const startsAt = scene.startsAt ?? nextWeek(10);
    await tx.insert(sessions).values({
      name: "上午场",
      audience: "public",
      places: 10,
      blocked: 0,
      taken: 0,
      hasWaitlist: true,
      maxSeats: 60,
      sort: 0,
      version: 1,
      endsAt: new Date(startsAt.getTime() + 2 * 3_600_000),
      ...scene,
      startsAt,
      id,
      eventId,
    });
    return id;
  });
}

/** A published lecture with one session. */
export async function aSeatedEvent(session: Partial<SessionRow> = {}, event: EventScene = {}) {
  const made = await anEvent(event);
  return { ...made, sessionId: await aSession(made.eventId, session) };
}

/** A booking as a row, with a link that nobody knows; seats of confirmed ones must be in the session's `taken`. */
export function aBooking(sessionId: string, eventId: string, scene: Partial<BookingRow> = {}): Promise<string> {
  return write(async (tx) => {
    const id = scene.id ?? uuidv7();
    await tx.insert(registrations).values({
      party: "person",
      seats: 1,
      contactName: `示例·听众${next()}`,
      contactEmail: `${id}@example.test`,
      locale: "zh-CN",
      state: "confirmed",
      queue: 1,
      passed: 0,
      ticketCode: id.slice(-6).toUpperCase(),
      tokenHash: `scene ${id}`,
      changedAt: longAgo,
      version: 1,
      isSample: false,
      createdAt: longAgo,
      ...scene,
      id,
      sessionId,
      eventId,
    });
    return id;
  });
}
