import "server-only";
import { db } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { OfferInput } from "../input";
import { keysOfSignup } from "../queries/keys";
import { offerById, signupById, signupByOpenOffer } from "../queries/one";
import { giveUp } from "./give-up";
import { withKeys } from "./keys";

/** The volunteer says no to a held place: the sign-up lapses and the next in the queue is asked at once. */
export async function declineOffer(
  actor: Actor,
  { offerId }: OfferInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const offer = await offerById(db, offerId);
  const known = offer && offer.volunteerId === actor.volunteerId ? await signupById(db, offer.signupId) : undefined;
  if (!known) return no("shell.refusals.not_found");
  return withKeys(
    (all) => keysOfSignup(known.signup, all),
    (keys) =>
      writeOnce(once, keys, async (tx) => {
        const row = await signupByOpenOffer(tx, offerId);
        if (!row) return no("signups.refusals.offer_gone");
        await giveUp(tx, row, { state: "lapsed", offer: "declined", by: actor, now, keys: new Set(keys) });
        await audit(tx, actor, {
          act: "signups.decline",
          subject: { kind: "offer", id: offerId },
          regionCode: row.event.regionCode,
          facts: { signup: row.signup.id, position: row.position.id, volunteer: row.person.id },
        });
        return done(row.signup.id, "declined");
      }),
  );
}
