import "server-only";
import { and, asc, desc, eq, gt, gte, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import {
  accounts,
  attendanceMarks,
  attendances,
  db,
  events,
  positions,
  serviceHeads,
  serviceRecords,
  shifts,
  volunteers,
} from "@/db";
import { COUNTED_STATES } from "@/db/words";
import { type Actor, scopeOf } from "../../auth/rules/actor";
import { addDays, DAY_MS, dayOf, instantOf } from "../../time";

/** Who of the desk answers for an event: the one who made it, while they still work here. */
const keeper = sql<string | null>`(select keepers.name from accounts keepers where keepers.id = ${events.createdBy}
  and keepers.disabled_at is null and keepers.role in ('coordinator', 'admin'))`;

const about = {
  id: events.id,
  kind: events.kind,
  title: events.title,
  titleEn: events.titleEn,
  regionCode: events.regionCode,
  startsAt: events.startsAt,
  endsAt: events.endsAt,
  unit: sql<string | null>`(select units.name from organisations units where units.id = ${events.recordingUnitId})`,
  keeper,
};

const person = { id: volunteers.id, name: volunteers.name, number: volunteers.number };
const place = { name: positions.name, nameEn: positions.nameEn };

const within = (actor: Actor) => {
  const scope = scopeOf(actor);
  return scope ? inArray(events.regionCode, scope) : undefined;
};

const rows = (where: SQL | undefined, limit: number) =>
  db
    .select({
      head: serviceHeads,
      event: about,
      person,
      position: place,
      shift: { startsAt: shifts.startsAt, endsAt: shifts.endsAt },
      roll: attendances,
    })
    .from(serviceHeads)
    .innerJoin(events, eq(events.id, serviceHeads.eventId))
    .innerJoin(volunteers, eq(volunteers.id, serviceHeads.volunteerId))
    .leftJoin(attendances, eq(attendances.id, serviceHeads.attendanceId))
    .leftJoin(shifts, eq(shifts.id, attendances.shiftId))
    .leftJoin(positions, eq(positions.id, attendances.positionId))
    .where(where)
    .orderBy(asc(serviceHeads.since), asc(serviceHeads.chain))
    .limit(limit);

/**
 * What somebody of this person's leagues must look at, the longest waiting first: records that wait, disputes, and
 * settled ones whose roll was changed afterwards. One statement.
 */
export function waitingRecords(actor: Actor) {
  const moved = and(inArray(serviceHeads.state, COUNTED_STATES), gt(attendances.changedAt, serviceHeads.since));
  return rows(and(or(inArray(serviceHeads.state, ["pending", "disputed"]), moved), within(actor)), MOST);
}

const MOST = 2000;

/** The settled records of one event. One statement. */
export function settledRecords(actor: Actor, eventId: string) {
  return rows(
    and(eq(serviceHeads.eventId, eventId), inArray(serviceHeads.state, [...COUNTED_STATES, "voided"]), within(actor)),
    500,
  );
}

export type DeskRecord = Awaited<ReturnType<typeof waitingRecords>>[number];

/** Stays without a check-out after their shift, in this person's leagues. One statement. */
export function openStays(actor: Actor, now: Date) {
  return db
    .select({
      stay: attendances,
      event: about,
      person,
      position: place,
      shift: { startsAt: shifts.startsAt, endsAt: shifts.endsAt },
    })
    .from(attendances)
    .innerJoin(shifts, eq(shifts.id, attendances.shiftId))
    .innerJoin(events, eq(events.id, attendances.eventId))
    .innerJoin(volunteers, eq(volunteers.id, attendances.volunteerId))
    .leftJoin(positions, eq(positions.id, attendances.positionId))
    .where(and(eq(attendances.state, "checked_in"), lt(shifts.endsAt, now), within(actor)))
    .orderBy(asc(shifts.endsAt))
    .limit(500);
}

export type OpenStay = Awaited<ReturnType<typeof openStays>>[number];

/** Counted records of these people on the days between two moments, to see what shares time or fills the day. One statement. */
export async function countedOf(volunteerIds: readonly string[], from: Date, to: Date) {
  if (volunteerIds.length === 0) return [];
  return db
    .select({
      chain: serviceHeads.chain,
      volunteerId: serviceHeads.volunteerId,
      startsAt: serviceHeads.startsAt,
      endsAt: serviceHeads.endsAt,
      minutes: serviceHeads.minutes,
      title: events.title,
    })
    .from(serviceHeads)
    .innerJoin(events, eq(events.id, serviceHeads.eventId))
    .where(
      and(
        inArray(serviceHeads.volunteerId, [...volunteerIds]),
        inArray(serviceHeads.state, COUNTED_STATES),
        gte(serviceHeads.endsAt, instantOf(dayOf(from))),
        lt(serviceHeads.startsAt, instantOf(addDays(dayOf(to), 1))),
      ),
    );
}

/** Events of the last months with settled records, the latest first. One statement. */
export function settledEvents(actor: Actor, now: Date) {
  return db
    .select({
      event: about,
      records: sql<number>`count(*)`.mapWith(Number),
      minutes: sql<number>`sum(${serviceHeads.minutes})`.mapWith(Number),
    })
    .from(serviceHeads)
    .innerJoin(events, eq(events.id, serviceHeads.eventId))
    .where(
      and(
        inArray(serviceHeads.state, COUNTED_STATES),
        within(actor),
        gte(serviceHeads.startsAt, new Date(now.getTime() - SETTLED_DAYS * DAY_MS)),
      ),
    )
    .groupBy(events.id)
    .orderBy(desc(events.startsAt))
    .limit(60);
}

const SETTLED_DAYS = 120;

/** The entries of a record and the marks behind it. Two statements. */
export async function ledgerOf({ head, roll }: DeskRecord) {
  const [entries, marks] = await Promise.all([
    db
      .select({ entry: serviceRecords, by: accounts.name })
      .from(serviceRecords)
      .leftJoin(accounts, eq(accounts.id, serviceRecords.by))
      .where(eq(serviceRecords.chain, head.chain))
      .orderBy(asc(serviceRecords.turn)),
    roll
      ? db
          .select({ mark: attendanceMarks, by: accounts.name })
          .from(attendanceMarks)
          .leftJoin(accounts, eq(accounts.id, attendanceMarks.markedBy))
          .where(and(eq(attendanceMarks.shiftId, roll.shiftId), eq(attendanceMarks.volunteerId, roll.volunteerId)))
          .orderBy(asc(attendanceMarks.at), asc(attendanceMarks.id))
      : [],
  ]);
  return { entries, marks };
}
