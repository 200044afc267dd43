import "server-only";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { tellHost } from "../../requests/letters";
import { addEntry } from "../../requests/mutations/entry";
import { withKeys } from "../../signups/mutations/keys";
import type { SayInput } from "../input";
import { undoUntil } from "../rules/dates";
import { dropDate, keysOfRequest } from "./drop-date";
import { loadRequest, openDates } from "./load";
import { step } from "./step";

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
        for (const date of dates)
          await dropDate(tx, date, { by: actor, state: "taken_back", reason: input.body, now, keys });
        const after = await step(tx, request, {
          act: "requests.take_back",
          by: actor,
          now,
          change: { state: "in_review", eventId: null },
        });
        await addEntry(tx, request.id, { kind: "offer_taken_back", side: "desk", by: actor, now, body: input.body });
        await tellHost(
          tx,
          after,
          {
            cause: `request_offer_ended:${first.id}`,
            write: (who) => ({
              kind: "request_offer_ended",
              data: {
                ...who,
                startsAt: first.startsAt.toISOString(),
                endsAt: first.endsAt.toISOString(),
                why: "taken_back",
              },
            }),
          },
          now,
        );
        return done(request.id, "taken_back");
      }),
  );
}
