import "server-only";
import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import { organisations, pilotDesignations } from "@/db";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { DesignateInput } from "../input";

/** Records that a school is a pilot or model school for a time; times of the same level may not overlap. */
export function designateSchool(actor: Actor, input: DesignateInput, once: Once): Promise<Outcome> {
  const { organisationId, level, startsOn, endsOn } = input;
  return writeOnce(once, [`organisation:${organisationId}`], async (tx) => {
    const [school] = await tx.select().from(organisations).where(eq(organisations.id, organisationId));
    if (!school) return no("shell.refusals.not_found");
    if (!mayChange(actor, school.regionCode)) return no("shell.refusals.outside_scope");
    if (school.kind !== "school") return no("organisations.refusals.not_a_school");
    const [overlapping] = await tx
      .select({ id: pilotDesignations.id })
      .from(pilotDesignations)
      .where(
        and(
          eq(pilotDesignations.organisationId, organisationId),
          eq(pilotDesignations.level, level),
          or(isNull(pilotDesignations.endsOn), gte(pilotDesignations.endsOn, startsOn)),
          endsOn ? lte(pilotDesignations.startsOn, endsOn) : undefined,
        ),
      )
      .limit(1);
    if (overlapping)
      return no("organisations.refusals.overlaps", {}, { fields: { startsOn: "organisations.refusals.overlaps" } });
    await tx.insert(pilotDesignations).values(input);
    const { kind, batch } = input;
    await audit(tx, actor, {
      act: "organisations.designate",
      subject: { kind: "organisation", id: organisationId },
      regionCode: school.regionCode,
      facts: { level, kind, batch, startsOn, endsOn },
    });
    return done(organisationId, "designated");
  });
}
