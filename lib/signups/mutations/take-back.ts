import "server-only";
import { db } from "@/db";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { OfferInput } from "../input";
import { keysOfSignup } from "../queries/keys";
import { offerById, signupById, signupByOpenOffer } from "../queries/one";
import { stopLetters } from "../../letters/mutations/stop-letters";
import { offerCause, tell } from "../letters";
import { giveUp } from "./give-up";
import { withKeys } from "./keys";

/**
 * Staff take an open invitation back: the place is free again. When its letter has not left yet it is stopped and
 * nobody is bothered. An offer from the waiting list is the queue's own and cannot be taken back, only the sign-up removed.
 */
export async function takeBack(staff: Actor, { offerId }: OfferInput, once: Once, now = new Date()): Promise<Outcome> {
  const offer = await offerById(db, offerId);
  const known = offer ? await signupById(db, offer.signupId) : undefined;
  if (!offer || !known) return no("shell.refusals.not_found");
  if (!mayChange(staff, known.event.regionCode)) return no("shell.refusals.outside_scope");
  if (offer.source === "waitlist") return no("signups.refusals.offer_from_waitlist");
  return withKeys(
    (all) => keysOfSignup(known.signup, all),
    (keys) =>
      writeOnce(once, keys, async (tx) => {
        const row = await signupByOpenOffer(tx, offerId);
        if (!row) return no("signups.refusals.offer_gone");
        await giveUp(tx, row, { state: "removed", offer: "taken_back", by: staff, now, keys: new Set(keys) });
        await audit(tx, staff, {
          act: "signups.take_back",
          subject: { kind: "offer", id: offerId },
          regionCode: row.event.regionCode,
          facts: { signup: row.signup.id, position: row.position.id, volunteer: row.person.id },
        });
        const stopped = await stopLetters(tx, offerCause(offerId));
        if (stopped === 0)
          await tell(tx, { signupId: row.signup.id, person: row.person, row }, { kind: "offer_taken_back", offerId });
        return done(row.signup.id, "taken_back");
      }),
  );
}
