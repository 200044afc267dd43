import "server-only";
import { and, count, eq, isNull, lt } from "drizzle-orm";
import { db, registrations, seatOffers } from "@/db";
import { closedUntil, takeAttempt } from "../../accounts/mutations/attempts";
import { type BookingRow, ticketOfPage } from "../queries/one";

export type Ticket = BookingRow & { /** Parties that wait before this one. */ ahead: number };

/**
 * What the page of a link shows; null when the link is wrong, revoked or expired, or when this address has looked for
 * too many that are not there: all the same to whoever looks. Only a miss is counted.
 */
export async function openTicket(token: string, address: string, now: Date): Promise<Ticket | null> {
  const who = { kind: "ticket" as const, who: address };
  if (await closedUntil(who, now)) return null;
  const row = await ticketOfPage(token);
  if (row) return { ...row, ahead: await aheadOf(row) };
  await takeAttempt([who], now);
  return null;
}

async function aheadOf({ registration, offer }: BookingRow): Promise<number> {
  if (registration.state !== "waitlisted" || offer) return 0;
  const [row] = await db
    .select({ n: count() })
    .from(registrations)
    .leftJoin(seatOffers, and(eq(seatOffers.registrationId, registrations.id), eq(seatOffers.state, "open")))
    .where(
      and(
        eq(registrations.sessionId, registration.sessionId),
        eq(registrations.state, "waitlisted"),
        isNull(seatOffers.id),
        lt(registrations.queue, registration.queue),
      ),
    );
  return row?.n ?? 0;
}
