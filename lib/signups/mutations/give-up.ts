import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { type Executor, offers, signups } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import type { Actor } from "../../auth/rules/actor";
import { giveBack } from "../../places/mutations";
import type { SignupRow } from "../queries/one";
import { checkAfterLeaving } from "./check-two-adults";
import type { Keys } from "./keys";
import { promote } from "./promote";

type Ending = {
  state: "withdrawn" | "removed" | "lapsed";
  /** What becomes of an open offer. */
  offer: "declined" | "expired" | "taken_back";
  by: Pick<Actor, "accountId"> | null;
  reason?: string;
  now: Date;
  keys?: Keys;
};

/** Has a place, or holds one by an open offer. */
export const holdsPlace = ({ signup, offer }: Pick<SignupRow, "signup" | "offer">): boolean =>
  signup.state === "confirmed" || offer !== null;

export const isLive = ({ signup }: Pick<SignupRow, "signup">): boolean =>
  LIVE_SIGNUP_STATES.some((state) => state === signup.state);

/**
 * Ends a live sign-up in the running work: closes its offer, gives a place back and asks the next in the queue,
 * and tells the desk when a shift with minors is left with too few adults.
 */
export async function giveUp(
  tx: Executor,
  row: SignupRow,
  { state, offer, by, reason, now, keys }: Ending,
): Promise<void> {
  const { signup } = row;
  if (row.offer) await tx.update(offers).set({ state: offer, answeredAt: now }).where(eq(offers.id, row.offer.id));
  const ended = await tx
    .update(signups)
    .set({ state, changedAt: now, changedBy: by?.accountId ?? null, reason: reason ?? null })
    .where(and(eq(signups.id, signup.id), inArray(signups.state, [...LIVE_SIGNUP_STATES])))
    .returning({ id: signups.id });
  if (ended.length !== 1) throw new Error(`Sign-up ${signup.id} is not live`);
  if (!holdsPlace(row)) return;
  await giveBack(tx, signup.positionId, 1);
  await promote(tx, signup.positionId, now, keys);
  if (signup.state === "confirmed") await checkAfterLeaving(tx, row);
}
