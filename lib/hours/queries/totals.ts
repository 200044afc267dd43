import "server-only";
import { and, eq, gte, lt, sql } from "drizzle-orm";
import { type Executor, hourTotals } from "@/db";

const sums = {
  minutes: sql<number>`coalesce(sum(${hourTotals.minutes}), 0)`.mapWith(Number),
  records: sql<number>`coalesce(sum(${hourTotals.records}), 0)`.mapWith(Number),
};

/** Counted minutes of service of one person: in all, and in a calendar year. From the roll-up; one statement. */
export async function totalsOf(executor: Executor, volunteerId: string, year: number) {
  const within = and(gte(hourTotals.month, `${year}-01`), lt(hourTotals.month, `${year + 1}-01`));
  const [row] = await executor
    .select({
      ...sums,
      yearMinutes: sql<number>`coalesce(sum(case when ${within} then ${hourTotals.minutes} else 0 end), 0)`.mapWith(
        Number,
      ),
      yearRecords: sql<number>`coalesce(sum(case when ${within} then ${hourTotals.records} else 0 end), 0)`.mapWith(
        Number,
      ),
    })
    .from(hourTotals)
    .where(eq(hourTotals.volunteerId, volunteerId));
  return row ?? { minutes: 0, records: 0, yearMinutes: 0, yearRecords: 0 };
}

export type Totals = Awaited<ReturnType<typeof totalsOf>>;
