import "server-only";
import { eq } from "drizzle-orm";
import { accounts } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, type Outcome } from "../../outcome";
import type { AccountInput } from "../input";
import { ACCESS_KEY, loadForAccess } from "./desk-account";
import { endSessions } from "./end-sessions";
import { revokeLinks } from "./one-time-link";

/** Takes an account's access away: its sessions end at once, its links open nothing. What it did stays on record. */
export function closeAccount(actor: Actor, input: AccountInput, once: Once): Promise<Outcome> {
  return setClosed(actor, input, once, new Date());
}

/** Lets somebody in again, as they stood before. */
export function reopenAccount(actor: Actor, input: AccountInput, once: Once): Promise<Outcome> {
  return setClosed(actor, input, once, null);
}

function setClosed(actor: Actor, input: AccountInput, once: Once, disabledAt: Date | null): Promise<Outcome> {
  return writeOnce(once, [`account:${input.accountId}`, ACCESS_KEY], async (tx) => {
    const closing = disabledAt !== null;
    const { account, refusal } = await loadForAccess(tx, actor, input, { disabled: closing });
    if (refusal) return refusal;
    await tx
      .update(accounts)
      .set({ disabledAt, version: account.version + 1 })
      .where(eq(accounts.id, account.id));
    const ended = closing ? await endSessions(tx, account.id, undefined, disabledAt) : 0;
    if (closing) await revokeLinks(tx, account.id, "sign_in", disabledAt);
    await audit(tx, actor, {
      act: closing ? "accounts.close" : "accounts.reopen",
      subject: { kind: "account", id: account.id },
      facts: { disabled: [account.disabledAt !== null, closing], sessions_ended: ended },
    });
    return done(account.id, closing ? "closed" : "reopened");
  });
}
