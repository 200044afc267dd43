import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { type Executor, oneTimeLinks } from "@/db";
import type { LinkPurpose } from "@/db/words";
import { hashToken, newToken } from "../../auth/rules/session";
import { HOUR_MS } from "../../time";

export type NewLink = {
  accountId: string;
  purpose: LinkPurpose;
  /** The account that asked for it; null: the person themselves, or the command line. */
  createdBy: string | null;
  /** How long it can be used. */
  hours: number;
  now?: Date;
};

/**
 * Makes a link that opens one thing once, and answers its token, which is stored nowhere: the address is
 * `/sign-in/link/<token>` for sign_in, `/g/<token>` for guardian. Put it in a letter only through `sealToken`.
 */
export async function createOneTimeLink(tx: Executor, link: NewLink): Promise<string> {
  const token = newToken();
  const now = link.now ?? new Date();
  await tx.insert(oneTimeLinks).values({
    tokenHash: hashToken(token),
    purpose: link.purpose,
    accountId: link.accountId,
    createdBy: link.createdBy,
    createdAt: now,
    expiresAt: new Date(now.getTime() + link.hours * HOUR_MS),
  });
  return token;
}

/** Uses a link up, and answers whose it is; null when it is unknown, used, expired or revoked. Of two at once one wins. */
export async function takeLink(tx: Executor, token: string, purpose: LinkPurpose, now: Date): Promise<string | null> {
  const [taken] = await tx
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(
      and(
        eq(oneTimeLinks.tokenHash, hashToken(token)),
        eq(oneTimeLinks.purpose, purpose),
        isNull(oneTimeLinks.usedAt),
        isNull(oneTimeLinks.revokedAt),
        gt(oneTimeLinks.expiresAt, now),
      ),
    )
    .returning({ accountId: oneTimeLinks.accountId });
  return taken?.accountId ?? null;
}

/** Takes back every link of an account that has not been used. */
export async function revokeLinks(
  tx: Executor,
  accountId: string,
  purpose: LinkPurpose,
  now = new Date(),
): Promise<void> {
  await tx
    .update(oneTimeLinks)
    .set({ revokedAt: now })
    .where(
      and(
        eq(oneTimeLinks.accountId, accountId),
        eq(oneTimeLinks.purpose, purpose),
        isNull(oneTimeLinks.usedAt),
        isNull(oneTimeLinks.revokedAt),
      ),
    );
}
