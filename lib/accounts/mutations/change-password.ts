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
import { confirmPassword } from "./confirm-password";
import { endSessions } from "./end-sessions";
import { hashPassword } from "./hash-password";
import { revokeLinks } from "./one-time-link";
import { loginKeys } from "./set-login";

const wrong = (
  field: keyof SetPasswordInput,
  reason: "login_wrong" | `password_${NonNullable<ReturnType<typeof passwordFault>>}`,
) => no("shell.refusals.check_fields", {}, { fields: { [field]: `auth.refusals.${reason}` } });

/**
 * Sets one's password: the old one is asked for unless this browser has just come by a link. Every other session of the
 * account ends, and links not yet used are taken back. An account without a name to sign in with gets one.
 */
export async function changePassword(actor: Actor, input: SetPasswordInput, once: Once): Promise<Outcome> {
  const now = new Date();
  const facts = await passwordFacts(db, actor, now);
  if (!facts) return no("auth.refusals.signed_out");
  const unsure = await confirmPassword(actor, facts, input.currentPassword, now);
  if (unsure) return unsure;
  const login = facts.logins.length === 0 ? loginOf(input.login ?? "") : null;
  if (facts.logins.length === 0 && !login) return wrong("login", "login_wrong");
  const fault = passwordFault(input.newPassword, login ? [login.value] : facts.logins);
  if (fault) return wrong("newPassword", `password_${fault}`);
  const passwordHash = await hashPassword(input.newPassword);
  try {
    return await writeOnce(once, loginKeys({ accountId: actor.accountId, value: login?.value ?? null }), async (tx) => {
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
      return no("auth.refusals.login_unusable", {}, { fields: { login: "auth.refusals.login_unusable" } });
    throw error;
  }
}
