import "server-only";
import { asc, eq } from "drizzle-orm";
import { db, type Executor, quizTries, registrations, sessionAttendances, volunteers } from "@/db";
import { bestOf } from "../quiz/rules/standing";
import { lengthOf, storedMinutes } from "../rules/minutes";
import { partiesOf } from "../rules/parties";
import { resultOf } from "../rules/result";
import { type CourseSession, sessionsOf, trainingById, type TrainingRow } from "./course";
import { dayOf } from "../../time";

type Registration = typeof registrations.$inferSelect;
type Attendance = typeof sessionAttendances.$inferSelect;

/** A booking of a course with who came of it and whose it is. */
const bookingsOf = (executor: Executor, eventId: string) =>
  executor
    .select({
      registration: registrations,
      attendance: sessionAttendances,
      volunteer: {
        id: volunteers.id,
        name: volunteers.name,
        number: volunteers.number,
        status: volunteers.status,
        regionCode: volunteers.regionCode,
      },
    })
    .from(registrations)
    .leftJoin(sessionAttendances, eq(sessionAttendances.registrationId, registrations.id))
    .leftJoin(volunteers, eq(volunteers.accountId, registrations.accountId))
    .where(eq(registrations.eventId, eventId))
    .orderBy(asc(registrations.createdAt), asc(registrations.id));

type Row = Awaited<ReturnType<typeof bookingsOf>>[number];

const triesOf = (executor: Executor, eventId: string) =>
  executor.select().from(quizTries).where(eq(quizTries.eventId, eventId)).orderBy(asc(quizTries.turn));

/** A seat of one session, as the roll shows it. */
export type Seat = { registration: Registration; attendance: Attendance | null };

export type TraineeRow = ReturnType<typeof traineeOf>;
export type Course = NonNullable<Awaited<ReturnType<typeof courseWithTrainees>>>;

/**
 * A training with its sessions and everybody who has a seat in any of them, each with what they come to by the course's
 * own rule. Staff only: it names people. Four statements.
 */
export async function courseWithTrainees(executor: Executor, eventId: string) {
  const course = await trainingById(executor, eventId);
  if (!course) return null;
  const own = await sessionsOf(executor, eventId);
  const rows = await bookingsOf(executor, eventId);
  const tries = await triesOf(executor, eventId);
  const { trainee } = course.training;
  const bookings = rows.map((row) => ({ ...row.registration, row }));
  const trainees = partiesOf(bookings, trainee)
    .filter((party) => party.bookings.some(({ state }) => state === "confirmed"))
    .map((party) =>
      traineeOf(
        course.training,
        own,
        party.id,
        party.bookings.map(({ row }) => row),
        tries.filter((one) => one.registrationId === party.id),
      ),
    );
  const waiting = rows.filter(({ registration }) => registration.state === "waitlisted").length;
  return { ...course, sessions: own, trainees, waiting };
}

function traineeOf(
  training: TrainingRow,
  own: readonly CourseSession[],
  id: string,
  rows: readonly Row[],
  tries: readonly { score: number | null }[],
) {
  const seats = new Map<string, Seat>();
  for (const { registration, attendance } of rows)
    if (registration.state === "confirmed") seats.set(registration.sessionId, { registration, attendance });
  const came = own.map((session) => ({
    session,
    length: lengthOf(session),
    minutes: storedMinutes(seats.get(session.id)?.attendance?.minutes ?? 0),
  }));
  const last = came.findLast(({ minutes }) => minutes > 0)?.session ?? own.at(-1);
  const best = bestOf(tries);
  const [latest] = [...seats.values()].slice(-1);
  if (!latest) throw new Error("A trainee without a seat");
  const volunteer = training.trainee === "volunteer" ? (rows[0]?.volunteer ?? null) : null;
  return {
    id,
    name: volunteer?.name ?? latest.registration.contactName,
    groupName: latest.registration.groupName,
    volunteer,
    /** The seat to speak with them about: its contact, its ticket. */
    registration: latest.registration,
    seats,
    best,
    tries: tries.length,
    byRule: resultOf(training, came, best),
    people: Math.max(0, ...[...seats.values()].map(({ attendance }) => attendance?.present ?? 0)),
    /** YYYY-MM-DD of the last session attended; of nobody who came: of the last session. */
    day: dayOf(last?.startsAt ?? latest.registration.createdAt),
  };
}

/** Sessions in which somebody has a seat and nobody's presence was ever marked. */
export const unmarked = ({ sessions, trainees }: Pick<Course, "sessions" | "trainees">): CourseSession[] =>
  sessions.filter((session) => {
    const seats = trainees.flatMap(({ seats }) => seats.get(session.id) ?? []);
    return seats.length > 0 && seats.every(({ attendance }) => attendance === null);
  });

/** The same for a page. */
export const courseOfPage = (eventId: string) => courseWithTrainees(db, eventId);
