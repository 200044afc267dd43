import "server-only";
import { and, eq } from "drizzle-orm";
import { accounts, db, type Executor, oneTimeLinks } from "@/db";
import type { LinkPurpose } from "@/db/words";
import { hashToken } from "../../auth/rules/session";

export type LinkState =
  | { state: "open"; accountId: string; name: string; expiresAt: Date }
  | { state: "used" | "expired" | "revoked" | "unknown" };

/** How a link stands, without using it up: what the page behind it shows to a person, and to a link scanner. */
export async function linkState(
  executor: Executor,
  token: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<LinkState> {
  const [link] = await executor
    .select({
      accountId: oneTimeLinks.accountId,
      name: accounts.name,
      expiresAt: oneTimeLinks.expiresAt,
      usedAt: oneTimeLinks.usedAt,
      revokedAt: oneTimeLinks.revokedAt,
      disabledAt: accounts.disabledAt,
    })
    .from(oneTimeLinks)
    .innerJoin(accounts, eq(accounts.id, oneTimeLinks.accountId))
    .where(and(eq(oneTimeLinks.tokenHash, hashToken(token)), eq(oneTimeLinks.purpose, purpose)));
  if (!link) return { state: "unknown" };
  if (link.usedAt) return { state: "used" };
  if (link.revokedAt || link.disabledAt) return { state: "revoked" };
  if (link.expiresAt <= now) return { state: "expired" };
  return { state: "open", accountId: link.accountId, name: link.name, expiresAt: link.expiresAt };
}

/** How a sign-in link stands, for its page. */
export const signInLinkState = (token: string, now: Date): Promise<LinkState> => linkState(db, token, "sign_in", now);
