import "server-only";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, type Outcome } from "../../outcome";
import { addEntry, requestKey } from "../../requests/mutations/entry";
import type { RequestInput } from "../input";
import { loadRequest } from "./load";
import { step } from "../../requests/mutations/step";

/** A coordinator takes a request on: the host sees that somebody works on it. */
export function takeRequest(actor: Actor, input: RequestInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [requestKey(input.requestId)], async (tx) => {
    const { request, refusal } = await loadRequest(tx, actor, input, "take");
    if (refusal) return refusal;
    await step(tx, request, {
      act: "requests.take",
      by: actor,
      now,
      change: { state: "in_review", takenBy: actor.accountId },
    });
    await addEntry(tx, request.id, { kind: "taken", side: "desk", by: actor, now });
    return done(request.id, "taken");
  });
}
