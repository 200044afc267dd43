import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { db, qualifications } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { WithdrawQualificationInput } from "../desk/input";
import { loadOwn, volunteerKey } from "./load";
import { recheckComing, saidOf } from "./recheck-coming";

/** Takes a qualification back with a reason; coming sign-ups that needed it are flagged and the person is told. */
export async function withdrawQualification(
  actor: Actor,
  input: WithdrawQualificationInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const [known] = await db
    .select({ volunteerId: qualifications.volunteerId })
    .from(qualifications)
    .where(eq(qualifications.id, input.qualificationId));
  if (!known) return no("shell.refusals.not_found");
  return writeOnce(once, [volunteerKey(known.volunteerId)], async (tx) => {
    const { volunteer, refusal } = await loadOwn(tx, actor, known.volunteerId);
    if (refusal) return refusal;
    const [taken] = await tx
      .update(qualifications)
      .set({ withdrawnAt: now })
      .where(and(eq(qualifications.id, input.qualificationId), isNull(qualifications.withdrawnAt)))
      .returning({ kind: qualifications.kind });
    if (!taken) return no("volunteers.desk.refusals.already_withdrawn");
    const rechecked = await recheckComing(tx, volunteer.id, now);
    await audit(tx, actor, {
      act: "volunteers.withdraw_qualification",
      subject: { kind: "volunteer", id: volunteer.id },
      regionCode: volunteer.regionCode,
      facts: { qualification: input.qualificationId, kind: taken.kind, reason: input.reason, ...rechecked },
    });
    return done(volunteer.id, saidOf(rechecked));
  });
}
