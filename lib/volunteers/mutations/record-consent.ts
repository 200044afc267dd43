import "server-only";
import { eq } from "drizzle-orm";
import { consents, type Executor, volunteers } from "@/db";
import type { ConsentPurpose } from "@/db/words";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { textHash } from "../../consents/rules/hash";
import { CURRENT } from "../../consents/rules/texts";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { dayOf, instantOf } from "../../time";
import type { PaperConsentInput } from "../desk/input";
import { guardianConsentUntil, isMinor } from "../rules/age";
import { guardianConsents, loadOwn, volunteerKey, type VolunteerRow } from "./load";
import { recheckComing, saidOf } from "./recheck-coming";

/**
 * Records that a guardian agreed on paper, to the text in force today. It counts until the day before the person is of
 * age. Who stood still because the guardian had said no, stands again where they stood.
 */
export function recordConsent(actor: Actor, input: PaperConsentInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [volunteerKey(input.volunteerId)], async (tx) => {
    const { volunteer, refusal } = await loadOwn(tx, actor, input.volunteerId);
    if (refusal) return refusal;
    const today = dayOf(now);
    if (!isMinor(volunteer.birthMonth, today)) return no("volunteers.refusals.of_age");
    if (input.signedOn > today)
      return no(
        "volunteers.desk.refusals.in_future",
        {},
        { fields: { signedOn: "volunteers.desk.refusals.in_future" } },
      );
    if ((await guardianConsents(tx, volunteer.id, today)).length > 0)
      return no("volunteers.desk.refusals.guardian_has_agreed");
    const purposes: ConsentPurpose[] = input.photos ? ["guardian", "photos"] : ["guardian"];
    await tx.insert(consents).values(
      purposes.map((purpose) => ({
        volunteerId: volunteer.id,
        purpose,
        textVersion: CURRENT[purpose],
        textHash: textHash(purpose),
        method: "paper_at_desk" as const,
        guardianName: input.guardianName,
        givenAt: instantOf(input.signedOn),
        validUntil: guardianConsentUntil(volunteer.birthMonth),
        recordedBy: actor.accountId,
      })),
    );
    await standAgain(tx, volunteer, input.guardianName);
    const rechecked = await recheckComing(tx, volunteer.id, now);
    await audit(tx, actor, {
      act: "volunteers.record_consent",
      subject: { kind: "volunteer", id: volunteer.id },
      regionCode: volunteer.regionCode,
      facts: { purposes, method: "paper_at_desk", version: CURRENT.guardian, signedOn: input.signedOn, ...rechecked },
    });
    return done(volunteer.id, saidOf(rechecked));
  });
}

async function standAgain(tx: Executor, volunteer: VolunteerRow, guardianName: string): Promise<void> {
  const { statusReason, version } = volunteer;
  const back =
    statusReason === "guardian_declined"
      ? "applied"
      : statusReason === "guardian_withdrawn" && volunteer.status === "paused"
        ? "active"
        : null;
  await tx
    .update(volunteers)
    .set({ guardianName, ...(back ? { status: back, statusReason: null } : {}), version: version + 1 })
    .where(eq(volunteers.id, volunteer.id));
}
