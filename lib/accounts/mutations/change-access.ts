import "server-only";
import { eq } from "drizzle-orm";
import { accountRegions, accounts, type Executor } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { AccessInput } from "../input";
import { ACCESS_KEY, loadForAccess } from "./desk-account";
import { endSessions } from "./end-sessions";
import { revokeLinks } from "./one-time-link";
import { areLeagues, giveLeagues } from "./leagues";

/**
 * Gives an account of the desk its role and its leagues. Admins only, and never on oneself. All its sessions end at
 * once and its unused links are taken back.
 */
export function changeAccess(actor: Actor, input: AccessInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [`account:${input.accountId}`, ACCESS_KEY], async (tx) => {
    const { account, refusal } = await loadForAccess(tx, actor, input, { role: input.role });
    if (refusal)
      return refusal.current ? { ...refusal, current: await withLeagues(tx, input, refusal.current) } : refusal;
    if (!(await areLeagues(tx, input.regions)))
      return no("accounts.refusals.unknown_league", {}, { fields: { regions: "accounts.refusals.unknown_league" } });
    const before = await leaguesOf(tx, account.id);
    await tx
      .update(accounts)
      .set({ role: input.role, version: account.version + 1 })
      .where(eq(accounts.id, account.id));
    await giveLeagues(tx, account.id, input.regions);
    const ended = await endSessions(tx, account.id, undefined, now);
    await revokeLinks(tx, account.id, "sign_in", now);
    await audit(tx, actor, {
      act: "accounts.change_access",
      subject: { kind: "account", id: account.id },
      facts: {
        role: [account.role, input.role],
        regions: [before.join(","), [...input.regions].sort().join(",")],
        sessions_ended: ended,
      },
    });
    return done(account.id, "changed");
  });
}

async function leaguesOf(tx: Executor, accountId: string): Promise<string[]> {
  const rows = await tx
    .select({ code: accountRegions.regionCode })
    .from(accountRegions)
    .where(eq(accountRegions.accountId, accountId));
  return rows.map(({ code }) => code).sort();
}

/** After a lost race: role and leagues as they stand now. */
async function withLeagues<T extends object>(tx: Executor, { accountId }: AccessInput, current: T) {
  return { ...current, regions: (await leaguesOf(tx, accountId)).join(",") };
}
