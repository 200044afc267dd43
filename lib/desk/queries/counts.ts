import "server-only";
import { and, type AnyColumn, count, countDistinct, eq, inArray, or, sql } from "drizzle-orm";
import { db, events, letters, listed, prepared, requests, serviceHeads, volunteers } from "@/db";
import { type Actor, isStaff, scopeOf } from "../../auth/rules/actor";
import { inGroup } from "../../requests/queries/groups";

/** What waits for this person at the desk: applications to decide, requests to answer, events whose hours wait and calls to make, in their leagues. One statement. */
export async function deskCounts(
  actor: Actor,
): Promise<{ volunteers?: number; requests?: number; letters?: number; hours?: number }> {
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
    const served = e
      .select({ n: countDistinct(serviceHeads.eventId) })
      .from(serviceHeads)
      .innerJoin(events, eq(events.id, serviceHeads.eventId))
      .where(and(inArray(serviceHeads.state, ["pending", "disputed"]), within(events.regionCode)));
    return e
      .select({
        volunteers: count(),
        hours: sql<number>`(${served})`.mapWith(Number),
        requests: sql<number>`(${asked})`.mapWith(Number),
        letters: sql<number>`(${calls})`.mapWith(Number),
      })
      .from(volunteers)
      .where(and(eq(volunteers.status, "applied"), within(volunteers.regionCode)));
  }).execute(list.values);
  return row ?? {};
}
