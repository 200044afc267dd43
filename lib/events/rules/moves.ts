import { instantOf } from "../../time";
import { sameTime, type Window } from "./window";

type Timed = { id: string; name: string; startsAt: Date; endsAt: Date };
type Wanted = Readonly<Record<string, { day: string; start: string; end: string }>>;

/** New times of shifts or sessions by id; and which one has begun already, or would begin in the past. */
export type Moves = { moved: Map<string, Window>; began?: string; past?: string };

/** Which of these get other times by what is wanted; the first that cannot move ends the search. */
export function movesOf(plan: readonly Timed[], wanted: Wanted, now: Date): Moves {
  const moved = new Map<string, Window>();
  for (const one of plan) {
    const asked = wanted[one.id];
    const after = asked && { startsAt: instantOf(asked.day, asked.start), endsAt: instantOf(asked.day, asked.end) };
    if (!after || (sameTime(after.startsAt, one.startsAt) && sameTime(after.endsAt, one.endsAt))) continue;
    if (one.startsAt <= now) return { moved, began: one.name };
    if (after.startsAt <= now) return { moved, past: one.id };
    moved.set(one.id, after);
  }
  return { moved };
}
