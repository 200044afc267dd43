import "server-only";
import { closedUntil, takeAttempt } from "../../accounts/mutations/attempts";
import { addressOf, type Headers } from "../../auth/rules/trust";
import { type Registered, registered } from "../queries/verify";
import { readCertificateNumber } from "../rules/number";

export type LookedUp = { found: Registered } | { until: Date } | null;

/**
 * Looks a number up for anybody. Numbers nobody has are counted against their address, so that they cannot be tried one
 * after another; one whose check symbol is wrong is never looked up at all. Who looks is not recorded.
 */
export async function lookUp(typed: string, headers: Headers, now: Date): Promise<LookedUp> {
  const number = readCertificateNumber(typed);
  if (!number) return null;
  const who = { kind: "verify_miss", who: addressOf(headers) } as const;
  const until = await closedUntil(who, now);
  if (until) return { until };
  const found = await registered(number);
  if (found) return { found };
  await takeAttempt([who], now);
  return null;
}
