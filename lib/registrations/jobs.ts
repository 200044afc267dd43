import "server-only";
import { and, asc, eq, lte } from "drizzle-orm";
import { db, type Executor, seatOffers, transaction } from "@/db";
import { audit } from "../audit/mutations";
import { tell } from "./letters";
import { giveUpSeats } from "./mutations/give-up";
import { bookingById } from "./queries/one";
import { sessionKey } from "../signups/queries/keys";

const AT_ONCE = 500;

/**
 * Ends every offer of seats whose deadline has passed, each in a work of its own, and asks whoever's turn it is. The
 * deadline is a row, so nothing is lost while the process was down; running it twice changes nothing. Answers how many
 * ended.
 */
export async function expireSeatOffers(now: Date): Promise<number> {
  const due = await db
    .select({ id: seatOffers.id, registrationId: seatOffers.registrationId, sessionId: seatOffers.sessionId })
    .from(seatOffers)
    .where(and(eq(seatOffers.state, "open"), lte(seatOffers.deadline, now)))
    .orderBy(asc(seatOffers.deadline), asc(seatOffers.id))
    .limit(AT_ONCE);
  let ended = 0;
  const failures: unknown[] = [];
  for (const { id, registrationId, sessionId } of due) {
    try {
      const did = await transaction((tx) => expire(tx, id, registrationId, now), { alone: [sessionKey(sessionId)] });
      if (did) ended++;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${due.length} offers did not end`);
  return ended;
}

async function expire(tx: Executor, offerId: string, registrationId: string, now: Date): Promise<boolean> {
  const row = await bookingById(tx, registrationId);
  if (row?.offer?.id !== offerId || row.offer.deadline > now) return false;
  await giveUpSeats(tx, row, { state: "lapsed", offer: "expired", by: null, now });
  await audit(tx, null, {
    act: "registrations.expire",
    subject: { kind: "registration", id: registrationId },
    regionCode: row.event.regionCode,
    facts: { session: row.session.id, seats: row.registration.seats, offer: offerId },
  });
  await tell(tx, row, { kind: "ticket_offer_ended", offerId });
  return true;
}
