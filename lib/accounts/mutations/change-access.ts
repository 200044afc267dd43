import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { accountRegions, accounts } from "@/db";
import type { Role } from "@/db/words";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { endSessions } from "./end-sessions";
import { revokeLinks } from "./one-time-link";

export type AccessInput = {
  accountId: string;
  version: number;
  role: Role;
  /** A coordinator's leagues; ignored for other roles. */
  regions: string[];
  disabled: boolean;
};

/**
 * Gives an account its role, its leagues, or takes its access away. Admins only, and never on oneself, so that nobody
 * locks the last door from inside. All its sessions end at once and its unused links are taken back.
 */
export function changeAccess(actor: Actor, input: AccessInput, once: Once): Promise<Outcome> {
  return writeOnce(once, [`account:${input.accountId}`], async (tx) => {
    if (actor.role !== "admin" || actor.accountId === input.accountId) return no("auth.refusals.wrong_role");
    const now = new Date();
    const [before] = await tx.select().from(accounts).where(eq(accounts.id, input.accountId));
    if (!before) return no("shell.refusals.not_found");
    const [changed] = await tx
      .update(accounts)
      .set({
        role: input.role,
        disabledAt: input.disabled ? (before.disabledAt ?? now) : null,
        version: sql`${accounts.version} + 1`,
      })
      .where(and(eq(accounts.id, input.accountId), eq(accounts.version, input.version)))
      .returning({ id: accounts.id });
    if (!changed) return no("shell.refusals.changed_meanwhile", {}, { current: { role: before.role } });
    await tx.delete(accountRegions).where(eq(accountRegions.accountId, input.accountId));
    const regions = input.role === "coordinator" ? [...new Set(input.regions)] : [];
    if (regions.length > 0)
      await tx.insert(accountRegions).values(regions.map((regionCode) => ({ accountId: input.accountId, regionCode })));
    await endSessions(tx, input.accountId, undefined, now);
    await revokeLinks(tx, input.accountId, "sign_in", now);
    await audit(tx, actor, {
      act: "accounts.change_access",
      subject: { kind: "account", id: input.accountId },
      facts: { role: [before.role, input.role], disabled: [before.disabledAt !== null, input.disabled], regions },
    });
    return done(input.accountId, "changed");
  });
}
