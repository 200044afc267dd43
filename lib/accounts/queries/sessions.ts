import "server-only";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { accountSessions, type Executor } from "@/db";

/** The browsers in which an account is signed in, last used first. `device` is null when it did not say. */
export function sessionsOf(executor: Executor, accountId: string, now = new Date()) {
  return executor
    .select({
      sessionId: accountSessions.id,
      device: accountSessions.device,
      way: accountSessions.way,
      createdAt: accountSessions.createdAt,
      lastSeenAt: accountSessions.lastSeenAt,
      expiresAt: accountSessions.expiresAt,
    })
    .from(accountSessions)
    .where(
      and(
        eq(accountSessions.accountId, accountId),
        isNull(accountSessions.endedAt),
        gt(accountSessions.expiresAt, now),
      ),
    )
    .orderBy(desc(accountSessions.lastSeenAt), desc(accountSessions.id));
}
