import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { cache } from "react";
import { db, events, type Executor, registrations, seatOffers, sessions, trainings } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import { hashToken } from "../../auth/rules/session";
import { ticketExpires } from "../rules/ticket";

const openOffer = and(eq(seatOffers.registrationId, registrations.id), eq(seatOffers.state, "open"));

const bookings = (executor: Executor) =>
  executor
    .select({
      registration: registrations,
      offer: seatOffers,
      session: sessions,
      event: events,
      /** Set when the session belongs to a training that was set up. */
      courseId: trainings.eventId,
    })
    .from(registrations)
    .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
    .innerJoin(events, eq(events.id, registrations.eventId))
    .leftJoin(trainings, eq(trainings.eventId, registrations.eventId))
    .leftJoin(seatOffers, openOffer);

/** A booking with its open offer, session and event. */
export async function bookingById(executor: Executor, id: string) {
  const [row] = await bookings(executor).where(eq(registrations.id, id));
  return row;
}

export type BookingRow = NonNullable<Awaited<ReturnType<typeof bookingById>>>;

/** The booking a link opens; null when the link is wrong, revoked or expired. Changes nothing. */
export async function ticketRow(executor: Executor, token: string, now: Date): Promise<BookingRow | null> {
  const [row] = await bookings(executor).where(
    and(eq(registrations.tokenHash, hashToken(token)), isNull(registrations.revokedAt)),
  );
  return row && now < ticketExpires(row.session.endsAt, row.courseId !== null) ? row : null;
}

/** The same for a page that is being drawn: its language and its content ask once. */
export const ticketOfPage = cache((token: string) => ticketRow(db, token, new Date()));

/** Everybody who has, holds or waits for seats of an event, in order of asking. One statement. */
export const liveBookings = (executor: Executor, eventId: string) =>
  bookings(executor)
    .where(and(eq(registrations.eventId, eventId), inArray(registrations.state, [...LIVE_SIGNUP_STATES])))
    .orderBy(asc(registrations.sessionId), asc(registrations.queue), asc(registrations.id));

/** A session with its event. */
export async function sessionById(executor: Executor, id: string) {
  const [row] = await executor
    .select({ session: sessions, event: events })
    .from(sessions)
    .innerJoin(events, eq(events.id, sessions.eventId))
    .where(eq(sessions.id, id));
  return row;
}

export type SessionRow = NonNullable<Awaited<ReturnType<typeof sessionById>>>;

/** Who waits in a session without an open offer, in order. */
export async function waitingIn(executor: Executor, sessionId: string) {
  const rows = await executor
    .select({ registration: registrations })
    .from(registrations)
    .leftJoin(seatOffers, openOffer)
    .where(and(eq(registrations.sessionId, sessionId), eq(registrations.state, "waitlisted"), isNull(seatOffers.id)))
    .orderBy(asc(registrations.queue), asc(registrations.id));
  return rows.map(({ registration }) => registration);
}

export const isLive = ({ registration }: Pick<BookingRow, "registration">): boolean =>
  LIVE_SIGNUP_STATES.some((state) => state === registration.state);
