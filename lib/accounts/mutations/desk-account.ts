import "server-only";
import { eq, or } from "drizzle-orm";
import { accounts, type Executor } from "@/db";
import type { Actor } from "../../auth/rules/actor";
import { no, type Refusal } from "../../outcome";
import { type AccessChange, accessFault, isDeskAccountRole } from "../rules/access";

/** Whatever opens, closes or changes access at the desk is alone with all of its kind: two admins cannot shut each other out. */
export const ACCESS_KEY = "accounts:admin";

const columns = {
  id: accounts.id,
  name: accounts.name,
  role: accounts.role,
  disabledAt: accounts.disabledAt,
  version: accounts.version,
};

/** Whether somebody is an admin at this moment, by the table and not by what a session remembers. */
export async function isAdminNow(tx: Executor, actor: Actor): Promise<boolean> {
  const [row] = await tx.select(columns).from(accounts).where(eq(accounts.id, actor.accountId));
  return row?.role === "admin" && row.disabledAt === null;
}

export type DeskAccountRow = {
  [K in keyof typeof columns]: (typeof accounts.$inferSelect)[K];
};
type Loaded = { account: DeskAccountRow; refusal?: undefined } | { account?: undefined; refusal: Refusal };

/**
 * An account of the desk whose access is to be changed, or why not. The caller is alone with ACCESS_KEY.
 * @param seen the account and the version that was shown @param after what becomes of it
 */
export async function loadForAccess(
  tx: Executor,
  actor: Actor,
  seen: { accountId: string; version: number },
  after: Partial<AccessChange["after"]>,
): Promise<Loaded> {
  const rows = await tx
    .select(columns)
    .from(accounts)
    .where(or(eq(accounts.id, seen.accountId), eq(accounts.role, "admin")));
  const account = rows.find(({ id }) => id === seen.accountId);
  const admins = rows.filter(({ role, disabledAt }) => role === "admin" && disabledAt === null).map(({ id }) => id);
  if (!admins.includes(actor.accountId)) return { refusal: no("auth.refusals.wrong_role") };
  if (!account || !isDeskAccountRole(account.role)) return { refusal: no("shell.refusals.not_found") };
  const fault = accessFault({
    actorId: actor.accountId,
    accountId: account.id,
    after: { role: account.role, disabled: account.disabledAt !== null, ...after },
    admins,
  });
  if (fault) return { refusal: no(fault === "wrong_role" ? "auth.refusals.wrong_role" : `accounts.refusals.${fault}`) };
  if (account.version !== seen.version)
    return {
      refusal: no(
        "shell.refusals.changed_meanwhile",
        {},
        { current: { version: account.version, role: account.role } },
      ),
    };
  return { account };
}
