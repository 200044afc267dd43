import "server-only";
import { and, eq } from "drizzle-orm";
import { db, type Executor, offers, signups } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { OfferInput } from "../input";
import { tell } from "../letters";
import { positionKey, volunteerKey } from "../queries/keys";
import { offerById, signupByOpenOffer, type SignupRow } from "../queries/one";
import { ask, readWorld, these } from "../queries/world";
import { TO_ACCEPT } from "../rules/eligibility";
import { refuse } from "./refuse";

/** The volunteer says yes to a held place. The hard rules are asked again; a "no" leaves the offer open until its deadline. */
export async function acceptOffer(
  actor: Actor,
  { offerId }: OfferInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const known = await offerById(db, offerId);
  if (!known || known.volunteerId !== actor.volunteerId) return no("shell.refusals.not_found");
  return writeOnce(once, [volunteerKey(known.volunteerId), positionKey(known.positionId)], async (tx) => {
    const row = await signupByOpenOffer(tx, offerId);
    if (!row) return no("signups.refusals.offer_gone");
    return accept(tx, row, { by: actor, now });
  });
}

/** The work itself, also for "agreed by phone"; alone with the volunteer and the position. */
export async function accept(
  tx: Executor,
  row: SignupRow,
  { by, now, phoneNote }: { by: Actor; now: Date; phoneNote?: string },
): Promise<Outcome> {
  const { signup, offer, person } = row;
  if (!offer) return no("signups.refusals.offer_gone");
  if (now >= offer.deadline) return no("signups.refusals.offer_expired");
  const world = await readWorld(tx, [signup.positionId], these([person.id]), now);
  const answer = ask(world, person.id, signup.positionId, { codes: TO_ACCEPT });
  if (!answer.allowed) return refuse(answer);
  const closed = await tx
    .update(offers)
    .set({ state: "accepted", answeredAt: now })
    .where(and(eq(offers.id, offer.id), eq(offers.state, "open")))
    .returning({ id: offers.id });
  if (closed.length !== 1) return no("signups.refusals.offer_gone");
  const note = phoneNote === undefined ? {} : { phoneNote };
  await tx
    .update(signups)
    .set({ state: "confirmed", changedAt: now, changedBy: by.accountId, ...note })
    .where(eq(signups.id, signup.id));
  await audit(tx, by, {
    act: phoneNote === undefined ? "signups.accept" : "signups.enter_by_phone",
    subject: { kind: "signup", id: signup.id },
    regionCode: row.event.regionCode,
    facts: { offer: offer.id, position: signup.positionId, volunteer: person.id, source: offer.source },
  });
  await tell(tx, { signupId: signup.id, person, row }, { kind: "signup_confirmed" });
  return done(signup.id, "confirmed");
}
