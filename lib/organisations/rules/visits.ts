import { dayOf } from "../../time";

export type Visit = { eventId: string; title: string; startsAt: Date; item: string | null };
export type SchoolState = "visited" | "booked" | "none";

/**
 * How a school stands in one year, by its published and finished events: been there, booked, or not yet. A draft is not
 * a visit. A visit that lies ahead says "booked" only where none has been.
 */
export function schoolState(visits: readonly Visit[], now: Date): { state: SchoolState; visit: Visit | null } {
  const sorted = [...visits].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const been = sorted.findLast((visit) => visit.startsAt <= now);
  if (been) return { state: "visited", visit: been };
  const next = sorted[0];
  return next ? { state: "booked", visit: next } : { state: "none", visit: null };
}

/** The number at the end of a school's name （包头市·01）, or its place in the row. */
export const schoolNumber = (name: string, index: number): string =>
  /(\d{2})[)）]?$/.exec(name)?.[1] ?? String(index + 1).padStart(2, "0");

/** First and next year's first civil day, for a query of one year. */
export const yearBounds = (now: Date): { year: number; from: string; to: string } => {
  const year = Number(dayOf(now).slice(0, 4));
  return { year, from: `${year}-01-01`, to: `${year + 1}-01-01` };
};
