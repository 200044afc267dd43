import type { EventState } from "@/db/words";
import { sameTime, type Window } from "./window";

/** A plan may change while it is a draft or published; what is over stays as it was. */
export const isOpen = (status: EventState): boolean => status === "draft" || status === "published";

/** Moving people silently is not possible: a published shift that somebody is on changes its times by the act "move". */
export function needsMove(status: EventState, people: number, before: Window, after: Window): boolean {
  const same = sameTime(before.startsAt, after.startsAt) && sameTime(before.endsAt, after.endsAt);
  return status === "published" && people > 0 && !same;
}

/** What changed, as pairs [before, after], for the audit row. */
export function changesOf<T extends Record<string, unknown>>(
  before: T,
  after: Partial<T>,
): Record<string, [Fact, Fact]> {
  const changes: Record<string, [Fact, Fact]> = {};
  for (const [field, value] of Object.entries(after)) {
    const was = fact(before[field]);
    const now = fact(value);
    if (was !== now) changes[field] = [was, now];
  }
  return changes;
}

type Fact = string | number | boolean | null;

function fact(value: unknown): Fact {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}
