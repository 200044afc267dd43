import "server-only";
import { and, eq, gte, inArray, or, type SQL } from "drizzle-orm";
import { events, type Executor, offers, positions, shifts, signups } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import { DAY_MS } from "../../time";
import type { Duty, Standing } from "../rules/facts";

/** A live sign-up with its duty: a place somebody has, holds by an offer, or waits for. */
export type Holding = {
  signupId: string;
  volunteerId: string;
  positionId: string;
  shiftId: string;
  standing: Standing;
  queue: number;
  duty: Duty;
};

/**
 * Live sign-ups of these people that can still matter: duties that end later than a day ago (the daily cap counts
 * earlier hours of today), and those in the shifts of these positions; and everybody's waiting in these positions,
 * which is the order. One statement.
 */
export async function holdings(
  executor: Executor,
  who: SQL | undefined,
  positionIds: readonly string[],
  now: Date,
): Promise<Holding[]> {
  const sameShifts = executor
    .select({ id: positions.shiftId })
    .from(positions)
    .where(inArray(positions.id, [...positionIds]));
  const rows = await executor
    .select({
      signupId: signups.id,
      volunteerId: signups.volunteerId,
      positionId: signups.positionId,
      shiftId: signups.shiftId,
      state: signups.state,
      queue: signups.queue,
      offerId: offers.id,
      duty: {
        startsAt: shifts.startsAt,
        endsAt: shifts.endsAt,
        title: events.title,
        titleEn: events.titleEn,
        regionCode: events.regionCode,
        mode: events.mode,
        place: events.place,
      },
    })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .innerJoin(events, eq(events.id, signups.eventId))
    .leftJoin(offers, and(eq(offers.signupId, signups.id), eq(offers.state, "open")))
    .where(
      and(
        inArray(signups.state, [...LIVE_SIGNUP_STATES]),
        or(who, and(inArray(signups.positionId, [...positionIds]), eq(signups.state, "waitlisted"))),
        or(gte(shifts.endsAt, new Date(now.getTime() - DAY_MS)), inArray(signups.shiftId, sameShifts)),
      ),
    );
  return rows.map(({ state, offerId, ...row }) => ({
    ...row,
    standing: state === "confirmed" ? "confirmed" : offerId ? "offered" : "waitlisted",
  }));
}
