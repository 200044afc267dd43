import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { cache } from "react";
import { db, type Executor, requestLinks, requests } from "@/db";
import { hashToken } from "../../auth/rules/session";

/** The request behind a private link, and until when the link works; null: wrong, revoked and expired are all the same. */
export async function requestByToken(executor: Executor, token: string, now: Date) {
  const [row] = await executor
    .select({ request: requests, until: requestLinks.expiresAt })
    .from(requestLinks)
    .innerJoin(requests, eq(requests.id, requestLinks.requestId))
    .where(
      and(
        eq(requestLinks.tokenHash, hashToken(token)),
        isNull(requestLinks.revokedAt),
        gt(requestLinks.expiresAt, now),
      ),
    );
  return row ?? null;
}

/** The same for a page that is being drawn: its language and its content ask once. */
export const requestOfPage = cache((token: string) => requestByToken(db, token, new Date()));
