import "server-only";
import type { Actor } from "../../auth/rules/actor";
import { enqueue } from "../../letters/mutations/enqueue";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { ReasonedInput } from "../desk/input";
import { loadOwn, volunteerKey } from "./load";
import { setStatus } from "./set-status";

/** Does not take somebody into the roster; the reason is told to them, and stays out of the audit log. */
export function declineVolunteer(actor: Actor, input: ReasonedInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [volunteerKey(input.volunteerId)], async (tx) => {
    const { volunteer, refusal } = await loadOwn(tx, actor, input.volunteerId);
    if (refusal) return refusal;
    if (volunteer.status !== "applied") return no("volunteers.desk.refusals.already_decided");
    if (volunteer.version !== input.version) return no("shell.refusals.changed_meanwhile");
    await setStatus(tx, actor, volunteer, {
      act: "volunteers.decline",
      set: { status: "declined", statusReason: input.reason, decidedAt: now },
    });
    await enqueue(tx, {
      cause: `volunteer_declined:${volunteer.id}:${volunteer.version + 1}`,
      kind: "volunteer_declined",
      accountId: volunteer.accountId,
      regionCode: volunteer.regionCode,
      data: { name: volunteer.name, reason: input.reason },
    });
    return done(volunteer.id, "declined");
  });
}
