import "server-only";
import { createOneTimeLink, revokeLinks } from "../../accounts/mutations/one-time-link";
import { sealToken } from "../../accounts/queries/sealed-token";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { addDays, dayOf, HOUR_MS, instantOf } from "../../time";
import type { LinkInput } from "../desk/input";
import { GUARDIAN_LINK_DAYS, guardianConsentUntil, isMinor } from "../rules/age";
import { guardianConsents, loadOwn, volunteerKey } from "./load";

/**
 * Makes the guardian's link anew, to hand over by phone or chat; earlier ones stop working. After an agreement it lasts
 * as long as the consent, so that it can be taken back. The success says the token, sealed.
 */
export async function makeGuardianLink(actor: Actor, input: LinkInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [volunteerKey(input.volunteerId)], async (tx) => {
    const { volunteer, refusal } = await loadOwn(tx, actor, input.volunteerId);
    if (refusal) return refusal;
    const today = dayOf(now);
    if (!isMinor(volunteer.birthMonth, today)) return no("volunteers.refusals.no_guardian_needed");
    if (volunteer.status === "left") return no("volunteers.desk.refusals.has_left");
    const { accountId } = volunteer;
    const agreed = (await guardianConsents(tx, volunteer.id, today)).length > 0;
    const end = instantOf(addDays(guardianConsentUntil(volunteer.birthMonth), 1));
    const hours = agreed ? Math.ceil((end.getTime() - now.getTime()) / HOUR_MS) : GUARDIAN_LINK_DAYS * 24;
    await revokeLinks(tx, accountId, "guardian", now);
    const token = await createOneTimeLink(tx, {
      accountId,
      purpose: "guardian",
      createdBy: actor.accountId,
      hours,
      now,
    });
    await audit(tx, actor, {
      act: "volunteers.guardian_link",
      subject: { kind: "volunteer", id: volunteer.id },
      regionCode: volunteer.regionCode,
      facts: { hours },
    });
    return done(volunteer.id, sealToken(token));
  });
}
