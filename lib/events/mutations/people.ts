import "server-only";
import { and, count, eq, inArray } from "drizzle-orm";
import { type Executor, positions, shifts, signups, volunteers } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";

const live = inArray(signups.state, [...LIVE_SIGNUP_STATES]);

/** How many live sign-ups a shift, a position or a whole event has. */
export async function liveOn(
  tx: Executor,
  of: { eventId: string } | { shiftId: string } | { positionId: string },
): Promise<number> {
  const where =
    "eventId" in of
      ? eq(signups.eventId, of.eventId)
      : "shiftId" in of
        ? eq(signups.shiftId, of.shiftId)
        : eq(signups.positionId, of.positionId);
  const [row] = await tx.select({ n: count() }).from(signups).where(and(where, live));
  return row?.n ?? 0;
}

/** Everybody with a live sign-up, with what a letter about it says. One statement. */
export function concerned(tx: Executor, eventId: string) {
  return tx
    .select({
      signupId: signups.id,
      shiftId: shifts.id,
      accountId: volunteers.accountId,
      name: volunteers.name,
      position: positions.name,
      startsAt: shifts.startsAt,
      endsAt: shifts.endsAt,
    })
    .from(signups)
    .innerJoin(volunteers, eq(volunteers.id, signups.volunteerId))
    .innerJoin(positions, eq(positions.id, signups.positionId))
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .where(and(eq(signups.eventId, eventId), live))
    .orderBy(signups.id);
}

export type Concerned = Awaited<ReturnType<typeof concerned>>[number];
