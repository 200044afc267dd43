import "server-only";
import { and, eq, isNull, ne } from "drizzle-orm";
import { accountSessions, type Executor } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { writeOnce, type Once } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";

/** Ends every session of an account, except one when it is named; for use inside the act that gives the reason. */
export async function endSessions(
  tx: Executor,
  accountId: string,
  exceptSessionId?: string,
  now = new Date(),
): Promise<number> {
  const ended = await tx
    .update(accountSessions)
    .set({ endedAt: now })
    .where(
      and(
        eq(accountSessions.accountId, accountId),
        isNull(accountSessions.endedAt),
        exceptSessionId === undefined ? undefined : ne(accountSessions.id, exceptSessionId),
      ),
    )
    .returning({ id: accountSessions.id });
  return ended.length;
}

/** Ends one of one's own sessions. Somebody else's, or one that is over, is not found. */
export function endSession(actor: Actor, input: { sessionId: string }, once: Once): Promise<Outcome> {
  return writeOnce(once, [`account:${actor.accountId}`], async (tx) => {
    const mine = and(eq(accountSessions.id, input.sessionId), eq(accountSessions.accountId, actor.accountId));
    const [ended] = await tx
      .update(accountSessions)
      .set({ endedAt: new Date() })
      .where(and(mine, isNull(accountSessions.endedAt)))
      .returning({ id: accountSessions.id });
    if (!ended) return no("shell.refusals.not_found");
    await audit(tx, actor, { act: "auth.end_session", subject: { kind: "account", id: actor.accountId } });
    return done(ended.id, "ended");
  });
}

/** Ends all of one's sessions but the one that asks. */
export function endOtherSessions(actor: Actor, once: Once): Promise<Outcome> {
  return writeOnce(once, [`account:${actor.accountId}`], async (tx) => {
    const count = await endSessions(tx, actor.accountId, actor.sessionId);
    await audit(tx, actor, {
      act: "auth.end_session",
      subject: { kind: "account", id: actor.accountId },
      facts: { others: count },
    });
    return done(actor.accountId, "ended");
  });
}
