import "server-only";
import { and, count, eq, gt, inArray } from "drizzle-orm";
import { type Executor, shifts, signups } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";

/** How many live sign-ups of a volunteer have not begun. */
export async function comingCount(executor: Executor, volunteerId: string, now: Date): Promise<number> {
  const [row] = await executor
    .select({ n: count() })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .where(
      and(
        eq(signups.volunteerId, volunteerId),
        inArray(signups.state, [...LIVE_SIGNUP_STATES]),
        gt(shifts.startsAt, now),
      ),
    );
  return row?.n ?? 0;
}
