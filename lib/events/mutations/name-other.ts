import "server-only";
import { db } from "@/db";
import { isUniqueViolation } from "@/db/errors";
import { no, type Outcome } from "../../outcome";
import { dayOf } from "../../time";
import { type SchoolItem, takenBy } from "../queries/item-taken";

/**
 * Runs a write that the once-a-year index may refuse; the refusal then names the event that came first.
 * Nothing asks beforehand: two at once would both be told "free", the index is asked by both.
 */
export async function namingTheOther(
  item: SchoolItem | (() => Promise<SchoolItem | undefined>),
  write: () => Promise<Outcome>,
): Promise<Outcome> {
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
