import "server-only";
import { eq } from "drizzle-orm";
import { type events, type Executor, requests } from "@/db";
import { type RequestRow, tellHost } from "../letters";
import { addEntry } from "./entry";

type EventRow = Pick<typeof events.$inferSelect, "id" | "startsAt" | "endsAt" | "place" | "calendarSequence">;

async function agreed(tx: Executor, eventId: string): Promise<RequestRow | null> {
  const [request] = await tx.select().from(requests).where(eq(requests.eventId, eventId));
  return request?.state === "scheduled" ? request : null;
}

/** The event of an agreed visit was cancelled: its host is told why, and the request goes back to the desk. */
export async function hostOfCancelled(tx: Executor, event: EventRow, reason: string, now: Date): Promise<void> {
  const request = await agreed(tx, event.id);
  if (!request || !event.startsAt || !event.endsAt) return;
  const [startsAt, endsAt] = [event.startsAt.toISOString(), event.endsAt.toISOString()];
  await tx
    .update(requests)
    .set({ state: "in_review", eventId: null, moveAskedAt: null, version: request.version + 1, changedAt: now })
    .where(eq(requests.id, request.id));
  await addEntry(tx, request.id, { kind: "called_off", side: "desk", by: null, now, body: reason });
  await tellHost(
    tx,
    request,
    {
      cause: `request_called_off:${event.id}`,
      write: (who) => ({
        kind: "request_called_off",
        data: { ...who, startsAt, endsAt, place: event.place, reason },
      }),
    },
    now,
  );
}

type Before = { startsAt: Date | null; place: string };

/** The event of an agreed visit has another time or place: its host is told, once per move. */
export async function hostOfMoved(tx: Executor, event: EventRow, before: Before, now: Date): Promise<void> {
  const request = await agreed(tx, event.id);
  if (!request || !event.startsAt || !event.endsAt || !before.startsAt) return;
  const [startsAt, endsAt] = [event.startsAt.toISOString(), event.endsAt.toISOString()];
  const oldStartsAt = before.startsAt.toISOString();
  await tx
    .update(requests)
    .set({ moveAskedAt: null, version: request.version + 1, changedAt: now })
    .where(eq(requests.id, request.id));
  await addEntry(tx, request.id, { kind: "moved", side: "desk", by: null, now, facts: { startsAt } });
  await tellHost(
    tx,
    request,
    {
      cause: `request_moved:${event.id}:${event.calendarSequence}`,
      write: (who) => ({
        kind: "request_moved",
        data: { ...who, startsAt, endsAt, place: event.place, oldStartsAt, oldPlace: before.place },
      }),
    },
    now,
  );
}
