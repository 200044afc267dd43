import "server-only";
import { and, count, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { db, letters, requests, volunteers } from "@/db";
import { type Actor, isStaff, scopeOf } from "../../auth/rules/actor";

/** What waits for this person at the desk: applications to decide, requests to answer and calls to make, in their leagues. One statement. */
export async function deskCounts(actor: Actor): Promise<{ volunteers?: number; requests?: number; letters?: number }> {
  if (!isStaff(actor)) return {};
  const scope = scopeOf(actor);
  const calls = db
    .select({ n: count() })
    .from(letters)
    .where(and(eq(letters.state, "call"), scope ? inArray(letters.regionCode, scope) : undefined));
  const asked = db
    .select({ n: count() })
    .from(requests)
    .where(
      and(
        or(inArray(requests.state, ["submitted", "in_review"]), isNotNull(requests.moveAskedAt)),
        scope ? inArray(requests.regionCode, scope) : undefined,
      ),
    );
  const [row] = await db
    .select({
      volunteers: count(),
      requests: sql<number>`(${asked})`.mapWith(Number),
      letters: sql<number>`(${calls})`.mapWith(Number),
    })
    .from(volunteers)
    .where(and(eq(volunteers.status, "applied"), scope ? inArray(volunteers.regionCode, scope) : undefined));
  return row ?? {};
}
