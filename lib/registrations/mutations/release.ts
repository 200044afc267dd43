import "server-only";
import { and, count, eq, inArray } from "drizzle-orm";
import { type Executor, registrations, sessions } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import type { Actor } from "../../auth/rules/actor";
import { type Keys, mustBeNamed } from "../../signups/mutations/keys";
import { tell } from "../letters";
import { liveBookings } from "../queries/one";
import { end } from "./give-up";
import { sessionKey } from "../../signups/queries/keys";

/** How many live bookings an event or one of its sessions has. */
export async function bookedOn(tx: Executor, of: { eventId: string } | { sessionId: string }): Promise<number> {
  const which = "eventId" in of ? eq(registrations.eventId, of.eventId) : eq(registrations.sessionId, of.sessionId);
  const [row] = await tx
    .select({ n: count() })
    .from(registrations)
    .where(and(which, inArray(registrations.state, [...LIVE_SIGNUP_STATES])));
  return row?.n ?? 0;
}

/**
 * A cancelled event lets its audience go, too: seats and held seats are given back, everybody is told why, nobody is
 * asked next. The keys of its sessions must be named. Answers how many parties were told.
 */
export async function releaseAudience(
  tx: Executor,
  eventId: string,
  { actor, reason, now, keys }: { actor: Pick<Actor, "accountId"> | null; reason: string; now: Date; keys: Keys },
): Promise<number> {
  const own = await tx.select({ id: sessions.id }).from(sessions).where(eq(sessions.eventId, eventId));
  for (const { id } of own) mustBeNamed(keys, sessionKey(id));
  const live = await liveBookings(tx, eventId);
  for (const row of live) {
    await end(tx, row, { state: "removed", offer: "taken_back", by: actor, reason, now });
    await tell(tx, row, { kind: "ticket_removed", reason });
  }
  return live.length;
}

type Moved = { startsAt: Date; endsAt: Date };

/**
 * An event moved: its sessions get their new times, and every party that has, holds or waits for seats of a session
 * ahead that is elsewhere or at another time is told. Answers how many parties were told.
 */
export async function moveAudience(
  tx: Executor,
  before: { id: string; place: string; calendarSequence: number },
  { moved, place, now, keys }: { moved: ReadonlyMap<string, Moved>; place: string; now: Date; keys: Keys },
): Promise<number> {
  const live = await liveBookings(tx, before.id);
  for (const [id, window] of moved) {
    mustBeNamed(keys, sessionKey(id));
    const [session] = await tx.select({ version: sessions.version }).from(sessions).where(eq(sessions.id, id));
    await tx
      .update(sessions)
      .set({ ...window, version: (session?.version ?? 0) + 1 })
      .where(eq(sessions.id, id));
  }
  const told = live.filter(
    ({ session }) => session.startsAt > now && (place !== before.place || moved.has(session.id)),
  );
  for (const row of told)
    await tell(
      tx,
      { ...row, session: { ...row.session, ...moved.get(row.session.id) }, event: { ...row.event, place } },
      {
        kind: "ticket_moved",
        sequence: before.calendarSequence + 1,
        oldStartsAt: row.session.startsAt,
        oldPlace: before.place,
      },
    );
  return told.length;
}
