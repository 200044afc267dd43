import "server-only";
import type { z } from "zod";
import type { Once } from "../../../once/mutations";
import { done, type Outcome } from "../../../outcome";
import { tellDesk } from "../../letters";
import { addEntry } from "../../mutations/entry";
import type { sayInput } from "../input";
import { asHost, hostStep } from "./as-host";

/** The host writes: an answer while a question is open, which gives the request back to the desk; else a message. */
export function say({ token, body }: z.output<typeof sayInput>, once: Once, now = new Date()): Promise<Outcome> {
  return asHost({ token, act: "message" }, once, now, async (tx, request) => {
    const kind = request.state === "needs_info" ? "answer" : "message";
    const after = await hostStep(tx, request, {
      act: "requests.say",
      now,
      change: kind === "answer" ? { state: "in_review" } : {},
    });
    await addEntry(tx, request.id, { kind, side: "host", by: null, now, body });
    await tellDesk(tx, after, kind, `request_${kind}:${request.id}:${after.version}`);
    return done(request.id, kind);
  });
}
