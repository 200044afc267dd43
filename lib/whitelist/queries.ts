import "server-only";
import { and, asc, count, desc, eq, inArray, isNull } from "drizzle-orm";
import { db, events, type Executor, whitelistItems as table } from "@/db";

/** What may enter a school in a year. */
export type WhitelistItem = { item: string; approvalNumber: string | null };

/** The items that stand for this year, by name; what was retired is left out. One statement. */
export function whitelistItemsOf(executor: Executor, year: number): Promise<WhitelistItem[]> {
  return executor
    .select({ item: table.item, approvalNumber: table.approvalNumber })
    .from(table)
    .where(and(eq(table.year, year), isNull(table.retiredAt)))
    .orderBy(asc(table.item));
}

/** The same for a page. One statement. */
export const itemsOfYear = (year: number) => whitelistItemsOf(db, year);

/** Every year's list with what was retired, newest year first, and how many school visits used each. One statement. */
export async function wholeWhitelist() {
  const rows = await db
    .select({
      year: table.year,
      item: table.item,
      approvalNumber: table.approvalNumber,
      source: table.source,
      retiredAt: table.retiredAt,
      version: table.version,
      isSample: table.isSample,
      visits: count(events.id),
    })
    .from(table)
    .leftJoin(
      events,
      and(
        eq(events.whitelistItem, table.item),
        eq(events.whitelistYear, table.year),
        inArray(events.status, ["published", "finished"]),
      ),
    )
    .groupBy(table.year, table.item)
    .orderBy(desc(table.year), asc(table.item));
  return rows.map((row) => ({ ...row, visits: Number(row.visits) }));
}

export type WhitelistRow = Awaited<ReturnType<typeof wholeWhitelist>>[number];
