import "server-only";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, type Outcome } from "../../outcome";
import { tellHost } from "../../requests/letters";
import { addEntry, requestKey } from "../../requests/mutations/entry";
import type { DeclineInput } from "../input";
import { loadRequest } from "./load";
import { step } from "../../requests/mutations/step";

/** Declines a request; the host reads the reason. */
export function declineRequest(actor: Actor, input: DeclineInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [requestKey(input.requestId)], async (tx) => {
    const { request, refusal } = await loadRequest(tx, actor, input, "decline");
    if (refusal) return refusal;
    const { reason } = input;
    const after = await step(tx, request, {
      act: "requests.decline",
      by: actor,
      now,
      change: { state: "declined", reason, takenBy: request.takenBy ?? actor.accountId },
    });
    await addEntry(tx, request.id, { kind: "declined", side: "desk", by: actor, now, body: reason });
    await tellHost(
      tx,
      after,
      {
        cause: `request_declined:${request.id}`,
        write: (who) => ({ kind: "request_declined", data: { ...who, reason } }),
      },
      now,
    );
    return done(request.id, "declined");
  });
}
