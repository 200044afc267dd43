import "server-only";
import { eq, or } from "drizzle-orm";
import { accounts, type Executor, volunteers } from "@/db";
import { dayOf } from "../../time";
import { isMinor } from "../../volunteers/rules/age";
import { contactOf } from "../../volunteers/rules/contact";
import type { Login } from "../rules/login";
import { type LoginFault, loginFault } from "../rules/login-change";
import { endSessions } from "./end-sessions";
import { revokeLinks } from "./one-time-link";

type Names = { phone: string | null; email: string | null };

/** Which of these names somebody signs in with already. */
export async function takenLogins(tx: Executor, { phone, email }: Names): Promise<Login["kind"][]> {
  if (phone === null && email === null) return [];
  const rows = await tx
    .select({ phone: accounts.phone, email: accounts.email })
    .from(accounts)
    .where(
      or(
        phone === null ? undefined : eq(accounts.phone, phone),
        email === null ? undefined : eq(accounts.email, email),
      ),
    );
  const kinds: Login["kind"][] = [];
  if (rows.some((row) => phone !== null && row.phone === phone)) kinds.push("phone");
  if (rows.some((row) => email !== null && row.email === email)) kinds.push("email");
  return kinds;
}

export type SetLogin = {
  accountId: string;
  /** The version of the account that was shown. */
  version: number;
  kind: Login["kind"];
  value: string | null;
  /** The session that goes on; null: all end. */
  keep: string | null;
  now: Date;
};

/** What must be alone with a change of names: the account, and the new name with everybody who wants it. */
export const loginKeys = ({ accountId, value }: { accountId: string; value: string | null }): string[] =>
  value === null ? [`account:${accountId}`] : [`account:${accountId}`, `login:${value}`];

/** What came of it: how many sessions ended; why not; or what stands there now, when it changed since it was shown. */
export type LoginSet = { ended: number } | LoginFault | { version: number; value: string };

/**
 * Gives an account another number or address to sign in with, or takes one away. The other sessions end, and links that
 * went to the old one open nothing. Letters go to whatever stands here when they are sent.
 */
export async function setLogin(tx: Executor, change: SetLogin): Promise<LoginSet> {
  const { accountId, kind, value, now } = change;
  const [row] = await tx
    .select({
      phone: accounts.phone,
      email: accounts.email,
      version: accounts.version,
      volunteerId: volunteers.id,
      volunteerVersion: volunteers.version,
      birthMonth: volunteers.birthMonth,
      guardianContact: volunteers.guardianContact,
    })
    .from(accounts)
    .leftJoin(volunteers, eq(volunteers.accountId, accounts.id))
    .where(eq(accounts.id, accountId));
  if (!row) throw new Error(`There is no account ${accountId}`);
  if (row.version !== change.version) return { version: row.version, value: row[kind] ?? "" };
  const minor = row.birthMonth !== null && isMinor(row.birthMonth, dayOf(now));
  const fault = loginFault({
    kind,
    value,
    now: row,
    guardian: minor ? contactOf(row.guardianContact ?? "") : null,
    taken: (await takenLogins(tx, { phone: null, email: null, [kind]: value })).length > 0,
  });
  if (fault) return fault;
  await tx
    .update(accounts)
    .set({ [kind]: value, version: row.version + 1 })
    .where(eq(accounts.id, accountId));
  if (row.volunteerId !== null && kind === "email" && value === null)
    await tx
      .update(volunteers)
      .set({ wantsEmail: false, version: (row.volunteerVersion ?? 0) + 1 })
      .where(eq(volunteers.id, row.volunteerId));
  const ended = await endSessions(tx, accountId, change.keep ?? undefined, now);
  await revokeLinks(tx, accountId, "sign_in", now);
  return { ended };
}
