import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { type Executor, serviceHeads } from "@/db";

/** The live record of an attendance; a voided one is history. */
export async function liveHead(executor: Executor, attendanceId: string) {
  const [head] = await executor
    .select()
    .from(serviceHeads)
    .where(and(eq(serviceHeads.attendanceId, attendanceId), ne(serviceHeads.state, "voided")));
  return head ?? null;
}
