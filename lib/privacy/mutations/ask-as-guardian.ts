import "server-only";
import { db, type Executor } from "@/db";
import { type Once, writeOnce } from "../../once/mutations";
import { no, type Outcome } from "../../outcome";
import type { Ward } from "../../volunteers/queries/guardian";
import type { GuardianAskInput, GuardianTakeBackInput } from "../input";
import { minorBehind } from "../queries/minor";
import { closeByAsker, openRequest, requestsKey } from "./request";

/**
 * A minor's guardian asks on their own link for correction or deletion (未成年人网络保护条例 art. 34). A wrong, revoked or
 * expired link, and one to somebody who is of age by now, get one answer.
 */
export function askAsGuardian(input: GuardianAskInput, once: Once, now = new Date()): Promise<Outcome> {
  return asGuardian(input.token, once, now, (tx, child) =>
    openRequest(tx, {
      actor: null,
      volunteerId: child.id,
      kind: input.kind,
      by: "guardian",
      text: input.text || null,
      now,
    }),
  );
}

/** Takes an open request about the child back. */
export function takeBackAsGuardian(input: GuardianTakeBackInput, once: Once, now = new Date()): Promise<Outcome> {
  return asGuardian(input.token, once, now, (tx, child) =>
    closeByAsker(tx, { requestId: input.requestId, accountId: child.accountId, by: "guardian" }, null, now),
  );
}

async function asGuardian(
  token: string,
  once: Once,
  now: Date,
  work: (tx: Executor, child: Ward) => Promise<Outcome>,
): Promise<Outcome> {
  const known = await minorBehind(db, token, now);
  if (!known) return no("volunteers.refusals.link_gone");
  return writeOnce({ ...once, target: known.id }, [requestsKey(known.accountId)], async (tx) => {
    const child = await minorBehind(tx, token, now);
    return child ? work(tx, child) : no("volunteers.refusals.link_gone");
  });
}
