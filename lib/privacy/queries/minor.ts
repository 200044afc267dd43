import "server-only";
import type { Executor } from "@/db";
import { linkState } from "../../accounts/queries/link";
import { dayOf } from "../../time";
import { type Ward, wardOf } from "../../volunteers/queries/guardian";
import { isMinor } from "../../volunteers/rules/age";

/** The minor behind a guardian's link; null for a wrong, revoked or expired one, and when the child is of age or sealed. */
export async function minorBehind(executor: Executor, token: string, now: Date): Promise<Ward | null> {
  const link = await linkState(executor, token, "guardian", now);
  const child = link.state === "open" ? await wardOf(executor, link.accountId) : null;
  return child && child.sealedAt === null && isMinor(child.birthMonth, dayOf(now)) ? child : null;
}
