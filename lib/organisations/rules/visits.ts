import { sameItem } from "../../events/rules/whitelist";
import { dayOf } from "../../time";

export type Visit = { eventId: string; title: string; startsAt: Date; item: string | null };
/** blocked: whatever may enter schools this year has entered or is booked for this one. */
export type SchoolState = "blocked" | "visited" | "booked" | "none";
export type Standing = { state: SchoolState; visit: Visit | null };

/** How each item of the year stands at a school: the visit that uses it, or null while it may still enter. */
export function itemsAt(visits: readonly Visit[], items: readonly string[]): { item: string; by: Visit | null }[] {
  return items.map((item) => ({
    item,
    by: visits.find((visit) => visit.item !== null && sameItem(visit.item) === sameItem(item)) ?? null,
  }));
}

/**
 * How a school stands in one year, by its published and finished events and the items of the year: no item is left, been
 * there, booked, or not yet. A draft is not a visit and uses nothing. A visit that lies ahead says "booked" only where none
 * has been. Without a list of items nothing is blocked.
 */
export function schoolState(visits: readonly Visit[], now: Date, items: readonly string[] = []): Standing {
  const sorted = [...visits].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const been = sorted.findLast((visit) => visit.startsAt <= now);
  const visit = been ?? sorted[0] ?? null;
  if (visit && items.length > 0 && itemsAt(visits, items).every(({ by }) => by)) return { state: "blocked", visit };
  if (!visit) return { state: "none", visit };
  return { state: been ? "visited" : "booked", visit };
}

/** The number at the end of a school's name （包头市·01）, or its place in the row. */
export const schoolNumber = (name: string, index: number): string =>
  /(\d{2})[)）]?$/.exec(name)?.[1] ?? String(index + 1).padStart(2, "0");

/** First and next year's first civil day, for a query of one year. */
export const yearBounds = (now: Date): { year: number; from: string; to: string } => {
  const year = Number(dayOf(now).slice(0, 4));
  return { year, from: `${year}-01-01`, to: `${year + 1}-01-01` };
};
