import "server-only";
import { eq } from "drizzle-orm";
import { db, type Executor, registrations } from "@/db";
import { sealToken } from "../../accounts/queries/sealed-token";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { RemoveBookingInput, RenewInput } from "../input";
import { tell } from "../letters";
import { bookingById, type BookingRow } from "../queries/one";
import { giveUpSeats } from "./give-up";
import { newTicketCode, tokenHashOf, tokenOf } from "./token";
import { notChangeable } from "./withdraw";
import { sessionKey } from "../../signups/queries/keys";

type Work = (tx: Executor, row: BookingRow) => Promise<Outcome>;

/** A work of staff on a booking of their leagues that stands, alone with its session. */
async function atDesk(actor: Actor, registrationId: string, once: Once, now: Date, work: Work): Promise<Outcome> {
  const known = await bookingById(db, registrationId);
  if (!known) return no("shell.refusals.not_found");
  return writeOnce(once, [sessionKey(known.session.id)], async (tx) => {
    const row = await bookingById(tx, registrationId);
    if (!row) return no("shell.refusals.not_found");
    if (!mayChange(actor, row.event.regionCode)) return no("shell.refusals.outside_scope");
    return notChangeable(row, now) ?? work(tx, row);
  });
}

/** Staff take a booking out, with a reason that the party reads; whoever's turn it is gets the seats. */
export function removeBooking(
  actor: Actor,
  { registrationId, reason }: RemoveBookingInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return atDesk(actor, registrationId, once, now, async (tx, row) => {
    await giveUpSeats(tx, row, { state: "removed", offer: "taken_back", by: actor, reason, now });
    await audit(tx, actor, {
      act: "registrations.remove",
      subject: { kind: "registration", id: registrationId },
      regionCode: row.event.regionCode,
      facts: { session: row.session.id, seats: row.registration.seats, was: row.registration.state, reason },
    });
    await tell(tx, row, { kind: "ticket_removed", reason });
    return done(registrationId, "booking_removed");
  });
}

/** A new code and a new link for a ticket whose link was lost or got about; the old ones stop working. Says the token, sealed. */
export function renewTicket(
  actor: Actor,
  { registrationId }: RenewInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return atDesk(actor, registrationId, once, now, async (tx, row) => {
    const ticket = { id: registrationId, ticketCode: newTicketCode() };
    await tx
      .update(registrations)
      .set({
        ticketCode: ticket.ticketCode,
        tokenHash: tokenHashOf(ticket),
        version: row.registration.version + 1,
        changedAt: now,
        changedBy: actor.accountId,
      })
      .where(eq(registrations.id, registrationId));
    await audit(tx, actor, {
      act: "registrations.renew_link",
      subject: { kind: "registration", id: registrationId },
      regionCode: row.event.regionCode,
      facts: { session: row.session.id },
    });
    return done(registrationId, sealToken(tokenOf(ticket)));
  });
}
