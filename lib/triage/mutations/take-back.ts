import "server-only";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { addEntry } from "../../requests/mutations/entry";
import { withKeys } from "../../signups/mutations/keys";
import type { SayInput } from "../input";
import { undoUntil } from "../rules/dates";
import { endOffering, keysOfRequest, tellEnded } from "./drop-date";
import { openDates } from "../queries/dates";
import { loadRequest } from "./load";

/** Takes offered dates back after the host was told; `body` is the reason, for the host and the invited. */
export function takeDatesBack(actor: Actor, input: SayInput, once: Once, now = new Date()): Promise<Outcome> {
  return withKeys(
    () => keysOfRequest(input.requestId),
    (keys) =>
      writeOnce(once, keys, async (tx) => {
        const { request, refusal } = await loadRequest(tx, actor, input, "take_back");
        if (refusal) return refusal;
        const dates = await openDates(tx, request.id);
        const [first] = dates;
        if (!first) return no("triage.refusals.not_now", { state: request.state });
        if (undoUntil(dates, now)) return no("triage.refusals.undo_instead");
        const dropping = { by: actor, state: "taken_back" as const, reason: input.body, now, keys };
        const after = await endOffering(tx, request, dates, { act: "requests.take_back", ...dropping });
        await addEntry(tx, request.id, { kind: "offer_taken_back", side: "desk", by: actor, now, body: input.body });
        await tellEnded(tx, after, first, { why: "taken_back", now });
        return done(request.id, "taken_back");
      }),
  );
}
