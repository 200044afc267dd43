import "server-only";
import { and, asc, count, eq, inArray } from "drizzle-orm";
import { db, events, offers, positions, shifts, volunteers } from "@/db";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { neighboursOf } from "../../events/rules/neighbours";
import { readPool } from "../../matching/queries/pool";
import { needOf } from "../../matching/rules/need";
import { rank, type Ranked } from "../../matching/rules/rank";
import { weightsOf } from "../../matching/rules/weights";
import { freePlaces } from "../../signups/rules/places";

/** How many people a popover names. */
const NAMED = 5;

/** The chosen event with its shifts' positions. One statement; null when it is not on the board. */
async function positionsOf(eventId: string) {
  const held = db
    .select({ positionId: offers.positionId, n: count().as("held") })
    .from(offers)
    .innerJoin(positions, eq(positions.id, offers.positionId))
    .where(and(eq(offers.state, "open"), eq(positions.eventId, eventId)))
    .groupBy(offers.positionId)
    .as("held_offers");
  const rows = await db
    .select({ event: events, shift: shifts, position: positions, held: held.n, lead: volunteers.name })
    .from(events)
    .leftJoin(shifts, eq(shifts.eventId, events.id))
    .leftJoin(positions, eq(positions.shiftId, shifts.id))
    .leftJoin(held, eq(held.positionId, positions.id))
    .leftJoin(volunteers, eq(volunteers.id, shifts.leadVolunteerId))
    .where(and(eq(events.id, eventId), inArray(events.status, ["published", "finished"])))
    .orderBy(asc(shifts.startsAt), asc(shifts.id), asc(positions.sort), asc(positions.id));
  const [first] = rows;
  if (!first?.event.startsAt) return null;
  return {
    event: { ...first.event, startsAt: first.event.startsAt },
    positions: rows.flatMap(({ shift, position, held: n, lead }) =>
      shift && position ? [{ shift, position, held: n ?? 0, lead }] : [],
    ),
  };
}

type Found = NonNullable<Awaited<ReturnType<typeof positionsOf>>>;
type Row = Found["positions"][number];

/** A position of the popover. `missing` lies in shifts to come; null places = no limit, nothing is missing. */
export type BesidePosition = Row & { missing: number };

/**
 * What opens beside a card: the event's positions, and for one with a gap whom to ask first, from the league and those
 * around it. Names only for those who may change the event. Four statements at most; null when it is not on the board.
 */
export async function eventBeside(actor: Actor, asked: { event: string; position?: string }, now: Date) {
  const found = await positionsOf(asked.event);
  if (!found) return null;
  const { event } = found;
  const mine = mayChange(actor, event.regionCode);
  const missingIn = ({ shift, position }: Row) =>
    event.status === "published" && shift.startsAt > now && position.places !== null ? freePlaces(position) : 0;
  const all: BesidePosition[] = found.positions.map((row) => ({
    ...row,
    lead: mine ? row.lead : null,
    missing: missingIn(row),
  }));
  const gaps = all.filter(({ missing }) => missing > 0);
  const chosen = gaps.find(({ position }) => position.id === asked.position) ?? gaps[0] ?? null;
  return { event, mine, positions: all, chosen, people: mine && chosen ? await peopleFor(event, chosen, now) : null };
}

export type EventBeside = NonNullable<Awaited<ReturnType<typeof eventBeside>>>;

type People = {
  /** Those who can be asked at once, best first. */
  best: Ranked[];
  /** Those who were asked for this shift and have not answered. */
  asked: Ranked[];
  /** How many more could be asked, and how many only with a written reason. */
  more: number;
  withReason: number;
};

async function peopleFor(event: Found["event"], { shift, position }: Row, now: Date): Promise<People> {
  const need = needOf({ event, shift, position });
  const regions = [event.regionCode, ...neighboursOf(event.regionCode)];
  const span = { from: shift.startsAt, to: shift.endsAt, schoolId: event.schoolId, shiftId: shift.id };
  const pool = await readPool(db, { regions, ...span }, now);
  const [role] = need.roles;
  const ranked = role ? rank(pool, need, role, weightsOf(pool.settings)) : [];
  const waiting = new Set(
    pool.people
      .filter(({ duties }) => duties.some((duty) => duty.shiftId === shift.id && duty.standing === "offered"))
      .map(({ id }) => id),
  );
  const gone = new Set(pool.people.filter(({ declined }) => declined).map(({ id }) => id));
  const can = ranked.filter(
    ({ fit, invitationsLeft, volunteerId }) => fit === "can" && invitationsLeft > 0 && !gone.has(volunteerId),
  );
  return {
    best: can.slice(0, NAMED),
    asked: ranked.filter(({ volunteerId }) => waiting.has(volunteerId)),
    more: Math.max(0, can.length - NAMED),
    withReason: ranked.filter(({ fit }) => fit === "reason_needed").length,
  };
}
