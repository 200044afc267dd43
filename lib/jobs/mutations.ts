import "server-only";
import { lt } from "drizzle-orm";
import { attempts, jobRuns, onceKeys, oneTimeLinks, transaction } from "@/db";
import { DAY_MS } from "../time";

/** Notes a job's last run, so that readiness can tell when one has stopped. */
export function recordRun(name: string, startedAt: Date, error: string | null): Promise<unknown> {
  const run = { ranAt: startedAt, tookMs: Date.now() - startedAt.getTime(), error };
  return transaction(
    (tx) =>
      tx
        .insert(jobRuns)
        .values({ name, ...run })
        .onConflictDoUpdate({ target: jobRuns.name, set: run })
        .returning({ name: jobRuns.name }),
    { alone: [`job:${name}`] },
  );
}

const KEPT_DAYS = 30;

/** Removes what has no further use: spent idempotency keys, attempt windows, dead links. */
export function sweep(now: Date): Promise<unknown> {
  const old = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
  return transaction(
    async (tx) => {
      await tx.delete(onceKeys).where(lt(onceKeys.at, old)).returning({ key: onceKeys.key });
      await tx.delete(attempts).where(lt(attempts.windowEndsAt, now)).returning({ key: attempts.key });
      await tx.delete(oneTimeLinks).where(lt(oneTimeLinks.expiresAt, old)).returning({ id: oneTimeLinks.id });
    },
    { alone: ["job:sweep"] },
  );
}
