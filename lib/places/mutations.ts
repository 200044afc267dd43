import "server-only";
import { and, eq, gte, isNull, or, sql } from "drizzle-orm";
import { type Executor, positions, prepared, sessions } from "@/db";

/** What has places: a position for those who serve, a session for those who come. One law for both. */
type WithPlaces = typeof positions | typeof sessions;

/** How many places; said to be a whole number, because PostgreSQL cannot tell from a bare placeholder. */
const wanted = sql`cast(${sql.placeholder("n")} as integer)`;

/**
 * Takes n places if they are free, all or none; false when they are not. One conditional UPDATE: counting first and
 * writing afterwards oversells on PostgreSQL. Held offers count as taken. The CHECK of the table is the net below.
 */
export async function takePlace(tx: Executor, id: string, n = 1, of: WithPlaces = positions): Promise<boolean> {
  const taken = await prepared(tx, of === positions ? "place_take" : "seat_take", (executor) =>
    executor
      .update(of)
      .set({ taken: sql`${of.taken} + ${wanted}` })
      .where(
        and(
          eq(of.id, sql.placeholder("id")),
          or(isNull(of.places), gte(of.places, sql`${of.taken} + ${of.blocked} + ${wanted}`)),
        ),
      )
      .returning({ id: of.id }),
  ).execute({ id, n });
  return taken.length === 1;
}

/** Gives n taken places back. Throws when fewer are taken: then a count is wrong, and nothing may be hidden. */
export async function giveBack(tx: Executor, id: string, n = 1, of: WithPlaces = positions): Promise<void> {
  const given = await tx
    .update(of)
    .set({ taken: sql`${of.taken} - ${n}` })
    .where(and(eq(of.id, id), gte(of.taken, n)))
    .returning({ id: of.id });
  if (given.length !== 1) throw new Error(`${id} has fewer than ${n} places to give back`);
}

/**
 * Sets places (null = no limit) and blocked places; false when more are already taken or held.
 * Raising them frees places: promote afterwards, in the same work.
 */
export async function setPlaces(
  tx: Executor,
  id: string,
  { places, blocked }: { places: number | null; blocked: number },
  of: WithPlaces = positions,
): Promise<boolean> {
  const fits = places === null ? undefined : sql`${of.taken} + ${blocked} <= ${places}`;
  const set = await tx
    .update(of)
    .set({ places, blocked })
    .where(and(eq(of.id, id), fits))
    .returning({ id: of.id });
  return set.length === 1;
}
