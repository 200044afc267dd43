import "server-only";
import { eq } from "drizzle-orm";
import { events, type Executor, shifts } from "@/db";
import { sameTime, windowOf } from "../rules/window";
import type { EventRow } from "./load";

/** Writes the event's own times after its shifts changed, in the same work; a change of a published one is a new calendar version. */
export async function keepTimes(tx: Executor, event: EventRow, now: Date, more: Partial<EventRow> = {}): Promise<void> {
  const own = await tx
    .select({ startsAt: shifts.startsAt, endsAt: shifts.endsAt })
    .from(shifts)
    .where(eq(shifts.eventId, event.id));
  const window = windowOf(own);
  const moved = !sameTime(window.startsAt, event.startsAt) || !sameTime(window.endsAt, event.endsAt);
  await tx
    .update(events)
    .set({
      ...window,
      changedAt: now,
      version: event.version + 1,
      calendarSequence: event.calendarSequence + (event.status === "published" && moved ? 1 : 0),
      ...more,
    })
    .where(eq(events.id, event.id));
}
