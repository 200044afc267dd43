import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { type Executor, qualifications } from "@/db";
import type { QualificationKind } from "@/db/words";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { uuidv7 } from "@/db/id";
import { recheckVolunteer } from "../../signups/mutations/recheck";
import { dayOf } from "../../time";
import { latestEnd } from "../../volunteers/rules/validity";

type Grant = {
  volunteer: { id: string; regionCode: string };
  kind: QualificationKind;
  validMonths: number | null;
  recordId: string;
  title: string;
  now: Date;
};

/**
 * Grants what passing a training gives, from the day of closing on, in the work that closes it (alone with the
 * volunteer); coming sign-ups are asked again.
 */
export async function grant(tx: Executor, actor: Actor, given: Grant) {
  const { volunteer, kind, validMonths, recordId, title, now } = given;
  const validFrom = dayOf(now);
  const validUntil = validMonths === null ? null : latestEnd(validFrom, validMonths);
  await tx.insert(qualifications).values({
    id: uuidv7(),
    volunteerId: volunteer.id,
    kind,
    validFrom,
    validUntil,
    reason: title,
    trainingRecordId: recordId,
    recordedBy: actor.accountId,
    recordedAt: now,
  });
  await recheckVolunteer(tx, volunteer.id, now);
  await audit(tx, actor, {
    act: "trainings.grant",
    subject: { kind: "volunteer", id: volunteer.id },
    regionCode: volunteer.regionCode,
    facts: { kind, validFrom, validUntil, record: recordId },
  });
  return { kind, validFrom, validUntil };
}

/** Takes back what a record granted, because the record was corrected. */
export async function takeBack(
  tx: Executor,
  actor: Actor,
  { volunteer, recordId, now }: Pick<Grant, "volunteer" | "recordId" | "now">,
): Promise<void> {
  const taken = await tx
    .update(qualifications)
    .set({ withdrawnAt: now })
    .where(and(eq(qualifications.trainingRecordId, recordId), isNull(qualifications.withdrawnAt)))
    .returning({ id: qualifications.id, kind: qualifications.kind });
  if (taken.length === 0) return;
  await recheckVolunteer(tx, volunteer.id, now);
  for (const { id, kind } of taken)
    await audit(tx, actor, {
      act: "trainings.take_back",
      subject: { kind: "volunteer", id: volunteer.id },
      regionCode: volunteer.regionCode,
      facts: { qualification: id, kind, record: recordId },
    });
}
