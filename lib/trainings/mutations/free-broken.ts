import "server-only";
import type { Executor } from "@/db";
import { audit } from "../../audit/mutations";
import { tell } from "../../signups/letters";
import { giveUp, isLive } from "../../signups/mutations/give-up";
import type { Keys } from "../../signups/mutations/keys";
import { recheckVolunteer } from "../../signups/mutations/recheck";
import { signupById } from "../../signups/queries/one";
import zh from "../messages.zh-CN.json";

/** Frees the place of somebody who lacks the qualification still, in the work that has its keys; whoever's turn it is gets it. False: it is well again, or gone. */
export async function freeBroken(tx: Executor, signupId: string, now: Date, keys: Keys): Promise<boolean> {
  const before = await signupById(tx, signupId);
  if (!before || !isLive(before)) return false;
  await recheckVolunteer(tx, before.person.id, now);
  const row = await signupById(tx, signupId);
  if (!row?.signup.flags.includes("qualification")) return false;
  const reason = zh.reasons.lapsed;
  await giveUp(tx, row, { state: "removed", offer: "taken_back", by: null, reason, now, keys });
  await audit(tx, null, {
    act: "trainings.free",
    subject: { kind: "signup", id: signupId },
    regionCode: row.event.regionCode,
    facts: { position: row.position.id, volunteer: row.person.id },
  });
  await tell(tx, { signupId, person: row.person, row }, { kind: "signup_removed", reason });
  return true;
}
