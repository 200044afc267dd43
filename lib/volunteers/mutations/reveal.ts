import "server-only";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, type Outcome } from "../../outcome";
import type { RevealInput } from "../desk/input";
import { loadOwn } from "./load";

/**
 * Writes down why somebody needs to see a person's contact (未成年人网络保护条例 art. 36). The audit row itself uncovers
 * it: for the session named in it, for ten minutes from its time.
 */
export function revealVolunteer(actor: Actor, input: RevealInput, once: Once): Promise<Outcome> {
  return writeOnce(once, [`reveal:${actor.accountId}:${input.volunteerId}`], async (tx) => {
    const { volunteer, refusal } = await loadOwn(tx, actor, input.volunteerId);
    if (refusal) return refusal;
    await audit(tx, actor, {
      act: "volunteers.reveal",
      subject: { kind: "volunteer", id: volunteer.id },
      regionCode: volunteer.regionCode,
      facts: { why: input.why, session: actor.sessionId },
    });
    return done(volunteer.id, "shown");
  });
}
