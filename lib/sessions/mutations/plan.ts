import "server-only";
import type { Actor } from "../../auth/rules/actor";
import { draftEvent } from "../../events/mutations/draft";
import type { Once } from "../../once/mutations";
import { no, type Outcome } from "../../outcome";
import type { PlannedInput } from "../input";
import { takesAudience } from "../rules";
import { addSession, wantedOf } from "./save";

/** A new event with its shifts, and the sessions that its audience may book: all of it in one transaction, or none. */
export function planEvent(
  actor: Actor,
  { sessions, ...draft }: PlannedInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return draftEvent(actor, draft, once, now, async (tx, event) => {
    if (sessions.length > 0 && !takesAudience(event.kind)) return no("sessions.refusals.no_audience");
    for (const [i, facts] of sessions.entries()) {
      const wanted = wantedOf(facts);
      if (draft.intent === "publish" && wanted.startsAt <= now)
        return no("events.refusals.past", {}, { fields: { [`sessions.${i}.day`]: "events.refusals.past" } });
      await addSession(tx, actor, event, wanted);
    }
    return null;
  });
}
