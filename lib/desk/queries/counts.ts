import "server-only";
import { and, type AnyColumn, count, eq, inArray, or, sql } from "drizzle-orm";
import { db, letters, listed, prepared, requests, volunteers } from "@/db";
import { type Actor, isStaff, scopeOf } from "../../auth/rules/actor";
import { inGroup } from "../../requests/queries/groups";

/** What waits for this person at the desk: applications to decide, requests to answer and calls to make, in their leagues. One statement. */
export async function deskCounts(actor: Actor): Promise<{ volunteers?: number; requests?: number; letters?: number }> {
  if (!isStaff(actor)) return {};
  const scope = scopeOf(actor);
  const list = listed("region", scope ?? []);
  const within = (region: AnyColumn) => (scope ? inArray(region, list.placeholders) : undefined);
  const [row] = await prepared(db, `desk_counts_${scope?.length ?? "all"}`, (e) => {
    const calls = e
      .select({ n: count() })
      .from(letters)
      .where(and(eq(letters.state, "call"), within(letters.regionCode)));
    const asked = e
      .select({ n: count() })
      .from(requests)
      .where(and(or(inGroup.new(), inGroup.to_move()), within(requests.regionCode)));
    return e
      .select({
        volunteers: count(),
        requests: sql<number>`(${asked})`.mapWith(Number),
        letters: sql<number>`(${calls})`.mapWith(Number),
      })
      .from(volunteers)
      .where(and(eq(volunteers.status, "applied"), within(volunteers.regionCode)));
  }).execute(list.values);
  return row ?? {};
}
