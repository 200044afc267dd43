import "server-only";
import { and, asc, eq, lte } from "drizzle-orm";
import { dataRequests, db, type Executor } from "@/db";
import { log } from "../log";
import { erase } from "./erasure/mutations/erase";
import { scrub } from "./erasure/mutations/scrub";

const AT_ONCE = 50;

const graceIsOver = (now: Date) =>
  and(eq(dataRequests.kind, "delete"), eq(dataRequests.state, "open"), lte(dataRequests.dueAt, now));

/** How many deletions are due and not carried out yet. One statement. */
export const countErasuresDue = (executor: Executor, now: Date): Promise<number> =>
  executor.$count(dataRequests, graceIsOver(now));

/** Carries out the deletions whose days of grace are over. One that fails is tried again at the next run. Answers how many. */
export async function eraseDue(now: Date): Promise<number> {
  const due = await db
    .select({ id: dataRequests.id, volunteerId: dataRequests.volunteerId })
    .from(dataRequests)
    .where(graceIsOver(now))
    .orderBy(asc(dataRequests.dueAt))
    .limit(AT_ONCE);
  let erased = 0;
  for (const { id, volunteerId } of due) {
    try {
      if (volunteerId && (await erase(volunteerId, { requestId: id }, now))) erased++;
    } catch (error) {
      log.error({ request: id, err: error }, "A deletion did not go through");
    }
  }
  if (erased > 0) await scrub();
  return erased;
}
