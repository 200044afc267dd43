import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import { events, type Executor, positions, settings as stored, shifts } from "@/db";
import { type Settings, settingsFrom } from "../../settings/rules";

/** Positions with their shift and event, and today's settings beside them: pages have few statements to spend. */
export async function positionsAndSettings(executor: Executor, positionIds: readonly string[]) {
  const rows = await executor
    .select({ position: positions, shift: shifts, event: events, setting: { key: stored.key, value: stored.value } })
    .from(positions)
    .innerJoin(shifts, eq(shifts.id, positions.shiftId))
    .innerJoin(events, eq(events.id, positions.eventId))
    .leftJoin(stored, sql`true`)
    .where(inArray(positions.id, [...positionIds]));
  const found = new Map(rows.map(({ position, shift, event }) => [position.id, { position, shift, event }]));
  const settings: Settings = settingsFrom(rows.flatMap(({ setting }) => (setting ? [setting] : [])));
  return { positions: found, settings };
}

export type PositionRow = {
  position: typeof positions.$inferSelect;
  shift: typeof shifts.$inferSelect;
  event: typeof events.$inferSelect;
};
