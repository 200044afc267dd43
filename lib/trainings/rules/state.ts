import type { EventState } from "@/db/words";

export const TRAINING_STATES = ["to_close", "running", "coming", "draft", "closed", "cancelled"] as const;
export type TrainingState = (typeof TRAINING_STATES)[number];

type Facts = {
  status: EventState;
  closedAt: Date | null;
  /** Begin of the first and end of the last session; null: none is planned. */
  startsAt: Date | null;
  endsAt: Date | null;
};

/** How a training stands today; after its last session it waits for a person to close it. Half-open. */
export function trainingState({ status, closedAt, startsAt, endsAt }: Facts, now: Date): TrainingState {
  if (closedAt) return "closed";
  if (status === "cancelled") return "cancelled";
  if (status === "draft") return "draft";
  if (!startsAt || !endsAt || now < startsAt) return "coming";
  return now < endsAt ? "running" : "to_close";
}

type Session = { id: string; startsAt: Date };

/**
 * The sessions that enrolling books: all that have not begun, when they still suffice for passing; otherwise it is too
 * late. A course without sessions cannot be booked.
 */
export function toBook(
  sessions: readonly Session[],
  needed: number,
  now: Date,
): { ok: true; ids: string[] } | { ok: false; code: "no_sessions" | "too_late" } {
  if (sessions.length === 0) return { ok: false, code: "no_sessions" };
  const ahead = sessions.filter(({ startsAt }) => startsAt > now).map(({ id }) => id);
  return ahead.length < Math.max(1, needed) ? { ok: false, code: "too_late" } : { ok: true, ids: ahead };
}
