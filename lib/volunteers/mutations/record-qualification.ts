import "server-only";
import { qualifications } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, type Outcome } from "../../outcome";
import type { QualificationInput } from "../desk/input";
import { loadOwn, volunteerKey } from "./load";
import { recheckComing, saidOf } from "./recheck-coming";

/** Records a qualification by hand, with its reason; coming sign-ups are asked again. */
export function recordQualification(
  actor: Actor,
  input: QualificationInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return writeOnce(once, [volunteerKey(input.volunteerId)], async (tx) => {
    const { volunteer, refusal } = await loadOwn(tx, actor, input.volunteerId);
    if (refusal) return refusal;
    await tx.insert(qualifications).values({ ...input, recordedBy: actor.accountId, recordedAt: now });
    const { kind, validFrom, validUntil, reason } = input;
    const rechecked = await recheckComing(tx, volunteer.id, now);
    await audit(tx, actor, {
      act: "volunteers.record_qualification",
      subject: { kind: "volunteer", id: volunteer.id },
      regionCode: volunteer.regionCode,
      facts: { kind, validFrom, validUntil, reason, ...rechecked },
    });
    return done(volunteer.id, saidOf(rechecked));
  });
}
