import "server-only";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { type Executor, offers, shifts, signups, volunteers } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { giveBack } from "../../places/mutations";
import { signupById } from "../queries/one";
import { groupBy } from "../rules/group";
import { giveUp, isLive } from "./give-up";
import type { Keys } from "./keys";

/** Somebody who had, held or waited for a place of a released event. */
export type Released = {
  signupId: string;
  volunteerId: string;
  accountId: string;
  name: string;
  positionId: string;
  shiftId: string;
};

/**
 * A cancelled event lets everybody go: open offers are taken back, live sign-ups removed, places given back, nobody is
 * asked next. The caller writes the letters. Name `keysOfEvent` up front.
 */
export async function releaseEvent(
  tx: Executor,
  eventId: string,
  { actor, reason, now }: { actor: Pick<Actor, "accountId"> | null; reason: string; now: Date },
): Promise<Released[]> {
  const live = await tx
    .select({
      signupId: signups.id,
      volunteerId: signups.volunteerId,
      accountId: volunteers.accountId,
      name: volunteers.name,
      positionId: signups.positionId,
      shiftId: signups.shiftId,
      state: signups.state,
      offerId: offers.id,
    })
    .from(signups)
    .innerJoin(volunteers, eq(volunteers.id, signups.volunteerId))
    .leftJoin(offers, and(eq(offers.signupId, signups.id), eq(offers.state, "open")))
    .where(and(eq(signups.eventId, eventId), inArray(signups.state, [...LIVE_SIGNUP_STATES])))
    .orderBy(asc(signups.id));
  const offerIds = live.flatMap((row) => (row.offerId ? [row.offerId] : []));
  if (offerIds.length > 0)
    await tx.update(offers).set({ state: "taken_back", answeredAt: now }).where(inArray(offers.id, offerIds));
  if (live.length > 0)
    await tx
      .update(signups)
      .set({ state: "removed", changedAt: now, changedBy: actor?.accountId ?? null, reason })
      .where(
        inArray(
          signups.id,
          live.map((row) => row.signupId),
        ),
      );
  const held = live.filter((row) => row.state === "confirmed" || row.offerId);
  for (const [positionId, rows] of groupBy(held, (row) => row.positionId)) await giveBack(tx, positionId, rows.length);
  return live.map(({ state: _state, offerId: _offerId, ...row }) => row);
}

/**
 * Lets one person go from all coming shifts (they leave, are paused, or a guardian withdrew consent): places are given
 * back and the next are asked. Name `keysOfVolunteer` up front. Answers the released sign-ups' ids.
 */
export async function releaseVolunteer(
  tx: Executor,
  volunteerId: string,
  {
    actor,
    state,
    reason,
    now,
    keys,
  }: { actor: Actor | null; state: "withdrawn" | "removed"; reason: string; now: Date; keys?: Keys },
): Promise<string[]> {
  const coming = await tx
    .select({ id: signups.id })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .where(
      and(
        eq(signups.volunteerId, volunteerId),
        inArray(signups.state, [...LIVE_SIGNUP_STATES]),
        gt(shifts.startsAt, now),
      ),
    )
    .orderBy(asc(signups.id));
  for (const { id } of coming) {
    const row = await signupById(tx, id);
    if (!row || !isLive(row)) continue;
    await giveUp(tx, row, {
      state,
      offer: state === "withdrawn" ? "declined" : "taken_back",
      by: actor,
      reason,
      now,
      keys,
    });
    await audit(tx, actor, {
      act: state === "withdrawn" ? "signups.withdraw" : "signups.remove",
      subject: { kind: "signup", id },
      regionCode: row.event.regionCode,
      facts: { position: row.position.id, volunteer: volunteerId, was: row.signup.state, because: "volunteer" },
    });
  }
  return coming.map((row) => row.id);
}
