import "server-only";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { withKeys } from "../../signups/mutations/keys";
import { releaseVolunteer } from "../../signups/mutations/release";
import { keysOfVolunteer } from "../../signups/queries/keys";
import type { ReasonedInput } from "../desk/input";
import { loadOwn } from "./load";
import { setStatus } from "./set-status";
import { tellRemoved } from "./tell-removed";

/**
 * Pauses somebody: no new sign-ups until resumed, coming places go to whoever waits, and the person is told of each.
 * The success says how many places were given back.
 */
export function pauseVolunteer(actor: Actor, input: ReasonedInput, once: Once, now = new Date()): Promise<Outcome> {
  return withKeys(
    () => keysOfVolunteer(input.volunteerId),
    (keys) =>
      writeOnce(once, keys, async (tx) => {
        const { volunteer, refusal } = await loadOwn(tx, actor, input.volunteerId, input.version);
        if (refusal) return refusal;
        if (volunteer.status !== "active") return no("volunteers.desk.refusals.not_active");
        const { reason } = input;
        const released = await releaseVolunteer(tx, volunteer.id, {
          actor,
          state: "removed",
          reason,
          now,
          keys: new Set(keys),
        });
        await tellRemoved(tx, released, reason);
        await setStatus(tx, actor, volunteer, {
          act: "volunteers.pause",
          set: { status: "paused", statusReason: reason },
          facts: { released: released.length },
        });
        return done(volunteer.id, String(released.length));
      }),
  );
}
