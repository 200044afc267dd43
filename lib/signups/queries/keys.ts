import "server-only";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { db, positions, sessions, shifts, signups } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";

/*
 * What a work that frees places must be alone with, read before it begins: the position, and everybody who may be
 * asked next, because an offer changes what that person holds. See docs/decisions/005.
 */

export const positionKey = (id: string): string => `position:${id}`;
export const volunteerKey = (id: string): string => `volunteer:${id}`;
export const shiftKey = (id: string): string => `shift:${id}`;
/** Everything about the seats and the queue of a session. */
export const sessionKey = (id: string): string => `session:${id}`;
export const eventKey = (id: string): string => `event:${id}`;

/** The first people in the queue of each position are named; a work that must look further asks again for all. */
export const QUEUE_NAMED = 20;

/** The position and those who wait in it. */
export async function keysOfPosition(positionId: string, all = false): Promise<string[]> {
  const waiting = db
    .select({ volunteerId: signups.volunteerId })
    .from(signups)
    .where(and(eq(signups.positionId, positionId), eq(signups.state, "waitlisted")))
    .orderBy(asc(signups.queue));
  const rows = await (all ? waiting : waiting.limit(QUEUE_NAMED));
  return [positionKey(positionId), ...rows.map((row) => volunteerKey(row.volunteerId))];
}

/** The event, its shifts, positions and sessions, and everybody who has, holds or waits for a place in it. */
export async function keysOfEvent(eventId: string): Promise<string[]> {
  const own = await db
    .select({ shiftId: shifts.id, positionId: positions.id })
    .from(shifts)
    .leftJoin(positions, eq(positions.shiftId, shifts.id))
    .where(eq(shifts.eventId, eventId));
  const live = await db
    .select({ volunteerId: signups.volunteerId })
    .from(signups)
    .where(and(eq(signups.eventId, eventId), inArray(signups.state, [...LIVE_SIGNUP_STATES])));
  const seated = await db.select({ id: sessions.id }).from(sessions).where(eq(sessions.eventId, eventId));
  return [
    eventKey(eventId),
    ...seated.map(({ id }) => sessionKey(id)),
    ...own.flatMap((row) => [shiftKey(row.shiftId), ...(row.positionId ? [positionKey(row.positionId)] : [])]),
    ...live.map((row) => volunteerKey(row.volunteerId)),
  ];
}

/** The person, the positions of their coming live sign-ups, and those who wait there. */
export async function keysOfVolunteer(volunteerId: string): Promise<string[]> {
  const own = await db
    .select({ positionId: signups.positionId, shiftId: signups.shiftId })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .where(
      and(
        eq(signups.volunteerId, volunteerId),
        inArray(signups.state, [...LIVE_SIGNUP_STATES]),
        gt(shifts.startsAt, new Date()),
      ),
    );
  const waiting = await db
    .select({ volunteerId: signups.volunteerId })
    .from(signups)
    .where(
      and(
        inArray(
          signups.positionId,
          own.map((row) => row.positionId),
        ),
        eq(signups.state, "waitlisted"),
      ),
    );
  return [
    volunteerKey(volunteerId),
    ...own.flatMap((row) => [positionKey(row.positionId), shiftKey(row.shiftId)]),
    ...waiting.map((row) => volunteerKey(row.volunteerId)),
  ];
}

/** What ending this sign-up concerns: the person, the shift (two adults), the position and those who wait in it. */
export async function keysOfSignup(
  signup: { volunteerId: string; shiftId: string; positionId: string },
  all = false,
): Promise<string[]> {
  return [
    volunteerKey(signup.volunteerId),
    shiftKey(signup.shiftId),
    ...(await keysOfPosition(signup.positionId, all)),
  ];
}
