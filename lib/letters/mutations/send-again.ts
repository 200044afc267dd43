import "server-only";
import type { Actor } from "../../auth/rules/actor";
import type { Once } from "../../once/mutations";
import { no, type Outcome } from "../../outcome";
import type { SendAgainInput } from "../input";
import { changeLetter } from "./change";

/** Puts a stopped letter or a call back into the queue, to leave now, with the Message-ID it always had. */
export function sendAgain(actor: Actor, input: SendAgainInput, once: Once): Promise<Outcome> {
  return changeLetter(actor, input, once, {
    act: "letters.send_again",
    decide: (letter) =>
      letter.state === "sent"
        ? no("letters.refusals.not_waiting")
        : { state: "queued", sendAfter: new Date(), attempts: 0, lastError: null },
    said: "queued",
  });
}
