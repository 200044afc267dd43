import "server-only";
import type { Actor } from "../../auth/rules/actor";
import { enqueue } from "../../letters/mutations/enqueue";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { dayOf } from "../../time";
import type { ApproveInput } from "../desk/input";
import { lacksGuardian, mayBeApproved } from "../rules/approval";
import { guardianConsents, loadOwn, volunteerKey } from "./load";
import { setStatus } from "./set-status";

/**
 * Takes somebody into the roster: who waits, or was declined and is looked at again. A minor without a guardian's
 * consent that counts today is refused, and nobody can pass over that. Of two at once one wins.
 */
export function approveVolunteer(actor: Actor, input: ApproveInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [volunteerKey(input.volunteerId)], async (tx) => {
    const { volunteer, refusal } = await loadOwn(tx, actor, input.volunteerId);
    if (refusal) return refusal;
    if (!mayBeApproved(volunteer.status)) return no("volunteers.desk.refusals.already_decided");
    if (volunteer.version !== input.version) return no("shell.refusals.changed_meanwhile");
    const today = dayOf(now);
    if (lacksGuardian(volunteer.birthMonth, await guardianConsents(tx, volunteer.id, today), today))
      return no("volunteers.desk.refusals.guardian_missing");
    await setStatus(tx, actor, volunteer, {
      act: "volunteers.approve",
      set: { status: "active", statusReason: null, decidedAt: now },
    });
    await enqueue(tx, {
      cause: `volunteer_approved:${volunteer.id}:${volunteer.version + 1}`,
      kind: "volunteer_approved",
      accountId: volunteer.accountId,
      regionCode: volunteer.regionCode,
      data: { name: volunteer.name, number: volunteer.number },
    });
    return done(volunteer.id, "approved");
  });
}
