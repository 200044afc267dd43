import "server-only";
import { and, asc, count, eq, gt, inArray } from "drizzle-orm";
import { db, registrations, seatOffers, sessions } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import { masked } from "../../letters/rules";
import { groupBy } from "../../signups/rules/group";

/** So many live bookings of an event are read at once; the sums count them all. */
const MOST_ROWS = 600;

/**
 * The sessions of an event and who has, holds or waits for their seats, in order of asking: who they are, how many, and
 * a masked contact; nothing else leaves the database. Two statements.
 */
export async function audienceAtDesk(eventId: string) {
  const [plan, rows] = await Promise.all([
    db
      .select()
      .from(sessions)
      .where(eq(sessions.eventId, eventId))
      .orderBy(asc(sessions.startsAt), asc(sessions.sort), asc(sessions.id)),
    db
      .select({
        id: registrations.id,
        sessionId: registrations.sessionId,
        party: registrations.party,
        groupName: registrations.groupName,
        contactName: registrations.contactName,
        contactPhone: registrations.contactPhone,
        contactEmail: registrations.contactEmail,
        seats: registrations.seats,
        adults: registrations.adults,
        state: registrations.state,
        queue: registrations.queue,
        passed: registrations.passed,
        ticketCode: registrations.ticketCode,
        createdAt: registrations.createdAt,
        deadline: seatOffers.deadline,
      })
      .from(registrations)
      .leftJoin(seatOffers, and(eq(seatOffers.registrationId, registrations.id), eq(seatOffers.state, "open")))
      .where(and(eq(registrations.eventId, eventId), inArray(registrations.state, [...LIVE_SIGNUP_STATES])))
      .orderBy(asc(registrations.queue), asc(registrations.id))
      .limit(MOST_ROWS),
  ]);
  const parties = rows.map(({ contactPhone, contactEmail, ...row }) => ({
    ...row,
    contact: masked(contactPhone ?? contactEmail ?? ""),
    standing:
      row.state === "confirmed"
        ? ("confirmed" as const)
        : row.deadline
          ? ("offered" as const)
          : ("waitlisted" as const),
  }));
  const bySession = groupBy(parties, (party) => party.sessionId);
  return plan.map((session) => ({ ...session, parties: bySession.get(session.id) ?? [] }));
}

/** The sessions of an event that have not begun, with how many parties a letter about them goes to. One statement. */
export function comingSessions(eventId: string, now: Date) {
  return db
    .select({
      id: sessions.id,
      name: sessions.name,
      startsAt: sessions.startsAt,
      endsAt: sessions.endsAt,
      parties: count(registrations.id),
    })
    .from(sessions)
    .leftJoin(
      registrations,
      and(eq(registrations.sessionId, sessions.id), inArray(registrations.state, [...LIVE_SIGNUP_STATES])),
    )
    .where(and(eq(sessions.eventId, eventId), gt(sessions.startsAt, now)))
    .groupBy(sessions.id, sessions.name, sessions.startsAt, sessions.endsAt, sessions.sort)
    .orderBy(asc(sessions.startsAt), asc(sessions.sort), asc(sessions.id));
}

export type DeskSession = Awaited<ReturnType<typeof audienceAtDesk>>[number];
export type DeskParty = DeskSession["parties"][number];
