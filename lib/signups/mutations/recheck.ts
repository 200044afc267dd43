import "server-only";
import { and, eq, gt, inArray } from "drizzle-orm";
import { type Executor, offers, shifts, signups } from "@/db";
import { type EligibilityCode, LIVE_SIGNUP_STATES } from "@/db/words";
import { audit } from "../../audit/mutations";
import { tell } from "../letters";
import { volunteerKey } from "../queries/keys";
import { ask, readWorld, these } from "../queries/world";
import { type Keys, mustBeNamed } from "./keys";
import { TO_STAY } from "../rules/eligibility";

/** After a shift or its event moved or changed: asks the law again for everybody who has or holds a place in it. Answers how many are newly broken.
 * @param keys what the work named: moving a shift changes what these people hold, so each must be named
 */
export const recheckShift = (tx: Executor, shiftId: string, now: Date, keys?: Keys): Promise<number> =>
  recheck(tx, now, eq(signups.shiftId, shiftId), keys);

/** After a person's credential, consent or state changed: asks the law again for all their coming places. Answers how many are newly broken. */
export const recheckVolunteer = (tx: Executor, volunteerId: string, now: Date): Promise<number> =>
  recheck(tx, now, eq(signups.volunteerId, volunteerId));

/**
 * Flags what is broken, takes flags off what is well again, and tells the people whose sign-up is newly broken.
 * Nobody is thrown out by it; rules that staff overrode with a reason stay overridden.
 */
async function recheck(tx: Executor, now: Date, which: ReturnType<typeof eq>, keys?: Keys): Promise<number> {
  const held = await tx
    .select({ signup: signups, offerId: offers.id })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .leftJoin(offers, and(eq(offers.signupId, signups.id), eq(offers.state, "open")))
    .where(and(which, inArray(signups.state, [...LIVE_SIGNUP_STATES]), gt(shifts.startsAt, now)));
  const having = held
    .filter(({ signup, offerId }) => signup.state === "confirmed" || offerId)
    .map(({ signup }) => signup);
  if (having.length === 0) return 0;
  const positionIds = [...new Set(having.map((s) => s.positionId))];
  const world = await readWorld(tx, positionIds, these(having.map((s) => s.volunteerId)), now);
  let broken = 0;
  for (const signup of having) {
    mustBeNamed(keys, volunteerKey(signup.volunteerId));
    const codes = TO_STAY.filter((code) => !signup.overrideCodes?.includes(code));
    const answer = ask(world, signup.volunteerId, signup.positionId, { codes });
    const flags: EligibilityCode[] = answer.allowed ? [] : answer.reasons.map((reason) => reason.code);
    if (flags.join() === signup.flags.join()) continue;
    await tx.update(signups).set({ flags }).where(eq(signups.id, signup.id));
    const row = world.positions.get(signup.positionId);
    const person = world.people.get(signup.volunteerId);
    if (!row || !person) continue;
    await audit(tx, null, {
      act: "signups.recheck",
      subject: { kind: "signup", id: signup.id },
      regionCode: row.event.regionCode,
      facts: { before: signup.flags, after: flags },
    });
    if (!flags.some((code) => !signup.flags.includes(code))) continue;
    broken++;
    await tell(tx, { signupId: signup.id, person, row }, { kind: "signup_rechecked", codes: flags, at: now });
  }
  return broken;
}
