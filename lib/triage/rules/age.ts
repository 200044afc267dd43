import { dayOf, daysBetween } from "../../time";

/** Whole days until the promised answer, 0 = today, negative = late; null when nothing is promised. */
export const daysLeft = (dueAt: Date | null, now: Date): number | null =>
  dueAt ? daysBetween(dayOf(now), dayOf(dueAt)) : null;
