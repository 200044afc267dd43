import "server-only";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { dayOf } from "../../time";
import type { ApproveInput } from "../desk/input";
import { lacksGuardian } from "../rules/approval";
import { guardianConsents, loadOwn, volunteerKey } from "./load";
import { recheckComing, saidOf } from "./recheck-coming";
import { setStatus } from "./set-status";

/** Ends a pause. A minor whose guardian took the consent back stays paused until it is given again. */
export function resumeVolunteer(actor: Actor, input: ApproveInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [volunteerKey(input.volunteerId)], async (tx) => {
    const { volunteer, refusal } = await loadOwn(tx, actor, input.volunteerId, input.version);
    if (refusal) return refusal;
    if (volunteer.status !== "paused") return no("volunteers.desk.refusals.not_paused");
    const today = dayOf(now);
    if (lacksGuardian(volunteer.birthMonth, await guardianConsents(tx, volunteer.id, today), today))
      return no("volunteers.desk.refusals.guardian_missing");
    await setStatus(tx, actor, volunteer, { act: "volunteers.resume", set: { status: "active", statusReason: null } });
    return done(volunteer.id, saidOf(await recheckComing(tx, volunteer.id, now)));
  });
}
