import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { accounts, db } from "@/db";
import { isUniqueViolation } from "@/db/errors";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { SetPasswordInput } from "../input";
import { passwordFacts } from "../queries/password-facts";
import { loginOf } from "../rules/login";
import { passwordFault } from "../rules/password";
import { clearAttempts, takeAttempt } from "./attempts";
import { tooOften } from "./check-password";
import { endSessions } from "./end-sessions";
import { hashPassword, verifyPassword } from "./hash-password";
import { revokeLinks } from "./one-time-link";

const wrong = (
  field: keyof SetPasswordInput,
  reason: "login_wrong" | "password_wrong" | `password_${NonNullable<ReturnType<typeof passwordFault>>}`,
) => no("shell.refusals.check_fields", {}, { fields: { [field]: `auth.refusals.${reason}` } });

/**
 * Sets one's password: the old one is asked for unless this browser has just come by a link. Every other session of the
 * account ends, and links not yet used are taken back. An account without a name to sign in with gets one.
 */
export async function changePassword(actor: Actor, input: SetPasswordInput, once: Once): Promise<Outcome> {
  const now = new Date();
  const facts = await passwordFacts(db, actor, now);
  if (!facts) return no("auth.refusals.signed_out");
  if (facts.asksCurrent) {
    const who = facts.logins[0] ?? actor.accountId;
    const tried = await takeAttempt([{ kind: "account", who }], now);
    if ("until" in tried) return tooOften(tried.until, now);
    if (!(await verifyPassword(facts.passwordHash, input.currentPassword ?? "")))
      return wrong("currentPassword", "password_wrong");
    await clearAttempts({ kind: "account", who });
  }
  const login = facts.logins.length === 0 ? loginOf(input.login ?? "") : null;
  if (facts.logins.length === 0 && !login) return wrong("login", "login_wrong");
  const fault = passwordFault(input.newPassword, login ? [login.value] : facts.logins);
  if (fault) return wrong("newPassword", `password_${fault}`);
  const passwordHash = await hashPassword(input.newPassword);
  try {
    return await writeOnce(once, [`account:${actor.accountId}`], async (tx) => {
      const [changed] = await tx
        .update(accounts)
        .set({ passwordHash, version: sql`${accounts.version} + 1`, ...(login ? { [login.kind]: login.value } : {}) })
        .where(and(eq(accounts.id, actor.accountId), eq(accounts.version, facts.version)))
        .returning({ id: accounts.id });
      if (!changed) return no("shell.refusals.changed_meanwhile");
      const ended = await endSessions(tx, actor.accountId, actor.sessionId, now);
      await revokeLinks(tx, actor.accountId, "sign_in", now);
      await audit(tx, actor, {
        act: "auth.change_password",
        subject: { kind: "account", id: actor.accountId },
        facts: { sessions_ended: ended },
      });
      return done(actor.accountId, "changed");
    });
  } catch (error) {
    if (login && isUniqueViolation(error))
      return no("auth.refusals.login_taken", {}, { fields: { login: "auth.refusals.login_taken" } });
    throw error;
  }
}
