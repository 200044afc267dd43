import "server-only";
import { and, count, eq, inArray, sql } from "drizzle-orm";
import { db, letters, volunteers } from "@/db";
import { type Actor, isStaff, scopeOf } from "../../auth/rules/actor";

/** What waits for this person at the desk: applications to decide and calls to make, in their leagues. One statement. */
export async function deskCounts(actor: Actor): Promise<{ volunteers?: number; letters?: number }> {
  if (!isStaff(actor)) return {};
  const scope = scopeOf(actor);
  const calls = db
    .select({ n: count() })
    .from(letters)
    .where(and(eq(letters.state, "call"), scope ? inArray(letters.regionCode, scope) : undefined));
  const [row] = await db
    .select({ volunteers: count(), letters: sql<number>`(${calls})`.mapWith(Number) })
    .from(volunteers)
    .where(and(eq(volunteers.status, "applied"), scope ? inArray(volunteers.regionCode, scope) : undefined));
  return row ?? {};
}
