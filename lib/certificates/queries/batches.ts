import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { certificateBatches, db, issuers, organisations, teams, volunteers } from "@/db";

type Scope = readonly string[] | null;

/** Runs for whole teams in these leagues, latest first. */
export async function batchList(scope: Scope) {
  return db
    .select({ batch: certificateBatches, team: teams.name, unit: organisations.name, noticeDays: issuers.noticeDays })
    .from(certificateBatches)
    .innerJoin(organisations, eq(organisations.id, certificateBatches.recordingUnitId))
    .leftJoin(teams, eq(teams.id, certificateBatches.teamId))
    .leftJoin(issuers, eq(issuers.organisationId, certificateBatches.recordingUnitId))
    .where(scope ? inArray(organisations.regionCode, [...scope]) : undefined)
    .orderBy(desc(certificateBatches.startedAt))
    .limit(30);
}
export type BatchRow = Awaited<ReturnType<typeof batchList>>[number];

/** One run with the league of its unit, or null. */
export async function batchById(id: string) {
  const [row] = await db
    .select({ id: certificateBatches.id, regionCode: organisations.regionCode })
    .from(certificateBatches)
    .innerJoin(organisations, eq(organisations.id, certificateBatches.recordingUnitId))
    .where(eq(certificateBatches.id, id));
  return row ?? null;
}

/** The teams a run can be begun for. */
export function teamChoices(scope: Scope) {
  return db
    .select({ id: teams.id, name: teams.name })
    .from(teams)
    .where(and(scope ? inArray(teams.regionCode, [...scope]) : undefined))
    .orderBy(teams.name);
}

/** Names of people, for those a run passed over. */
export async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: volunteers.id, name: volunteers.name })
    .from(volunteers)
    .where(inArray(volunteers.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
