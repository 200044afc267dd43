import "server-only";
import { and, eq, inArray, ne } from "drizzle-orm";
import { db, events, type Executor } from "@/db";

export type SchoolItem = { schoolId: string | null; whitelistItem: string | null; whitelistYear: number | null };

/** The live event that already took this item at this school this year, if there is one. */
export async function takenBy(executor: Executor, { schoolId, whitelistItem, whitelistYear }: SchoolItem, except = "") {
  if (!schoolId || !whitelistItem || !whitelistYear) return null;
  const [other] = await executor
    .select({ id: events.id, title: events.title, startsAt: events.startsAt })
    .from(events)
    .where(
      and(
        eq(events.schoolId, schoolId),
        eq(events.whitelistItem, whitelistItem),
        eq(events.whitelistYear, whitelistYear),
        inArray(events.status, ["published", "finished"]),
        ne(events.id, except),
      ),
    );
  return other ?? null;
}

/** The same for a page. One statement when all three are filled in, else none. */
export const whitelistHolder = (item: SchoolItem, except = "") => takenBy(db, item, except);
