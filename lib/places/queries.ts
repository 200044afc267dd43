import "server-only";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { type Executor, offers, positions, signups } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";

/** A position whose count of taken places is not what its sign-ups say. */
export type PlacesDifference = { positionId: string; eventId: string; taken: number; counted: number };

/**
 * The self-check: recounts confirmed sign-ups and held offers against `taken` and reports what differs.
 * It never repairs: a difference means that something went past the law, and a person has to see it.
 */
export async function placesDifferences(executor: Executor): Promise<PlacesDifference[]> {
  const counted =
    sql<number>`coalesce(sum(case when ${signups.state} = 'confirmed' or ${offers.id} is not null then 1 else 0 end), 0)`.mapWith(
      Number,
    );
  const rows = await executor
    .select({ positionId: positions.id, eventId: positions.eventId, taken: positions.taken, counted })
    .from(positions)
    .leftJoin(signups, and(eq(signups.positionId, positions.id), inArray(signups.state, [...LIVE_SIGNUP_STATES])))
    .leftJoin(offers, and(eq(offers.signupId, signups.id), eq(offers.state, "open"), ne(signups.state, "confirmed")))
    .groupBy(positions.id, positions.eventId, positions.taken)
    .having(sql`${positions.taken} <> ${counted}`);
  return rows;
}
