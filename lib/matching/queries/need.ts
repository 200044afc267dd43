import "server-only";
import { eq } from "drizzle-orm";
import { events, type Executor, positions, shifts } from "@/db";
import { needOf } from "../rules/need";
import type { Need } from "../rules/pool";

/** The need of a position that stands, its shift's time and its own facts included; null when there is none. One statement. */
export async function needOfPosition(executor: Executor, positionId: string): Promise<Need | null> {
  const [row] = await executor
    .select({ position: positions, shift: shifts, event: events })
    .from(positions)
    .innerJoin(shifts, eq(shifts.id, positions.shiftId))
    .innerJoin(events, eq(events.id, positions.eventId))
    .where(eq(positions.id, positionId));
  return row ? needOf(row) : null;
}
