import "server-only";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { type Executor, offers, positions, registrations, seatOffers, sessions, signups } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";

/** A position or session whose count of taken places is not what its sign-ups or bookings say. */
export type PlacesDifference = { positionId: string; eventId: string; taken: number; counted: number };

/**
 * The self-check: recounts what is confirmed and what is held by open offers against `taken`, on positions and on
 * sessions (whose id then stands as positionId), and reports what differs. It never repairs: a difference means that
 * something went past the law, and a person has to see it.
 */
export async function placesDifferences(executor: Executor): Promise<PlacesDifference[]> {
  return [...(await ofPositions(executor)), ...(await ofSessions(executor))];
}

function ofPositions(executor: Executor) {
  const counted =
    sql<number>`coalesce(sum(case when ${signups.state} = 'confirmed' or ${offers.id} is not null then 1 else 0 end), 0)`.mapWith(
      Number,
    );
  return executor
    .select({ positionId: positions.id, eventId: positions.eventId, taken: positions.taken, counted })
    .from(positions)
    .leftJoin(signups, and(eq(signups.positionId, positions.id), inArray(signups.state, [...LIVE_SIGNUP_STATES])))
    .leftJoin(offers, and(eq(offers.signupId, signups.id), eq(offers.state, "open"), ne(signups.state, "confirmed")))
    .groupBy(positions.id, positions.eventId, positions.taken)
    .having(sql`${positions.taken} <> ${counted}`);
}

function ofSessions(executor: Executor) {
  const counted =
    sql<number>`coalesce(sum(case when ${registrations.state} = 'confirmed' or ${seatOffers.id} is not null then ${registrations.seats} else 0 end), 0)`.mapWith(
      Number,
    );
  return executor
    .select({ positionId: sessions.id, eventId: sessions.eventId, taken: sessions.taken, counted })
    .from(sessions)
    .leftJoin(
      registrations,
      and(eq(registrations.sessionId, sessions.id), inArray(registrations.state, [...LIVE_SIGNUP_STATES])),
    )
    .leftJoin(
      seatOffers,
      and(
        eq(seatOffers.registrationId, registrations.id),
        eq(seatOffers.state, "open"),
        ne(registrations.state, "confirmed"),
      ),
    )
    .groupBy(sessions.id, sessions.eventId, sessions.taken)
    .having(sql`${sessions.taken} <> ${counted}`);
}
