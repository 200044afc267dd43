import "server-only";
import { closedUntil, takeAttempt } from "../../accounts/mutations/attempts";
import { guardianScreen } from "../queries/screens";

/**
 * What a guardian's link shows; null when it is wrong, revoked or expired, or when this address has looked for too many
 * that are not there: all the same to whoever looks. Only a miss is counted.
 */
export async function openGuardian(token: string, address: string, now: Date) {
  const who = { kind: "guardian" as const, who: address };
  if (await closedUntil(who, now)) return null;
  const screen = await guardianScreen(token, now);
  if (!screen) await takeAttempt([who], now);
  return screen;
}
