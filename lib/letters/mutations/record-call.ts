import "server-only";
import type { Actor } from "../../auth/rules/actor";
import type { Once } from "../../once/mutations";
import { no, type Outcome } from "../../outcome";
import { plusMinutes } from "../../time";
import type { RecordCallInput } from "../input";
import { CALL_AGAIN_MINUTES } from "../rules";
import { changeLetter } from "./change";

/** Notes how a call went. Reached or asked to stop closes it; no answer puts it back for later; a wrong number keeps it open. */
export function recordCall(actor: Actor, input: RecordCallInput, once: Once): Promise<Outcome> {
  const closes = input.result === "reached" || input.result === "asked_to_stop";
  const now = new Date();
  return changeLetter(actor, input, once, {
    act: "letters.record_call",
    decide: (letter) =>
      letter.state !== "call"
        ? no("letters.refusals.not_a_call")
        : {
            state: closes ? "called" : "call",
            callResult: input.result,
            callNote: input.note || null,
            calledBy: actor.accountId,
            calledAt: now,
            ...(input.result === "no_answer" ? { sendAfter: plusMinutes(now, CALL_AGAIN_MINUTES) } : {}),
          },
    facts: { result: input.result },
    said: closes ? "closed" : "kept",
  });
}
