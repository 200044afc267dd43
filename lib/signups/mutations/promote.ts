import "server-only";
import { eq } from "drizzle-orm";
import { type Executor, offers, signups } from "@/db";
import { uuidv7 } from "@/db/id";
import type { OfferSource } from "@/db/words";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { takePlace } from "../../places/mutations";
import { tell } from "../letters";
import { volunteerKey } from "../queries/keys";
import { mayBeOffered, nobodyElse, readWorld, type World } from "../queries/world";
import { offerDeadline } from "../rules/offer-deadline";
import { toOffer } from "../rules/waiting";
import { type Keys, mustBeNamed } from "./keys";

/**
 * Turns free places of a position into offers, in the work that freed them: to the first eligible waiting people, in
 * the order they asked. Those who cannot come now are skipped and keep their place in the order.
 * @param keys what the work named (see `withKeys`): an offer changes what a person holds, so the person must be named
 * @returns how many were asked
 */
export async function promote(tx: Executor, positionId: string, now: Date, keys?: Keys): Promise<number> {
  const world = await readWorld(tx, [positionId], nobodyElse, now);
  const row = world.positions.get(positionId);
  if (!row) return 0;
  const chosen = toOffer(world.waiting.get(positionId) ?? [], row.position, (id) =>
    mayBeOffered(world, id, positionId),
  );
  for (const next of chosen) {
    mustBeNamed(keys, volunteerKey(next.volunteerId));
    if (!(await takePlace(tx, positionId, 1))) throw new Error(`Position ${positionId} had no place to offer`);
    await hold(tx, world, { ...next, source: "waitlist", by: null });
  }
  return chosen.length;
}

type Held = {
  signupId: string;
  volunteerId: string;
  positionId: string;
  source: OfferSource;
  by: Actor | null;
  /** The letter is held until then, so that undo can stop it. */
  sendAfter?: Date;
};

/** Writes the offer of a place that was just taken for this person, its audit row and its letter. */
export async function hold(
  tx: Executor,
  world: World,
  { signupId, volunteerId, positionId, source, by, sendAfter }: Held,
): Promise<string> {
  const row = world.positions.get(positionId);
  const person = world.people.get(volunteerId);
  if (!row || !person) throw new Error("An offer needs a known person and position");
  const deadline = offerDeadline(world.now, row.shift.startsAt, world.settings);
  const offerId = uuidv7();
  await tx.insert(offers).values({
    id: offerId,
    signupId,
    positionId,
    volunteerId,
    source,
    state: "open",
    deadline,
    madeAt: world.now,
    madeBy: by?.accountId ?? null,
  });
  await tx
    .update(signups)
    .set({ changedAt: world.now, changedBy: by?.accountId ?? null })
    .where(eq(signups.id, signupId));
  await audit(tx, by, {
    act: source === "invitation" ? "signups.invite" : "signups.offer",
    subject: { kind: "offer", id: offerId },
    regionCode: row.event.regionCode,
    facts: { signup: signupId, position: positionId, volunteer: volunteerId, source, deadline: deadline.toISOString() },
  });
  await tell(
    tx,
    { signupId, person, row },
    {
      kind: "offer_made",
      offerId,
      source,
      deadline,
      ...(sendAfter ? { sendAfter } : {}),
    },
  );
  return offerId;
}
