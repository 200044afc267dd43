import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { type Executor, organisations, teams } from "@/db";
import type { OrganisationKind } from "@/db/words";

/** Kinds of unit a volunteer may belong to, in the order in which they are offered. */
export const UNIT_KINDS = [
  "university",
  "school",
  "association",
  "enterprise",
  "agency",
] as const satisfies readonly OrganisationKind[];
export type UnitKind = (typeof UNIT_KINDS)[number];

export type JoinChoices = {
  units: { id: string; name: string; kind: UnitKind; regionCode: string }[];
  teams: { id: string; name: string; organisationId: string; unit: string }[];
};

const isUnitKind = (kind: OrganisationKind): kind is UnitKind => UNIT_KINDS.some((known) => known === kind);

/** Units and teams to choose from, in the order of their pinyin. Two statements. */
export async function joinChoices(executor: Executor): Promise<JoinChoices> {
  const [units, found] = await Promise.all([
    executor
      .select({
        id: organisations.id,
        name: organisations.name,
        kind: organisations.kind,
        regionCode: organisations.regionCode,
      })
      .from(organisations)
      .where(inArray(organisations.kind, [...UNIT_KINDS]))
      .orderBy(asc(organisations.pinyin)),
    executor
      .select({ id: teams.id, name: teams.name, organisationId: teams.organisationId, unit: organisations.name })
      .from(teams)
      .innerJoin(organisations, eq(organisations.id, teams.organisationId))
      .orderBy(asc(organisations.pinyin), asc(teams.name)),
  ]);
  return {
    units: units.flatMap((unit) => (isUnitKind(unit.kind) ? [{ ...unit, kind: unit.kind }] : [])),
    teams: found,
  };
}
