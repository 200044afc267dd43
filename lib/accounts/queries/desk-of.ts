import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { accountRegions, accounts, type Executor } from "@/db";

export type DeskReader = { id: string; name: string };

/** Whom to tell about a league's row: its coordinators; where there are none, the admins. */
export async function deskOf(executor: Executor, regionCode: string): Promise<DeskReader[]> {
  const columns = { id: accounts.id, name: accounts.name };
  const coordinators = await executor
    .select(columns)
    .from(accounts)
    .innerJoin(
      accountRegions,
      and(eq(accountRegions.accountId, accounts.id), eq(accountRegions.regionCode, regionCode)),
    )
    .where(and(eq(accounts.role, "coordinator"), isNull(accounts.disabledAt)))
    .orderBy(asc(accounts.id));
  if (coordinators.length > 0) return coordinators;
  return executor
    .select(columns)
    .from(accounts)
    .where(and(eq(accounts.role, "admin"), isNull(accounts.disabledAt)))
    .orderBy(asc(accounts.id));
}
