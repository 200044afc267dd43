import "server-only";
import { and, eq, gte, inArray, or, type SQL, sql } from "drizzle-orm";
import { events, type Executor, offers, positions, prepared, shifts, signups } from "@/db";
import { LIVE_SIGNUP_STATES, type SignupState } from "@/db/words";
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
  const since = new Date(now.getTime() - DAY_MS);
  const concerned = or(
    and(who, isLive),
    and(inArray(signups.positionId, [...positionIds]), eq(signups.state, "waitlisted")),
  );
  return standings(
    await rowsOf(executor, concerned, or(gte(shifts.endsAt, since), inArray(signups.shiftId, sameShifts))),
  );
}

const value = sql.placeholder;

/** The same for one person and one position, prepared: what every sign-up asks. */
export async function holdingsOfOne(
  executor: Executor,
  volunteerId: string,
  positionId: string,
  now: Date,
): Promise<Holding[]> {
  const rows = prepared(executor, "holdings_of_one", (e) => {
    const sameShift = e
      .select({ id: positions.shiftId })
      .from(positions)
      .where(eq(positions.id, value("positionId")));
    const waitsHere = and(eq(signups.positionId, value("positionId")), eq(signups.state, "waitlisted"));
    const since = sql.param(value("since"), shifts.endsAt);
    return rowsOf(
      e,
      or(and(eq(signups.volunteerId, value("volunteerId")), isLive), waitsHere),
      or(gte(shifts.endsAt, since), inArray(signups.shiftId, sameShift)),
    );
  });
  return standings(await rows.execute({ volunteerId, positionId, since: new Date(now.getTime() - DAY_MS) }));
}

/** The columns of a duty, where a sign-up is joined with its shift and event. */
export const dutyColumns = {
  startsAt: shifts.startsAt,
  endsAt: shifts.endsAt,
  title: events.title,
  titleEn: events.titleEn,
  regionCode: events.regionCode,
  mode: events.mode,
  place: events.place,
};

/** Joins a sign-up's open offer. */
export const openOffer = and(eq(offers.signupId, signups.id), sql`${offers.state} = 'open'`);

/** A place, an open offer, or waiting: not withdrawn or over. */
export const isLive = inArray(signups.state, [...LIVE_SIGNUP_STATES]);

// The states stand where they narrow an index: said once for both kinds of rows, SQLite reads everybody in the position.
const rowsOf = (executor: Executor, whose: SQL | undefined, when: SQL | undefined) =>
  executor
    .select({
      signupId: signups.id,
      volunteerId: signups.volunteerId,
      positionId: signups.positionId,
      shiftId: signups.shiftId,
      state: signups.state,
      queue: signups.queue,
      offerId: offers.id,
      duty: dutyColumns,
    })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .innerJoin(events, eq(events.id, signups.eventId))
    .leftJoin(offers, openOffer)
    .where(and(whose, when));

/** How live sign-ups stand, from their state and open offer. */
export const standings = <Row extends { state: SignupState; offerId: string | null }>(rows: readonly Row[]) =>
  rows.map(({ state, offerId, ...row }) => ({ ...row, standing: standingOf(state, offerId) }));

const standingOf = (state: SignupState, offerId: string | null): Standing =>
  state === "confirmed" ? "confirmed" : offerId ? "offered" : "waitlisted";
