import "server-only";
import { eq } from "drizzle-orm";
import { accountSessions, accounts, db, type Executor } from "@/db";
import type { SignInWay } from "@/db/words";
import type { Actor } from "../../auth/rules/actor";
import { minutesBetween } from "../../time";

/** So long after signing in by link the old password is not asked for: whoever needs a link has forgotten it. */
const FRESH_MINUTES = 30;

export type PasswordFacts = {
  version: number;
  phone: string | null;
  email: string | null;
  /** The names the account signs in with; empty when it has none yet. */
  logins: string[];
  passwordHash: string | null;
  /** The current password must be given. */
  asksCurrent: boolean;
};

/** What changing one's password needs to know; null when the session is gone. */
export async function passwordFacts(executor: Executor, actor: Actor, now: Date): Promise<PasswordFacts | null> {
  const [row] = await executor
    .select({
      version: accounts.version,
      phone: accounts.phone,
      email: accounts.email,
      passwordHash: accounts.passwordHash,
      way: accountSessions.way,
      since: accountSessions.createdAt,
    })
    .from(accountSessions)
    .innerJoin(accounts, eq(accounts.id, accountSessions.accountId))
    .where(eq(accountSessions.id, actor.sessionId));
  if (!row) return null;
  return {
    version: row.version,
    phone: row.phone,
    email: row.email,
    logins: [row.phone, row.email].filter((login) => login !== null),
    passwordHash: row.passwordHash,
    asksCurrent: asksCurrent(row, now),
  };
}

/** Whether the current password must be given: not without one, and not right after coming by link. */
export function asksCurrent(
  { passwordHash, way, since }: { passwordHash: string | null; way: SignInWay | null; since: Date | null },
  now: Date,
): boolean {
  const byLink = way === "link" && since !== null && minutesBetween(since, now) < FRESH_MINUTES;
  return passwordHash !== null && !byLink;
}

/** What the form for one's password must ask. */
export async function passwordForm(actor: Actor) {
  const facts = await passwordFacts(db, actor, new Date());
  return {
    asksLogin: facts?.logins.length === 0,
    asksCurrent: facts?.asksCurrent ?? true,
    has: Boolean(facts?.passwordHash),
    login: facts?.logins[0] ?? null,
  };
}
