import "server-only";
import { eq } from "drizzle-orm";
import { type Executor, organisations, regions, teams } from "@/db";
import { no, type Refusal } from "../../outcome";

type Asked = { regionCode: string; organisationId: string | null; teamId: string | null };

/** League, unit and team as they exist: a team brings its unit along. Nobody belongs to the autonomous region as a whole. */
export async function placeOf(
  tx: Executor,
  asked: Asked,
): Promise<Refusal | { ok: true; organisationId: string | null; teamId: string | null }> {
  const [region] = await tx.select({ level: regions.level }).from(regions).where(eq(regions.code, asked.regionCode));
  if (!region || region.level === "autonomous_region") return wrong("regionCode", "volunteers.refusals.unknown_region");
  const [team] = asked.teamId
    ? await tx
        .select({ id: teams.id, organisationId: teams.organisationId })
        .from(teams)
        .where(eq(teams.id, asked.teamId))
    : [];
  if (asked.teamId && !team) return wrong("teamId", "volunteers.refusals.unknown_unit");
  const organisationId = team?.organisationId ?? asked.organisationId;
  if (!organisationId) return { ok: true, organisationId: null, teamId: null };
  const [unit] = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  if (!unit) return wrong("organisationId", "volunteers.refusals.unknown_unit");
  return { ok: true, organisationId: unit.id, teamId: team?.id ?? null };
}

const wrong = (field: string, reason: "volunteers.refusals.unknown_region" | "volunteers.refusals.unknown_unit") =>
  no(reason, {}, { fields: { [field]: reason } });
