import "server-only";
import { asc, eq } from "drizzle-orm";
import { events, type Executor, positions, shifts } from "@/db";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { no, type Refusal } from "../../outcome";
import { isOpen } from "../rules/plan-change";

export type EventRow = typeof events.$inferSelect;
export type ShiftRow = typeof shifts.$inferSelect;
export type PositionRow = typeof positions.$inferSelect;

/** The event when this person may change it and it is not over; otherwise why not. */
export async function loadOpen(
  tx: Executor,
  actor: Actor,
  eventId: string,
): Promise<{ event: EventRow; refusal?: undefined } | { event?: undefined; refusal: Refusal }> {
  const [event] = await tx.select().from(events).where(eq(events.id, eventId));
  if (!event) return { refusal: no("shell.refusals.not_found") };
  if (!mayChange(actor, event.regionCode)) return { refusal: no("shell.refusals.outside_scope") };
  if (!isOpen(event.status))
    return { refusal: no(event.status === "cancelled" ? "events.refusals.cancelled" : "events.refusals.finished") };
  return { event };
}

/** Its shifts in time, each with its positions in their order. Two statements. */
export async function loadPlan(tx: Executor, eventId: string): Promise<(ShiftRow & { positions: PositionRow[] })[]> {
  const own = await tx
    .select()
    .from(shifts)
    .where(eq(shifts.eventId, eventId))
    .orderBy(asc(shifts.startsAt), asc(shifts.id));
  const places = await tx
    .select()
    .from(positions)
    .where(eq(positions.eventId, eventId))
    .orderBy(asc(positions.sort), asc(positions.id));
  return own.map((shift) => ({ ...shift, positions: places.filter((position) => position.shiftId === shift.id) }));
}
