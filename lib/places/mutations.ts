import "server-only";
import { and, eq, gte, isNull, or, sql } from "drizzle-orm";
import { type Executor, positions, prepared } from "@/db";

/** How many places; said to be a whole number, because PostgreSQL cannot tell from a bare placeholder. */
const wanted = sql`cast(${sql.placeholder("n")} as integer)`;

/**
 * Takes n places of a position if they are free; false when they are not. One conditional UPDATE: counting first and
 * writing afterwards oversells on PostgreSQL. Held offers count as taken. The CHECK of the table is the net below.
 */
export async function takePlace(tx: Executor, positionId: string, n = 1): Promise<boolean> {
  const taken = await prepared(tx, "place_take", (executor) =>
    executor
      .update(positions)
      .set({ taken: sql`${positions.taken} + ${wanted}` })
      .where(
        and(
          eq(positions.id, sql.placeholder("positionId")),
          or(
            isNull(positions.places),
            gte(positions.places, sql`${positions.taken} + ${positions.blocked} + ${wanted}`),
          ),
        ),
      )
      .returning({ id: positions.id }),
  ).execute({ positionId, n });
  return taken.length === 1;
}

/** Gives n taken places back. Throws when fewer are taken: then a count is wrong, and nothing may be hidden. */
export async function giveBack(tx: Executor, positionId: string, n = 1): Promise<void> {
  const given = await tx
    .update(positions)
    .set({ taken: sql`${positions.taken} - ${n}` })
    .where(and(eq(positions.id, positionId), gte(positions.taken, n)))
    .returning({ id: positions.id });
  if (given.length !== 1) throw new Error(`Position ${positionId} has fewer than ${n} places to give back`);
}

/**
 * Sets a position's places (null = no limit) and blocked places; false when more are already taken or held.
 * Raising them frees places: `promote` afterwards, in the same work.
 */
export async function setPlaces(
  tx: Executor,
  positionId: string,
  { places, blocked }: { places: number | null; blocked: number },
): Promise<boolean> {
  const fits = places === null ? undefined : sql`${positions.taken} + ${blocked} <= ${places}`;
  const set = await tx
    .update(positions)
    .set({ places, blocked })
    .where(and(eq(positions.id, positionId), fits))
    .returning({ id: positions.id });
  return set.length === 1;
}
