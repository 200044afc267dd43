import "server-only";
import { and, asc, count, eq, isNull } from "drizzle-orm";
import { type Executor, registrations, seatOffers, sessions } from "@/db";

/** The sessions of an event as anybody sees them, in time, with how many parties wait; never the link to join. One statement. */
export async function publicSessions(executor: Executor, eventId: string) {
  const waiting = executor
    .select({ sessionId: registrations.sessionId, parties: count().as("parties") })
    .from(registrations)
    .leftJoin(seatOffers, and(eq(seatOffers.registrationId, registrations.id), eq(seatOffers.state, "open")))
    .where(and(eq(registrations.eventId, eventId), eq(registrations.state, "waitlisted"), isNull(seatOffers.id)))
    .groupBy(registrations.sessionId)
    .as("waiting_parties");
  const rows = await executor
    .select({
      id: sessions.id,
      name: sessions.name,
      nameEn: sessions.nameEn,
      startsAt: sessions.startsAt,
      endsAt: sessions.endsAt,
      audience: sessions.audience,
      places: sessions.places,
      blocked: sessions.blocked,
      taken: sessions.taken,
      hasWaitlist: sessions.hasWaitlist,
      maxSeats: sessions.maxSeats,
      bookingOpensAt: sessions.bookingOpensAt,
      bookingClosesAt: sessions.bookingClosesAt,
      waiting: waiting.parties,
    })
    .from(sessions)
    .leftJoin(waiting, eq(waiting.sessionId, sessions.id))
    .where(eq(sessions.eventId, eventId))
    .orderBy(asc(sessions.startsAt), asc(sessions.sort), asc(sessions.id));
  return rows.map((row) => ({ ...row, waiting: row.waiting ?? 0 }));
}

export type PublicSession = Awaited<ReturnType<typeof publicSessions>>[number];
