import "server-only";
import { and, type AnyColumn, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { type Executor, signups, volunteers } from "@/db";
import type { EligibilityCode } from "@/db/words";
import type { Settings } from "../../settings/rules";
import { eligibility, type EligibilityAnswer, TO_BE_OFFERED } from "../rules/eligibility";
import type { EligibilityFacts } from "../rules/facts";
import { groupBy } from "../rules/group";
import { freePlaces } from "../rules/places";
import { aheadOf, inOrder } from "../rules/waiting";
import { type Holding, holdings, holdingsOfOne } from "./holdings";
import { people, personOfOne, type Person } from "./people";
import { type PositionRow, positionsAndSettings } from "./positions";

/** Everything the law needs about some positions, some people, and everybody who waits in those positions. */
export type World = {
  now: Date;
  settings: Settings;
  positions: Map<string, PositionRow>;
  people: Map<string, Person>;
  holdings: Map<string, Holding[]>;
  /** Those who wait without an open offer, by position, in order. */
  waiting: Map<string, Holding[]>;
};

/** A condition on volunteers, said of whichever column names them. */
export type Who = (column: AnyColumn) => SQL;

export const these =
  (ids: readonly string[]): Who =>
  (column) =>
    inArray(column, [...ids]);

/** Only those who wait. */
export const nobodyElse: Who = () => sql`false`;

/**
 * Reads it in three statements, however many rows there are. Of those who wait, credentials and other duties are read
 * only where a place is free: in a full position nobody can be passed, and only the order counts.
 */
export async function readWorld(
  executor: Executor,
  positionIds: readonly string[],
  who: Who,
  now: Date,
): Promise<World> {
  const { positions, settings } = await positionsAndSettings(executor, positionIds);
  const free = [...positions.values()].filter((row) => freePlaces(row.position) > 0).map((row) => row.position.id);
  const waitHere = executor
    .select({ id: signups.volunteerId })
    .from(signups)
    .where(and(inArray(signups.positionId, free), eq(signups.state, "waitlisted")));
  const concerned = (column: AnyColumn) => (free.length > 0 ? or(who(column), inArray(column, waitHere)) : who(column));
  const held = await holdings(executor, concerned(signups.volunteerId), positionIds, now);
  const known = await people(executor, concerned(volunteers.id));
  return worldOf({ now, settings, positions, people: known }, held, positionIds);
}

/**
 * The same for one person and one position, with prepared statements. Only where somebody else waits for a place that
 * is free does it matter who they are: then the general reading answers.
 */
export async function readWorldOfOne(
  executor: Executor,
  positionId: string,
  volunteerId: string,
  now: Date,
): Promise<World> {
  const { positions, settings } = await positionsAndSettings(executor, [positionId]);
  const held = await holdingsOfOne(executor, volunteerId, positionId, now);
  const row = positions.get(positionId);
  const free = row !== undefined && freePlaces(row.position) > 0;
  if (free && held.some((h) => h.standing === "waitlisted" && h.volunteerId !== volunteerId))
    return readWorld(executor, [positionId], these([volunteerId]), now);
  const known = await personOfOne(executor, volunteerId);
  return worldOf({ now, settings, positions, people: known }, held, [positionId]);
}

function worldOf(
  known: Pick<World, "now" | "settings" | "positions" | "people">,
  held: readonly Holding[],
  positionIds: readonly string[],
): World {
  const waits = held.filter((h) => h.standing === "waitlisted");
  return {
    ...known,
    holdings: groupBy(held, (h) => h.volunteerId),
    waiting: new Map(positionIds.map((id) => [id, inOrder(waits.filter((w) => w.positionId === id))])),
  };
}

type Asked = { staffInScope?: boolean | null; codes?: readonly EligibilityCode[] };
export type Answered = EligibilityAnswer & { waitingAhead: number };

/** Asks the law about one person and one position of this world. */
export function ask(world: World, volunteerId: string, positionId: string, asked: Asked = {}): Answered {
  const facts = factsOf(world, volunteerId, positionId, asked.staffInScope ?? null);
  const answer = eligibility(facts, asked.codes);
  return { ...answer, waitingAhead: facts.waiting.ahead };
}

/** Could this waiting person come, were a place free? */
export const mayBeOffered = (world: World, volunteerId: string, positionId: string): boolean =>
  eligibility(factsOf(world, volunteerId, positionId, null, true), TO_BE_OFFERED).allowed;

function factsOf(
  world: World,
  volunteerId: string,
  positionId: string,
  staffInScope: boolean | null,
  alone = false,
): EligibilityFacts {
  const row = world.positions.get(positionId);
  const volunteer = world.people.get(volunteerId);
  if (!row || !volunteer) throw new Error(`The law was asked about an unknown ${row ? "volunteer" : "position"}`);
  const own = world.holdings.get(volunteerId) ?? [];
  const here = own.find((h) => h.shiftId === row.shift.id);
  const elsewhere = own.filter((h) => h.shiftId !== row.shift.id && h.standing !== "waitlisted");
  return {
    now: world.now,
    settings: world.settings,
    volunteer,
    event: row.event,
    shift: dutyOf(row),
    position: row.position,
    standing: here?.standing ?? null,
    held: elsewhere.map((h) => h.duty),
    waiting: alone ? { ahead: 0, eligibleAhead: 0 } : waitingFor(world, row, here),
    staffInScope,
  };
}

/** Those before this person; whether they could come is only asked while a place is free, else nobody passes anybody. */
function waitingFor(world: World, row: PositionRow, here: Holding | undefined) {
  const waiting = world.waiting.get(row.position.id) ?? [];
  const queue = here?.positionId === row.position.id && here.standing === "waitlisted" ? here.queue : null;
  const ahead = aheadOf(waiting, queue);
  const eligibleAhead =
    freePlaces(row.position) > 0
      ? waiting.slice(0, ahead).filter((w) => mayBeOffered(world, w.volunteerId, row.position.id)).length
      : 0;
  return { ahead, eligibleAhead };
}

export const dutyOf = ({ shift, event }: PositionRow) => ({
  startsAt: shift.startsAt,
  endsAt: shift.endsAt,
  title: event.title,
  titleEn: event.titleEn,
  regionCode: event.regionCode,
  mode: event.mode,
  place: event.place,
});
