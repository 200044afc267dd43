import type { RequestState } from "@/db/words";

type Offered = { visibleAt: Date; state: string };

/**
 * The state as the host knows it: while an offering can still be undone nobody knows of it, and the request is being
 * worked on.
 */
export function hostState(state: RequestState, dates: readonly Offered[], now: Date): RequestState {
  const open = dates.filter((date) => date.state === "open");
  return state === "offered" && !open.some((date) => date.visibleAt <= now) ? "in_review" : state;
}

/** The steps still to come, in the order in which they will. */
export function stepsAhead(state: RequestState): ("review" | "date" | "visit" | "feedback")[] {
  switch (state) {
    case "submitted":
    case "in_review":
    case "needs_info":
      return ["review", "date", "visit", "feedback"];
    case "offered":
      return ["date", "visit", "feedback"];
    case "scheduled":
      return ["visit", "feedback"];
    case "completed":
      return ["feedback"];
    default:
      return [];
  }
}
