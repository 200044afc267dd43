import "server-only";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { type Executor, requestLinks } from "@/db";
import { uuidv7 } from "@/db/id";
import { hashToken } from "../../auth/rules/session";
import { signed } from "../../auth/rules/signed";
import { secret } from "../../auth/secret";
import { DAY_MS } from "../../time";

const tokenOf = (linkId: string): string => signed(secret(), "request-link", linkId);

/** A new private link for a request, valid for so many days; answers its token. */
export async function issueLink(
  tx: Executor,
  requestId: string,
  { days, by, now }: { days: number; by: string | null; now: Date },
): Promise<string> {
  const id = uuidv7();
  const token = tokenOf(id);
  await tx.insert(requestLinks).values({
    id,
    requestId,
    tokenHash: hashToken(token),
    expiresAt: new Date(now.getTime() + days * DAY_MS),
    createdBy: by,
    createdAt: now,
  });
  return token;
}

/** The token of the newest link that works; null when there is none. */
export async function liveToken(executor: Executor, requestId: string, now: Date): Promise<string | null> {
  const [link] = await executor
    .select({ id: requestLinks.id })
    .from(requestLinks)
    .where(and(eq(requestLinks.requestId, requestId), isNull(requestLinks.revokedAt), gt(requestLinks.expiresAt, now)))
    .orderBy(desc(requestLinks.createdAt), desc(requestLinks.id))
    .limit(1);
  return link ? tokenOf(link.id) : null;
}

/** Takes every link of a request back. */
export async function revokeRequestLinks(tx: Executor, requestId: string, now: Date): Promise<void> {
  await tx
    .update(requestLinks)
    .set({ revokedAt: now })
    .where(and(eq(requestLinks.requestId, requestId), isNull(requestLinks.revokedAt)));
}

/** Lets the links of a request work for so many days more from now; for when its last step is far ahead. */
export async function prolongLinks(tx: Executor, requestId: string, days: number, now: Date): Promise<void> {
  await tx
    .update(requestLinks)
    .set({ expiresAt: new Date(now.getTime() + days * DAY_MS) })
    .where(and(eq(requestLinks.requestId, requestId), isNull(requestLinks.revokedAt)));
}
