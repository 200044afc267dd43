import "server-only";
import { and, eq, inArray, ne } from "drizzle-orm";
import { db, events, type Executor } from "@/db";
import { isUniqueViolation } from "@/db/errors";
import { no, type Outcome } from "../../outcome";
import { dayOf } from "../../time";

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

/**
 * Runs a write that the once-a-year index may refuse; the refusal then names the event that came first.
 * Nothing asks beforehand: two at once would both be told "free", the index is asked by both.
 */
export async function namingTheOther(item: SchoolItem | (() => Promise<SchoolItem | undefined>), write: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await write();
  } catch (error) {
    if (!isUniqueViolation(error, "events_whitelist", "events.whitelist_item")) throw error;
    const sought = typeof item === "function" ? await item() : item;
    const other = sought ? await takenBy(db, sought) : null;
    return no(
      "events.refusals.item_taken",
      { title: other?.title ?? "", day: other?.startsAt ? dayOf(other.startsAt) : "" },
      { fields: { whitelistItem: "events.refusals.item_taken" } },
    );
  }
}
