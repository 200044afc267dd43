import "server-only";
import { db } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome, type Reason } from "../../outcome";
import type { ChangeLoginInput } from "../input";
import { passwordFacts } from "../queries/password-facts";
import type { LoginFault } from "../rules/login-change";
import { takeAttempt } from "./attempts";
import { fromTime } from "./check-password";
import { confirmPassword } from "./confirm-password";
import { loginKeys, setLogin } from "./set-login";

/** A name that is taken is told like one that cannot be used: who asks learns of nobody else's account. */
const REASONS = {
  same: "accounts.refusals.same_login",
  last: "accounts.refusals.last_login",
  guardian: "volunteers.refusals.guardian_same",
  taken: "auth.refusals.login_unusable",
} as const satisfies Record<LoginFault, Reason>;

/**
 * Changes or takes away one's own phone number or e-mail. The current password is asked for unless this browser has just
 * come by a link. Every other session ends, this one goes on. A few tries an hour: numbers are not to be tried out here.
 */
export async function changeLogin(
  actor: Actor,
  input: ChangeLoginInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const facts = await passwordFacts(db, actor, now);
  if (!facts) return no("auth.refusals.signed_out");
  const unsure = await confirmPassword(actor, facts, input.currentPassword, now);
  if (unsure) return unsure;
  const tried = await takeAttempt([{ kind: "login", who: actor.accountId }], now);
  if ("until" in tried) return no("accounts.refusals.login_limited", { time: fromTime(tried.until) });
  const { accountId, sessionId } = actor;
  const { kind, value } = input;
  return writeOnce(once, loginKeys({ accountId, value }), async (tx) => {
    const set = await setLogin(tx, { accountId, version: input.version, kind, value, keep: sessionId, now });
    if (typeof set === "string") return no(REASONS[set], {}, { fields: { value: REASONS[set] } });
    if ("version" in set) return no("shell.refusals.changed_meanwhile", {}, { current: set });
    await audit(tx, actor, {
      act: "auth.change_login",
      subject: { kind: "account", id: accountId },
      // Which name, never what stands in it.
      facts: { what: kind, removed: value === null, sessions_ended: set.ended },
    });
    return done(accountId, value === null ? "removed" : "changed");
  });
}
