import "server-only";
import { db } from "@/db";
import { closedUntil, takeAttempt } from "../../accounts/mutations/attempts";
import { readSettings } from "../../settings/queries";
import { looksOf } from "../queries/looks";
import { minorBehind } from "../queries/minor";
import { amountsOf, requestsOf } from "../queries/screen";

/**
 * What a guardian's link shows of the child's data; null when it is wrong, revoked or expired, when the child is of age,
 * or when this address has looked for too many that are not there. Only a miss is counted.
 */
export async function openChildData(token: string, address: string, now: Date) {
  const who = { kind: "guardian" as const, who: address };
  if (await closedUntil(who, now)) return null;
  const child = await minorBehind(db, token, now);
  if (!child) {
    await takeAttempt([who], now);
    return null;
  }
  const person = { accountId: child.accountId, volunteerId: child.id };
  const [{ amounts }, looks, requests, settings] = await Promise.all([
    amountsOf(db, person, null, now),
    looksOf(db, child.id),
    requestsOf(db, child.accountId),
    readSettings(),
  ]);
  return { child, amounts, looks, requests, settings };
}
