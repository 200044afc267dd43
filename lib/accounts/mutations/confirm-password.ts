import "server-only";
import type { Actor } from "../../auth/rules/actor";
import { no, type Refusal } from "../../outcome";
import type { PasswordFacts } from "../queries/password-facts";
import { clearAttempts, takeAttempt } from "./attempts";
import { tooOften } from "./check-password";
import { verifyPassword } from "./hash-password";

/**
 * Makes sure that whoever sits here is the account's owner: by the current password, or by having just come by link.
 * Wrong ones are counted as at the door.
 * @returns why not, or null
 */
export async function confirmPassword(
  actor: Actor,
  facts: PasswordFacts,
  typed: string | undefined,
  now: Date,
): Promise<Refusal | null> {
  if (!facts.asksCurrent) return null;
  const who = facts.logins[0] ?? actor.accountId;
  const tried = await takeAttempt([{ kind: "account", who }], now);
  if ("until" in tried) return tooOften(tried.until, now);
  if (!(await verifyPassword(facts.passwordHash, typed ?? "")))
    return no("shell.refusals.check_fields", {}, { fields: { currentPassword: "auth.refusals.password_wrong" } });
  await clearAttempts({ kind: "account", who });
  return null;
}
