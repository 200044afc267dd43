import "server-only";
import { and, eq, gte, sql } from "drizzle-orm";
import { availability, availabilityExceptions, type Executor } from "@/db";
import { DAY_PARTS } from "@/db/words";
import type { FreeTime } from "./rules/said";

/** What one volunteer said of their free time; exceptions that are over are left out, the rest by day. One statement. */
export async function freeTimeOf(executor: Executor, volunteerId: string, today: string): Promise<FreeTime> {
  const none = sql<string>`''`;
  const week = executor
    .select({
      kind: sql<string>`${availability.part}`,
      weekday: sql<number>`${availability.weekday}`.mapWith(Number),
      fromDay: none,
      untilDay: none,
    })
    .from(availability)
    .where(eq(availability.volunteerId, volunteerId));
  const rows = await week.unionAll(
    executor
      .select({
        kind: sql<string>`case when ${availabilityExceptions.isFree} then 'free' else 'not_free' end`,
        weekday: sql<number>`0`.mapWith(Number),
        fromDay: sql<string>`${availabilityExceptions.fromDay}`,
        untilDay: sql<string>`${availabilityExceptions.untilDay}`,
      })
      .from(availabilityExceptions)
      .where(and(eq(availabilityExceptions.volunteerId, volunteerId), gte(availabilityExceptions.untilDay, today))),
  );
  return {
    week: rows.flatMap(({ kind, weekday }) =>
      DAY_PARTS.filter((part) => part === kind).map((part) => ({ weekday, part })),
    ),
    exceptions: rows
      .filter(({ weekday }) => weekday === 0)
      .map(({ kind, fromDay, untilDay }) => ({ fromDay, untilDay, isFree: kind === "free" }))
      .sort((a, b) => (a.fromDay < b.fromDay ? -1 : a.fromDay > b.fromDay ? 1 : 0)),
  };
}
