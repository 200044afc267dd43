import "server-only";
import { db } from "@/db";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { RemoveInput } from "../input";
import { tell } from "../letters";
import { keysOfSignup } from "../queries/keys";
import { signupById } from "../queries/one";
import { giveUp, isLive } from "./give-up";
import { withKeys } from "./keys";

/** Staff take somebody off a position with a written reason, which the person is told; until the shift begins. */
export async function removeSignup(
  staff: Actor,
  { signupId, reason }: RemoveInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const known = await signupById(db, signupId);
  if (!known) return no("shell.refusals.not_found");
  if (!mayChange(staff, known.event.regionCode)) return no("shell.refusals.outside_scope");
  return withKeys(
    (all) => keysOfSignup(known.signup, all),
    (keys) =>
      writeOnce(once, keys, async (tx) => {
        const row = await signupById(tx, signupId);
        if (!row || !isLive(row)) return no("signups.refusals.not_live");
        if (now >= row.shift.startsAt) return no("signups.refusals.shift_started");
        await giveUp(tx, row, { state: "removed", offer: "taken_back", by: staff, reason, now, keys: new Set(keys) });
        await audit(tx, staff, {
          act: "signups.remove",
          subject: { kind: "signup", id: signupId },
          regionCode: row.event.regionCode,
          facts: { position: row.position.id, volunteer: row.person.id, was: row.signup.state },
        });
        await tell(tx, { signupId, person: row.person, row }, { kind: "signup_removed", reason });
        return done(signupId, "removed");
      }),
  );
}
