import "server-only";
import { and, asc, eq, or, type SQL } from "drizzle-orm";
import { type Executor, quizQuestions, quizTries, registrations, seatOffers, sessionAttendances, sessions } from "@/db";
import { LIVE_SIGNUP_STATES, type Trainee } from "@/db/words";
import { partiesOf } from "../rules/parties";
import { sessionsOf, trainingById } from "./course";

type Registration = typeof registrations.$inferSelect;

/** Bookings of a course with their session, an open offer of seats, and what was marked at the door. */
const bookingsOf = (executor: Executor, which: SQL | undefined) =>
  executor
    .select({ registration: registrations, session: sessions, offer: seatOffers, attendance: sessionAttendances })
    .from(registrations)
    .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
    .leftJoin(seatOffers, and(eq(seatOffers.registrationId, registrations.id), eq(seatOffers.state, "open")))
    .leftJoin(sessionAttendances, eq(sessionAttendances.registrationId, registrations.id))
    .where(which)
    .orderBy(asc(sessions.startsAt), asc(registrations.createdAt), asc(registrations.id));

export type OwnBooking = Awaited<ReturnType<typeof bookingsOf>>[number];
export type Enrolment = NonNullable<Awaited<ReturnType<typeof enrolmentOf>>>;

/** How a volunteer stands in a course; null when they never booked it. Four statements. */
export const enrolmentOf = (executor: Executor, eventId: string, accountId: string) =>
  read(executor, eventId, "volunteer", eq(registrations.accountId, accountId));

/** The same for whoever holds this booking: the sessions that the same contact booked belong to it. */
export function enrolmentBehind(executor: Executor, booking: Registration) {
  const same = [
    eq(registrations.id, booking.id),
    ...(booking.contactPhone ? [eq(registrations.contactPhone, booking.contactPhone)] : []),
    ...(booking.contactEmail ? [eq(registrations.contactEmail, booking.contactEmail)] : []),
  ];
  return read(executor, booking.eventId, "teacher", or(...same), booking.id);
}

async function read(executor: Executor, eventId: string, by: Trainee, whose: SQL | undefined, of?: string) {
  const course = await trainingById(executor, eventId);
  if (!course) return null;
  const own = await sessionsOf(executor, eventId);
  const rows = await bookingsOf(executor, and(eq(registrations.eventId, eventId), whose));
  const bank = await executor.$count(quizQuestions, eq(quizQuestions.eventId, eventId));
  const parties = partiesOf(
    rows.map((row) => ({ ...row.registration, row })),
    by === "volunteer" ? by : course.training.trainee,
  );
  const party = of ? parties.find(({ bookings }) => bookings.some(({ id }) => id === of)) : parties[0];
  if (!party) return null;
  const mine = party.bookings.map(({ row }) => row);
  const tries = await triesOf(executor, party.id);
  return {
    ...course,
    /** The first booking's id, under which tries, words and the record stand. */
    id: party.id,
    sessions: own,
    bookings: mine,
    bank,
    tries,
    /** The quiz and feedback open with the first session. */
    opensAt: own[0]?.startsAt ?? null,
    hasSeat: mine.some(({ registration }) => registration.state === "confirmed"),
    isLive: mine.some(({ registration }) => LIVE_SIGNUP_STATES.some((state) => state === registration.state)),
  };
}

const triesOf = (executor: Executor, registrationId: string) =>
  executor.select().from(quizTries).where(eq(quizTries.registrationId, registrationId)).orderBy(asc(quizTries.turn));
