import "server-only";
import type { Once } from "../../../once/mutations";
import { done, type Outcome } from "../../../outcome";
import { tellDesk } from "../../letters";
import { addEntry } from "../../mutations/entry";
import type { FeedbackInput } from "../input";
import { asHost, hostStep } from "./as-host";

/** How many came, and how it was; the first time it closes the request, later it may be put right. */
export function giveFeedback(input: FeedbackInput, once: Once, now = new Date()): Promise<Outcome> {
  const { token, rating, feedback } = input;
  return asHost({ token, act: "give_feedback" }, once, now, async (tx, request) => {
    const visitedCount = Number(input.visitedCount);
    const after = await hostStep(tx, request, {
      act: "requests.feedback",
      now,
      change: { state: "closed", visitedCount, rating, feedback: feedback || null },
    });
    await addEntry(tx, request.id, {
      kind: "feedback",
      side: "host",
      by: null,
      now,
      facts: { visited: visitedCount, rating },
      ...(feedback ? { body: feedback } : {}),
    });
    await tellDesk(tx, after, "feedback", `request_feedback_given:${request.id}:${after.version}`);
    return done(request.id, "feedback");
  });
}
