import "server-only";
import { type AnyColumn, eq, gt, type Param, type SQL, sql } from "drizzle-orm";
import { type Executor, offers, positions, shifts } from "@/db";

const total = (what: ReturnType<typeof sql>) => sql<number>`coalesce(sum(${what}), 0)`.mapWith(Number);

/**
 * Places of every event, added up, as a subquery to join: what is needed, taken (with held offers), held, and still
 * missing in shifts that have not begun. Without a limit nothing is missing.
 * @param of only these events, said of the column that names them
 */
export function seatsByEvent(executor: Executor, now: Date | Param, of?: (column: AnyColumn) => SQL) {
  const held = executor
    .select({ positionId: offers.positionId, n: sql<number>`count(*)`.mapWith(Number).as("n") })
    .from(offers)
    .where(eq(offers.state, "open"))
    .groupBy(offers.positionId)
    .as("held_offers");
  const wanted = sql`case when ${positions.places} is null then ${positions.taken} else ${positions.places} - ${positions.blocked} end`;
  const open = sql`case when ${positions.places} is not null and ${gt(shifts.startsAt, now)} then ${positions.places} - ${positions.blocked} - ${positions.taken} else 0 end`;
  return executor
    .select({
      eventId: positions.eventId,
      needed: total(wanted).as("needed"),
      taken: total(sql`${positions.taken}`).as("taken"),
      held: total(sql`coalesce(${held.n}, 0)`).as("held"),
      missing: total(open).as("missing"),
    })
    .from(positions)
    .innerJoin(shifts, eq(shifts.id, positions.shiftId))
    .leftJoin(held, eq(held.positionId, positions.id))
    .where(of?.(positions.eventId))
    .groupBy(positions.eventId)
    .as("seats");
}
