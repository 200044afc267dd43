import "server-only";
import { createHash } from "node:crypto";
import { eq, inArray, lt } from "drizzle-orm";
import { attempts, db, transaction } from "@/db";
import { countAttempt, type Counter, LIMITS } from "../../auth/rules/attempts";

export type Attempted = { kind: keyof typeof LIMITS; who: string };

/** Names and addresses are stored as digests only. */
const keyOf = ({ kind, who }: Attempted) => `${kind}:${createHash("sha256").update(who).digest("base64url")}`;

/**
 * Counts one attempt against every limit, before the attempt is looked at, in a transaction of its own: it stays
 * counted whatever happens afterwards, also across a restart.
 * @returns how many more there are, or until when nothing is tried (then nothing was counted)
 */
export function takeAttempt(of: readonly Attempted[], now: Date): Promise<{ left: number } | { until: Date }> {
  const keys = of.map(keyOf);
  return transaction(
    async (tx) => {
      const rows = await tx.select().from(attempts).where(inArray(attempts.key, keys));
      const stands = new Map<string, Counter>(rows.map((row) => [row.key, row]));
      const counted = of.map((one) => ({
        key: keyOf(one),
        answer: countAttempt(stands.get(keyOf(one)) ?? null, LIMITS[one.kind], now),
      }));
      const closed = counted.flatMap(({ answer }) => (answer.counted ? [] : [answer.until.getTime()]));
      if (closed.length > 0) return { until: new Date(Math.max(...closed)) };
      let left = Number.POSITIVE_INFINITY;
      for (const { key, answer } of counted) {
        if (!answer.counted) continue;
        left = Math.min(left, answer.left);
        await tx
          .insert(attempts)
          .values({ key, ...answer.next })
          .onConflictDoUpdate({ target: attempts.key, set: answer.next });
      }
      // Windows that have ended mean nothing; whoever opens a new one sweeps.
      if (rows.length < keys.length) await tx.delete(attempts).where(lt(attempts.windowEndsAt, now));
      return { left };
    },
    { alone: keys.map((key) => `attempt:${key}`) },
  );
}

/** Until when nothing is tried, or null: a look that itself does not count. */
export async function closedUntil(of: Attempted, now: Date): Promise<Date | null> {
  const [stands] = await db
    .select()
    .from(attempts)
    .where(eq(attempts.key, keyOf(of)));
  const answer = countAttempt(stands ?? null, LIMITS[of.kind], now);
  return answer.counted ? null : answer.until;
}

/** A success wipes the slate of one counter. */
export function clearAttempts(of: Attempted): Promise<void> {
  return transaction(
    async (tx) => {
      await tx.delete(attempts).where(eq(attempts.key, keyOf(of)));
    },
    { alone: [`attempt:${keyOf(of)}`] },
  );
}
