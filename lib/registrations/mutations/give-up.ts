import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { type Executor, registrations, seatOffers, sessions } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import type { Actor } from "../../auth/rules/actor";
import { stopLetters } from "../../letters/mutations/stop-letters";
import { giveBack } from "../../places/mutations";
import { offerCause } from "../letters";
import type { BookingRow } from "../queries/one";
import { promoteParties } from "./promote";

export type Ending = {
  state: "withdrawn" | "removed" | "lapsed";
  /** What becomes of an open offer. */
  offer: "declined" | "expired" | "taken_back";
  by: Pick<Actor, "accountId"> | null;
  reason?: string;
  now: Date;
};

/** Ends a live booking: closes its offer and gives its seats back, if it has or holds any. Nobody is asked next. */
export async function end(tx: Executor, row: BookingRow, { state, offer, by, reason, now }: Ending): Promise<void> {
  const { registration } = row;
  if (row.offer) {
    await tx.update(seatOffers).set({ state: offer, answeredAt: now }).where(eq(seatOffers.id, row.offer.id));
    await stopLetters(tx, offerCause(row.offer.id));
  }
  const ended = await tx
    .update(registrations)
    .set({
      state,
      changedAt: now,
      changedBy: by?.accountId ?? null,
      reason: reason ?? null,
      version: registration.version + 1,
    })
    .where(and(eq(registrations.id, registration.id), inArray(registrations.state, [...LIVE_SIGNUP_STATES])))
    .returning({ id: registrations.id });
  if (ended.length !== 1) throw new Error(`Booking ${registration.id} is not live`);
  if (registration.state === "confirmed" || row.offer)
    await giveBack(tx, registration.sessionId, registration.seats, sessions);
}

/** Ends a live booking and asks whoever's turn it is: also one that only waited may have held others up. */
export async function giveUpSeats(tx: Executor, row: BookingRow, ending: Ending): Promise<void> {
  await end(tx, row, ending);
  await promoteParties(tx, row.registration.sessionId, ending.now);
}
