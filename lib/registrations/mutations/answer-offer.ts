import "server-only";
import { and, eq } from "drizzle-orm";
import { registrations, seatOffers } from "@/db";
import { audit } from "../../audit/mutations";
import { type Once } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { SeatOfferInput } from "../input";
import { tell } from "../letters";
import { giveUpSeats } from "./give-up";
import { notChangeable, withTicket } from "./withdraw";

/** The party says yes to the seats held for it. */
export function acceptSeats({ token, offerId }: SeatOfferInput, once: Once, now = new Date()): Promise<Outcome> {
  return withTicket(token, once, now, async (tx, row) => {
    const refusal = notChangeable(row, now);
    if (refusal) return refusal;
    if (row.offer?.id !== offerId) return no("registrations.refusals.offer_gone");
    if (now >= row.offer.deadline) return no("registrations.refusals.offer_expired");
    const { registration } = row;
    await tx
      .update(seatOffers)
      .set({ state: "accepted", answeredAt: now })
      .where(and(eq(seatOffers.id, offerId), eq(seatOffers.state, "open")));
    await tx
      .update(registrations)
      .set({ state: "confirmed", changedAt: now, changedBy: null, version: registration.version + 1 })
      .where(eq(registrations.id, registration.id));
    await audit(tx, null, {
      act: "registrations.accept",
      subject: { kind: "registration", id: registration.id },
      regionCode: row.event.regionCode,
      facts: { session: row.session.id, seats: registration.seats, offer: offerId },
    });
    await tell(tx, row, { kind: "ticket_confirmed" });
    return done(registration.id, "accepted");
  });
}

/** The party lets the seats held for it go to the next. */
export function declineSeats({ token, offerId }: SeatOfferInput, once: Once, now = new Date()): Promise<Outcome> {
  return withTicket(token, once, now, async (tx, row) => {
    const refusal = notChangeable(row, now);
    if (refusal) return refusal;
    if (row.offer?.id !== offerId) return no("registrations.refusals.offer_gone");
    await giveUpSeats(tx, row, { state: "lapsed", offer: "declined", by: null, now });
    await audit(tx, null, {
      act: "registrations.decline",
      subject: { kind: "registration", id: row.registration.id },
      regionCode: row.event.regionCode,
      facts: { session: row.session.id, seats: row.registration.seats, offer: offerId },
    });
    return done(row.registration.id, "declined");
  });
}
