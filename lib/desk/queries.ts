import "server-only";
import { and, count, eq, inArray } from "drizzle-orm";
import { db, letters, volunteers } from "@/db";
import { type Actor, isStaff, scopeOf } from "../auth/rules/actor";

/** What waits for this person at the desk: applications to decide and calls to make, in their leagues. */
export async function deskCounts(actor: Actor): Promise<{ volunteers?: number; letters?: number }> {
  if (!isStaff(actor)) return {};
  const scope = scopeOf(actor);
  const [applied, calls] = await Promise.all([
    db
      .select({ n: count() })
      .from(volunteers)
      .where(and(eq(volunteers.status, "applied"), scope ? inArray(volunteers.regionCode, scope) : undefined)),
    db
      .select({ n: count() })
      .from(letters)
      .where(and(eq(letters.state, "call"), scope ? inArray(letters.regionCode, scope) : undefined)),
  ]);
  return { volunteers: applied[0]?.n ?? 0, letters: calls[0]?.n ?? 0 };
}
