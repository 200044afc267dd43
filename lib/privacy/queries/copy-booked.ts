import "server-only";
import { desc, eq } from "drizzle-orm";
import {
  events,
  type Executor,
  quizTries,
  registrations,
  seatOffers,
  sessionAttendances,
  sessions,
  trainingFeedback,
} from "@/db";

/** What somebody booked with their account, and what came of it: offers, lessons, quizzes, feedback. */
export async function bookedCopy(executor: Executor, accountId: string) {
  const own = eq(registrations.accountId, accountId);
  return {
    bookings: await executor
      .select({
        event: events.title,
        startsAt: sessions.startsAt,
        name: registrations.contactName,
        phone: registrations.contactPhone,
        email: registrations.contactEmail,
        group: registrations.groupName,
        seats: registrations.seats,
        state: registrations.state,
        reason: registrations.reason,
      })
      .from(registrations)
      .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
      .innerJoin(events, eq(events.id, registrations.eventId))
      .where(own)
      .orderBy(desc(sessions.startsAt)),
    seatOffers: await executor
      .select({
        event: events.title,
        state: seatOffers.state,
        at: seatOffers.madeAt,
        answeredAt: seatOffers.answeredAt,
      })
      .from(seatOffers)
      .innerJoin(registrations, eq(registrations.id, seatOffers.registrationId))
      .innerJoin(events, eq(events.id, registrations.eventId))
      .where(own),
    lessons: await executor
      .select({ event: events.title, startsAt: sessions.startsAt, minutes: sessionAttendances.minutes })
      .from(sessionAttendances)
      .innerJoin(registrations, eq(registrations.id, sessionAttendances.registrationId))
      .innerJoin(sessions, eq(sessions.id, sessionAttendances.sessionId))
      .innerJoin(events, eq(events.id, sessionAttendances.eventId))
      .where(own),
    quizzes: await executor
      .select({ event: events.title, score: quizTries.score, at: quizTries.beganAt, answers: quizTries.answers })
      .from(quizTries)
      .innerJoin(registrations, eq(registrations.id, quizTries.registrationId))
      .innerJoin(events, eq(events.id, quizTries.eventId))
      .where(own),
    feedback: await executor
      .select({
        event: events.title,
        rating: trainingFeedback.rating,
        text: trainingFeedback.text,
        at: trainingFeedback.givenAt,
      })
      .from(trainingFeedback)
      .innerJoin(registrations, eq(registrations.id, trainingFeedback.registrationId))
      .innerJoin(events, eq(events.id, trainingFeedback.eventId))
      .where(own),
  };
}
