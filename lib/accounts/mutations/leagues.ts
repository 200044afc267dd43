import "server-only";
import { and, eq, inArray, ne } from "drizzle-orm";
import { accountRegions, type Executor, regions } from "@/db";

/** Whether each code is a league, a city or a work unit; the whole region is the admins'. */
export async function areLeagues(tx: Executor, codes: readonly string[]): Promise<boolean> {
  if (codes.length === 0) return true;
  const known = await tx
    .select({ code: regions.code })
    .from(regions)
    .where(and(inArray(regions.code, [...codes]), ne(regions.level, "autonomous_region")));
  return known.length === new Set(codes).size;
}

/** A coordinator's leagues are these from now on. */
export async function giveLeagues(tx: Executor, accountId: string, codes: readonly string[]): Promise<void> {
  await tx.delete(accountRegions).where(eq(accountRegions.accountId, accountId));
  if (codes.length > 0) await tx.insert(accountRegions).values(codes.map((regionCode) => ({ accountId, regionCode })));
}
