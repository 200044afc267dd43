import "server-only";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, type Outcome } from "../../outcome";
import { tellHost } from "../../requests/letters";
import { addEntry, requestKey } from "../../requests/mutations/entry";
import type { SayInput } from "../input";
import { loadRequest } from "./load";
import { step } from "../../requests/mutations/step";

/** Asks the host back; the request waits for their answer. */
export function askHost(actor: Actor, input: SayInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [requestKey(input.requestId)], async (tx) => {
    const { request, refusal } = await loadRequest(tx, actor, input, "ask");
    if (refusal) return refusal;
    const after = await step(tx, request, {
      act: "requests.ask",
      by: actor,
      now,
      change: { state: "needs_info", takenBy: request.takenBy ?? actor.accountId },
    });
    await addEntry(tx, request.id, { kind: "question", side: "desk", by: actor, now, body: input.body });
    await tellHost(
      tx,
      after,
      {
        cause: `request_question:${request.id}:${after.version}`,
        write: (who) => ({ kind: "request_question", data: { ...who, question: input.body } }),
      },
      now,
    );
    return done(request.id, "asked");
  });
}

/** Writes to the host without waiting for an answer. */
export function writeToHost(actor: Actor, input: SayInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [requestKey(input.requestId)], async (tx) => {
    const { request, refusal } = await loadRequest(tx, actor, input, "message");
    if (refusal) return refusal;
    const after = await step(tx, request, { act: "requests.message", by: actor, now, change: {} });
    await addEntry(tx, request.id, { kind: "message", side: "desk", by: actor, now, body: input.body });
    await tellHost(
      tx,
      after,
      {
        cause: `request_message:${request.id}:${after.version}`,
        write: (who) => ({ kind: "request_message", data: { ...who, message: input.body } }),
      },
      now,
    );
    return done(request.id, "written");
  });
}
