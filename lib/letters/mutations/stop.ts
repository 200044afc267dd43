import "server-only";
import type { Actor } from "../../auth/rules/actor";
import type { Once } from "../../once/mutations";
import { no, type Outcome } from "../../outcome";
import type { StopInput } from "../input";
import { changeLetter } from "./change";

/** Holds back a letter that has not left, or drops a call that is not needed. */
export function stopLetter(actor: Actor, input: StopInput, once: Once): Promise<Outcome> {
  return changeLetter(actor, input, once, {
    act: "letters.stop",
    decide: (letter) =>
      letter.state === "queued" || letter.state === "call"
        ? { state: "stopped", lastError: null }
        : no("letters.refusals.not_waiting"),
    said: "stopped",
  });
}
