import "server-only";
import { db } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { SignupInput } from "../input";
import { tell } from "../letters";
import { keysOfSignup } from "../queries/keys";
import { signupById } from "../queries/one";
import { giveUp, isLive } from "./give-up";
import { withKeys } from "./keys";

/** The volunteer gives up their own place, held place or waiting; until the shift begins. The next in the queue is asked at once. */
export async function withdraw(
  actor: Actor,
  { signupId }: SignupInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const known = await signupById(db, signupId);
  if (!known || known.signup.volunteerId !== actor.volunteerId) return no("shell.refusals.not_found");
  return withKeys(
    (all) => keysOfSignup(known.signup, all),
    (keys) =>
      writeOnce(once, keys, async (tx) => {
        const row = await signupById(tx, signupId);
        if (!row || !isLive(row)) return no("signups.refusals.not_live");
        if (now >= row.shift.startsAt) return no("signups.refusals.shift_started");
        await giveUp(tx, row, { state: "withdrawn", offer: "declined", by: actor, now, keys: new Set(keys) });
        await audit(tx, actor, {
          act: "signups.withdraw",
          subject: { kind: "signup", id: signupId },
          regionCode: row.event.regionCode,
          facts: { position: row.position.id, volunteer: row.person.id, was: row.signup.state },
        });
        await tell(tx, { signupId, person: row.person, row }, { kind: "signup_withdrawn" });
        return done(signupId, "withdrawn");
      }),
  );
}
