import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { attendances, type Executor, serviceHeads } from "@/db";

/** How many records of an event wait for an answer, with those who are still checked in. One statement. */
export async function unsettledOf(executor: Executor, eventId: string): Promise<number> {
  const open = executor
    .select({ n: sql`count(*)` })
    .from(attendances)
    .where(and(eq(attendances.eventId, eventId), eq(attendances.state, "checked_in")));
  const [row] = await executor
    .select({ n: sql<number>`count(*) + (${open})`.mapWith(Number) })
    .from(serviceHeads)
    .where(and(eq(serviceHeads.eventId, eventId), inArray(serviceHeads.state, ["pending", "disputed"])));
  return row?.n ?? 0;
}
