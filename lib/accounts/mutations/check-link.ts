import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { accounts, db, transaction } from "@/db";
import { hashToken } from "../../auth/rules/session";
import { no, type Refusal } from "../../outcome";
import { linkState } from "../queries/link";
import type { Known } from "./check-password";
import { takeLink } from "./one-time-link";

/** Uses a sign-in link up and answers whose it was, or says why it opens nothing. */
export async function checkLink(token: string, now: Date): Promise<Known | Refusal> {
  const taken = await transaction(
    async (tx): Promise<Known | Refusal> => {
      const accountId = await takeLink(tx, token, "sign_in", now);
      if (accountId === null) return no("auth.refusals.link_unknown");
      const [account] = await tx
        .select({ version: accounts.version })
        .from(accounts)
        .where(and(eq(accounts.id, accountId), isNull(accounts.disabledAt)));
      return account ? { ok: true, accountId, version: account.version } : no("auth.refusals.link_revoked");
    },
    { alone: [`link:${hashToken(token)}`] },
  );
  if (taken.ok) return taken;
  const { state } = await linkState(db, token, "sign_in", now);
  return no(state === "open" ? "auth.refusals.link_used" : `auth.refusals.link_${state}`);
}
