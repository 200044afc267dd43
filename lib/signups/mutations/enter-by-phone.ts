import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { type Executor, signups } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { takePlace } from "../../places/mutations";
import type { PhoneInput } from "../input";
import { tell } from "../letters";
import { answerIn } from "../queries/eligibility";
import { positionKey, volunteerKey } from "../queries/keys";
import { signupById } from "../queries/one";
import { readWorld, these } from "../queries/world";
import { accept } from "./accept-offer";
import { auditOverride, override } from "./invite";
import { writeSignup } from "./write-signup";

/**
 * Staff enter a sign-up that was agreed by phone, with a note of who asked, when and what was said. Somebody who was
 * offered this very place thereby accepts it. The same law as for everybody; soft rules need a written reason.
 */
export function enterByPhone(staff: Actor, input: PhoneInput, once: Once, now = new Date()): Promise<Outcome> {
  const { positionId, volunteerId, note } = input;
  return writeOnce(once, [volunteerKey(volunteerId), positionKey(positionId)], async (tx) => {
    const world = await readWorld(tx, [positionId], these([volunteerId]), now);
    const row = world.positions.get(positionId);
    const person = world.people.get(volunteerId);
    if (!row || !person) return no("shell.refusals.not_found");
    if (!mayChange(staff, row.event.regionCode)) return no("shell.refusals.outside_scope");
    const offered = await offeredHere(tx, positionId, volunteerId);
    if (offered?.offer) return accept(tx, offered, { by: staff, now, phoneNote: note });
    const passed = override(answerIn(world, volunteerId, positionId, staff), input.overrideReason);
    if (!passed.ok) return passed.why;
    if (!(await takePlace(tx, positionId, 1))) return no("signups.refusals.just_taken");
    const isSample = row.event.isSample || staff.isSample;
    const own = { volunteerId, state: "confirmed" as const, queue: 0, by: staff, now, isSample, phoneNote: note };
    const signupId = await writeSignup(tx, { row, ...own, override: passed.override });
    if (!signupId) return no("signups.eligibility.already_signed_up.reason", { standing: "confirmed" });
    if (passed.override) await auditOverride(tx, staff, { signupId, row, codes: passed.override.codes });
    await audit(tx, staff, {
      act: "signups.enter_by_phone",
      subject: { kind: "signup", id: signupId },
      regionCode: row.event.regionCode,
      facts: { position: positionId, volunteer: volunteerId },
    });
    await tell(tx, { signupId, person, row }, { kind: "signup_confirmed" });
    return done(signupId, "confirmed");
  });
}

async function offeredHere(tx: Executor, positionId: string, volunteerId: string) {
  const [live] = await tx
    .select({ id: signups.id })
    .from(signups)
    .where(
      and(
        eq(signups.positionId, positionId),
        eq(signups.volunteerId, volunteerId),
        inArray(signups.state, [...LIVE_SIGNUP_STATES]),
      ),
    );
  return live ? signupById(tx, live.id) : undefined;
}
