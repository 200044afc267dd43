import type { EventState } from "@/db/words";

/** What the clock adds to a stored state: 报名未开始, 招募中, 报名截止, 进行中, 待确认时长. */
export const PHASES = [
  "draft",
  "not_open",
  "recruiting",
  "closed",
  "running",
  "awaiting_hours",
  "finished",
  "cancelled",
] as const;
export type Phase = (typeof PHASES)[number];

export type PhaseFacts = {
  status: EventState;
  startsAt: Date | null;
  endsAt: Date | null;
  signupOpensAt: Date | null;
  signupClosesAt: Date | null;
};

/** The state of an event as people speak of it; intervals are half-open, so at its very end an event is over. */
export function phaseOf(event: PhaseFacts, now: Date): Phase {
  if (event.status !== "published") return event.status;
  if (event.endsAt && now >= event.endsAt) return "awaiting_hours";
  if (event.startsAt && now >= event.startsAt) return "running";
  return signupWindow(event, now);
}

/** Whether sign-up is open by the event's own times; the start of each shift closes that shift besides. */
export function signupWindow(
  event: Pick<PhaseFacts, "signupOpensAt" | "signupClosesAt">,
  now: Date,
): "not_open" | "recruiting" | "closed" {
  if (event.signupClosesAt && now >= event.signupClosesAt) return "closed";
  if (event.signupOpensAt && now < event.signupOpensAt) return "not_open";
  return "recruiting";
}

/** True when a volunteer may still sign up by themselves for a shift that starts at `shiftStartsAt`. */
export function takesSignups(event: PhaseFacts, shiftStartsAt: Date, now: Date): boolean {
  return event.status === "published" && now < shiftStartsAt && signupWindow(event, now) === "recruiting";
}

/** Over for the public, whatever is still to be confirmed behind the desk. */
export const isOver = (phase: Phase): boolean => phase === "awaiting_hours" || phase === "finished";
