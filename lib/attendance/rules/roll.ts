import type { AttendanceState, Evidence, Language, MarkKind } from "@/db/words";

/** What a lead's browser keeps of a shift: as JSON, with instants as ISO strings; no more than the work on site needs. */
export type Roll = {
  shiftId: string;
  /** Names in the reader's language. */
  event: string;
  shift: string;
  startsAt: string;
  endsAt: string;
  place: string;
  people: RollPerson[];
  /** Behind the rotating code (base64url of the HMAC key), so that the lead's screen makes it without network. */
  codeKey: string;
};

export type RollPerson = {
  volunteerId: string;
  name: string;
  number: string;
  /** Null: a walk-in without a position. */
  position: string | null;
  /** The language the position asks for. */
  language: Language | null;
  isLead: boolean;
  /** SHA-256 (hex) of the volunteer's own code for this shift. */
  codeHash: string;
  /** SHA-256 (hex) of `<shiftId>.<six digits>`. */
  shortHash: string;
  state: AttendanceState | null;
  inAt: string | null;
  inEvidence: Evidence | null;
  outAt: string | null;
  outEvidence: Evidence | null;
  leaveReason: string | null;
  /** Marks that nobody took back, oldest first: what an undo may name. */
  marks: RollMark[];
  /** Ids among `marks` that said the same again with another time. */
  duplicates: string[];
  /** Came without a sign-up: why they were added. */
  walkIn: string | null;
};

export type RollMark = {
  id: string;
  kind: Exclude<MarkKind, "undo">;
  at: string;
  evidence: Evidence;
  device: string | null;
};

export type Tally = { here: number; left: number; leave: number; missing: number; all: number };

/** How many have come, gone, are on leave or are still awaited. */
export function tally(people: readonly Pick<RollPerson, "state">[]): Tally {
  const count = (state: AttendanceState | null) => people.filter((one) => one.state === state).length;
  const [left, leave, missing] = [count("checked_out"), count("on_leave"), count(null)];
  return { here: people.length - leave - missing, left, leave, missing, all: people.length };
}

/** Those still awaited first, then the others; the order of names within each. */
export function inGroups<T extends Pick<RollPerson, "state">>(people: readonly T[]): { awaited: T[]; known: T[] } {
  return {
    awaited: people.filter(({ state }) => state === null),
    known: [...people.filter(({ state }) => state !== null && state !== "on_leave")].concat(
      people.filter(({ state }) => state === "on_leave"),
    ),
  };
}
