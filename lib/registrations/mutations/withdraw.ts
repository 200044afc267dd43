import "server-only";
import { db, type Executor } from "@/db";
import { audit } from "../../audit/mutations";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome, type Refusal } from "../../outcome";
import type { TicketInput } from "../input";
import { tell } from "../letters";
import { type BookingRow, isLive, ticketRow } from "../queries/one";
import { giveUpSeats } from "./give-up";
import { sessionKey } from "../../signups/queries/keys";

/** The party gives up its seats, held seats or waiting by its link, until the session begins. */
export function withdrawBooking({ token }: TicketInput, once: Once, now = new Date()): Promise<Outcome> {
  return withTicket(token, once, now, async (tx, row) => {
    const refusal = notChangeable(row, now);
    if (refusal) return refusal;
    await giveUpSeats(tx, row, { state: "withdrawn", offer: "declined", by: null, now });
    await audit(tx, null, {
      act: "registrations.withdraw",
      subject: { kind: "registration", id: row.registration.id },
      regionCode: row.event.regionCode,
      facts: { session: row.session.id, seats: row.registration.seats, was: row.registration.state },
    });
    await tell(tx, row, { kind: "ticket_withdrawn" });
    return done(row.registration.id, "withdrawn");
  });
}

/** A booking that stands, of a session that has not begun; otherwise why not. */
export function notChangeable(row: BookingRow, now: Date): Refusal | null {
  if (!isLive(row)) return no("registrations.refusals.not_live");
  return now >= row.session.startsAt ? no("registrations.refusals.started") : null;
}

/**
 * A work on the booking behind a link, alone with its session. A wrong, revoked or expired link gets one answer.
 */
export async function withTicket(
  token: string,
  once: Once,
  now: Date,
  work: (tx: Executor, row: BookingRow) => Promise<Outcome>,
): Promise<Outcome> {
  const known = await ticketRow(db, token, now);
  if (!known) return no("registrations.refusals.link_gone");
  const { id, sessionId } = known.registration;
  return writeOnce({ ...once, target: id }, [sessionKey(sessionId)], async (tx) => {
    const row = await ticketRow(tx, token, now);
    return row ? work(tx, row) : no("registrations.refusals.link_gone");
  });
}
