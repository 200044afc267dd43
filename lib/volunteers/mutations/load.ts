import "server-only";
import { and, eq, gte, isNull, or } from "drizzle-orm";
import { consents, type Executor, volunteers } from "@/db";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { no, type Refusal } from "../../outcome";

export type VolunteerRow = typeof volunteers.$inferSelect;
type Loaded = { volunteer: VolunteerRow; refusal?: undefined } | { volunteer?: undefined; refusal: Refusal };

export const volunteerKey = (volunteerId: string): string => `volunteer:${volunteerId}`;

/** A person of one's own leagues, or why not; with `version`: as they were seen. */
export async function loadOwn(tx: Executor, actor: Actor, volunteerId: string, version?: number): Promise<Loaded> {
  const [volunteer] = await tx.select().from(volunteers).where(eq(volunteers.id, volunteerId));
  if (!volunteer) return { refusal: no("shell.refusals.not_found") };
  if (!mayChange(actor, volunteer.regionCode)) return { refusal: no("shell.refusals.outside_scope") };
  if (version !== undefined && volunteer.version !== version)
    return {
      refusal: no("shell.refusals.changed_meanwhile", undefined, {
        current: { version: volunteer.version, status: volunteer.status },
      }),
    };
  return { volunteer };
}

/** The guardian's consents that stand on `day`. */
export function guardianConsents(tx: Executor, volunteerId: string, day: string) {
  return tx
    .select({ id: consents.id, validUntil: consents.validUntil })
    .from(consents)
    .where(
      and(
        eq(consents.volunteerId, volunteerId),
        eq(consents.purpose, "guardian"),
        isNull(consents.withdrawnAt),
        or(isNull(consents.validUntil), gte(consents.validUntil, day)),
      ),
    );
}
