import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { accountSessions, transaction } from "@/db";

/** Notes that a session is in use and moves its end; one that was ended meanwhile stays ended. */
export function keepSession(sessionId: string, times: { lastSeenAt: Date; expiresAt: Date }): Promise<void> {
  return transaction(
    async (tx) => {
      await tx
        .update(accountSessions)
        .set(times)
        .where(and(eq(accountSessions.id, sessionId), isNull(accountSessions.endedAt)));
    },
    { alone: [`session:${sessionId}`] },
  );
}
