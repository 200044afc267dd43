import "server-only";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { db, type Executor, whitelistItems as table } from "@/db";

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

/** The whole list with what was retired, newest year first: for the settings. */
export const wholeWhitelist = () => db.select().from(table).orderBy(desc(table.year), asc(table.item));

export type WhitelistRow = Awaited<ReturnType<typeof wholeWhitelist>>[number];
