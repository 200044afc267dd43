import "server-only";
import { and, asc, desc, eq, gt, inArray, isNull, min, or, sql } from "drizzle-orm";
import {
  db,
  events,
  positions,
  qualifications,
  registrations,
  seatOffers,
  sessions,
  shifts,
  trainingRecords,
  trainings,
} from "@/db";
import { LIVE_SIGNUP_STATES, QUALIFICATIONS } from "@/db/words";
import { groupBy } from "../../signups/rules/group";
import { sumOf, storedMinutes } from "../rules/minutes";
import { inForce } from "../rules/records";

/** A volunteer's page of learning: courses booked, records, qualifications, what can be enrolled for and what each kind opens. Five statements. */
export async function learningOf(volunteerId: string, accountId: string, now: Date) {
  const [booked, records, held, offered, opening] = await Promise.all([
    bookedBy(accountId),
    recordsOf(volunteerId),
    heldBy(volunteerId),
    offeredNow(now),
    openings(now),
  ]);
  const closed = new Set(records.map(({ eventId }) => eventId));
  const courses = [...groupBy(booked, ({ event }) => event.id).values()].filter(
    ([first]) => first && !closed.has(first.event.id),
  );
  const opens = Object.fromEntries(
    QUALIFICATIONS.map((kind) => [kind, opening.find((row) => row.kind === kind)?.n ?? 0]),
  );
  const results = inForce(records);
  const minutes = sumOf(results.map((record) => storedMinutes(record.minutes)));
  const mine = new Set(booked.map(({ event }) => event.id));
  return { courses, results, held, offered: offered.filter(({ id }) => !mine.has(id)), opens, minutes };
}

/** The courses of an account that are not closed yet, by their first session. One statement. */
export async function runningCourses(accountId: string): Promise<MyBooking[][]> {
  const booked = await bookedBy(accountId);
  return [
    ...groupBy(
      booked.filter(({ training }) => training.closedAt === null),
      ({ event }) => event.id,
    ).values(),
  ];
}

const eventColumns = {
  id: events.id,
  title: events.title,
  titleEn: events.titleEn,
  mode: events.mode,
  place: events.place,
};

const bookedBy = (accountId: string) =>
  db
    .select({
      registration: registrations,
      session: sessions,
      event: eventColumns,
      training: trainings,
      deadline: seatOffers.deadline,
    })
    .from(registrations)
    .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
    .innerJoin(events, eq(events.id, registrations.eventId))
    .innerJoin(trainings, eq(trainings.eventId, events.id))
    .leftJoin(seatOffers, and(eq(seatOffers.registrationId, registrations.id), eq(seatOffers.state, "open")))
    .where(and(eq(registrations.accountId, accountId), inArray(registrations.state, [...LIVE_SIGNUP_STATES])))
    .orderBy(asc(sessions.startsAt));

export type MyBooking = Awaited<ReturnType<typeof bookedBy>>[number];

async function recordsOf(volunteerId: string) {
  const rows = await db
    .select({ record: trainingRecords, title: events.title, titleEn: events.titleEn })
    .from(trainingRecords)
    .innerJoin(events, eq(events.id, trainingRecords.eventId))
    .where(eq(trainingRecords.volunteerId, volunteerId))
    .orderBy(desc(trainingRecords.day));
  return rows.map(({ record, ...event }) => ({ ...record, ...event }));
}

const heldBy = (volunteerId: string) =>
  db
    .select()
    .from(qualifications)
    .where(and(eq(qualifications.volunteerId, volunteerId), isNull(qualifications.withdrawnAt)))
    .orderBy(desc(qualifications.validFrom));

const offeredNow = (now: Date) =>
  db
    .select({
      ...eventColumns,
      grants: trainings.grants,
      language: trainings.language,
      startsAt: min(sessions.startsAt),
      sessions: sql<number>`count(${sessions.id})`.mapWith(Number),
    })
    .from(trainings)
    .innerJoin(events, eq(events.id, trainings.eventId))
    .innerJoin(sessions, eq(sessions.eventId, events.id))
    .where(and(eq(trainings.trainee, "volunteer"), isNull(trainings.closedAt), eq(events.status, "published")))
    .groupBy(events.id, trainings.eventId)
    .having(gt(min(sessions.startsAt), sql.param(now, sessions.startsAt)))
    .orderBy(asc(min(sessions.startsAt)))
    .limit(20);

const openings = (now: Date) =>
  db
    .select({ kind: positions.qualification, n: sql<number>`count(*)`.mapWith(Number) })
    .from(positions)
    .innerJoin(shifts, eq(shifts.id, positions.shiftId))
    .innerJoin(events, eq(events.id, positions.eventId))
    .where(
      and(
        eq(events.status, "published"),
        gt(shifts.startsAt, now),
        or(isNull(positions.places), sql`${positions.taken} + ${positions.blocked} < ${positions.places}`),
      ),
    )
    .groupBy(positions.qualification);
