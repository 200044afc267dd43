import type { ServiceState } from "@/db/words";
import { MINUTE_MS } from "../../time";
import { type Counted, isOverCap, overlapping } from "./checks";

/** Why somebody should look at a record before it is confirmed; the order is that in which they are told. */
export const EXCEPTIONS = [
  "own",
  "second",
  "overlap",
  "over_cap",
  "walk_in",
  "early",
  "late",
  "nothing",
  "twice",
] as const;
export type Exception = (typeof EXCEPTIONS)[number];

/** What a coordinator may look at it as: a record that waits, with its shift and the marks behind it. */
export type WaitingFacts = {
  chain: string;
  volunteerId: string;
  startsAt: Date;
  endsAt: Date;
  minutes: number;
  firstYesBy: string | null;
  shift: { startsAt: Date; endsAt: Date } | null;
  isWalkIn: boolean;
  /** Other marks said another time. */
  duplicates: number;
};

/** Within so many minutes of the plan nothing needs a look. */
export const TOLERANCE_MINUTES = 15;

/** Minutes missing at the end and at the beginning of the plan; 0 when within it. */
export function missingAt({ startsAt, endsAt, shift }: Pick<WaitingFacts, "startsAt" | "endsAt" | "shift">) {
  if (!shift) return { early: 0, late: 0 };
  const minutes = (from: Date, to: Date) => Math.max(0, Math.round((to.getTime() - from.getTime()) / MINUTE_MS));
  return { early: minutes(endsAt, shift.endsAt), late: minutes(shift.startsAt, startsAt) };
}

/** What stands beside a record on its day: counted ones, and those of the same event that would be confirmed before it. */
export type Beside = {
  others: readonly Counted[];
  capHours: number;
  actor: { accountId: string; volunteerId: string | null };
};

/** The exceptions of a record that waits, in the order of EXCEPTIONS; none: it can be confirmed with the rest. */
export function exceptionsOf(record: WaitingFacts, { others, capHours, actor }: Beside): Exception[] {
  const { early, late } = missingAt(record);
  const has: Record<Exception, boolean> = {
    own: record.volunteerId === actor.volunteerId,
    second: record.firstYesBy !== null,
    overlap: overlapping(others, record) !== null,
    over_cap: isOverCap(others, record, capHours),
    walk_in: record.isWalkIn,
    early: early > TOLERANCE_MINUTES,
    late: late > TOLERANCE_MINUTES,
    nothing: record.minutes === 0,
    twice: record.duplicates > 0,
  };
  return EXCEPTIONS.filter((one) => has[one]);
}

/** How a decision may go, the one with most evidence first. */
export const WAYS = ["asis", "edit", "void", "later"] as const;
export type Way = (typeof WAYS)[number];

/** Which ways are open for a record with these exceptions; the first stands chosen. */
export function waysOf(exceptions: readonly Exception[], waitsForOther: boolean): Way[] {
  if (exceptions.includes("own") || waitsForOther) return [];
  if (exceptions.includes("overlap")) return ["later", "edit", "void"];
  if (exceptions.includes("over_cap") && !exceptions.includes("second")) return ["later", "asis", "edit"];
  if (exceptions.includes("nothing")) return ["void", "edit", "later"];
  if (exceptions.includes("walk_in")) return ["asis", "edit", "void", "later"];
  return ["asis", "edit", "later"];
}

/** True when the record was settled and the roll says something else since. */
export const isChangedSince = (
  head: { state: ServiceState; since: Date; minutes: number },
  roll: { changedAt: Date; minutes: number } | null,
): boolean =>
  roll !== null &&
  (head.state === "confirmed" || head.state === "corrected") &&
  roll.changedAt > head.since &&
  roll.minutes !== head.minutes;
