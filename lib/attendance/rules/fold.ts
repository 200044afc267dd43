import type { AttendanceState, Evidence, MarkKind } from "@/db/words";
import { MINUTE_MS } from "../../time";

/** One tap, as all devices know it. */
export type Mark = {
  id: string;
  kind: MarkKind;
  at: Date;
  evidence: Evidence;
  reason: string | null;
  /** Of an undo: the mark it takes back. */
  undoesId: string | null;
};

export type Folded = {
  /** Null: nothing counts; as if not arrived. */
  state: AttendanceState | null;
  inAt: Date | null;
  inEvidence: Evidence | null;
  outAt: Date | null;
  outEvidence: Evidence | null;
  leaveReason: string | null;
  /** Ids of arrivals and departures that count but were said better by another one: shown, never lost. */
  duplicates: string[];
};

/** Marks this close together speak of one moment; the better proved one gives it. */
const SAME_MOMENT_MS = 2 * MINUTE_MS;

/** Better evidence is lower. */
const RANK: Record<Evidence, number> = { code: 0, scan: 1, lead: 2, manual: 3 };

/** The less proved of two: what a record of both stands on. */
export const weaker = (a: Evidence, b: Evidence): Evidence => (RANK[a] > RANK[b] ? a : b);

/**
 * What all marks of one person and shift say together. Pure in the set of marks: any order and any repetition give the
 * same answer. Marks that an undo takes back do not count; an undo itself cannot be taken back. The earliest arrival
 * and the latest departure after it count; among marks of one moment the better evidence wins.
 */
export function fold(marks: readonly Mark[]): Folded {
  const standing = standingOf(marks);
  const comes = standing.filter((mark) => mark.kind === "in").sort(byTime);
  const came = best(comes, comes[0]);
  const goes = standing.filter((mark) => mark.kind === "out").sort(byTime);
  const after = came ? goes.filter((mark) => mark.at >= came.at) : [];
  const went = best(after, after.at(-1));
  const leave = standing
    .filter((mark) => mark.kind === "leave")
    .sort(byTime)
    .at(-1);
  return {
    state: went ? "checked_out" : came ? "checked_in" : leave ? "on_leave" : null,
    inAt: came?.at ?? null,
    inEvidence: came?.evidence ?? null,
    outAt: went?.at ?? null,
    outEvidence: went?.evidence ?? null,
    leaveReason: came ? null : (leave?.reason ?? null),
    duplicates: [...comes, ...goes]
      .sort(byTime)
      .filter((mark) => mark !== came && mark !== went)
      .map((mark) => mark.id),
  };
}

/** The marks that nobody took back, each once. */
export function standingOf<T extends Pick<Mark, "id" | "kind" | "undoesId">>(marks: readonly T[]): T[] {
  const undone = new Set(marks.flatMap((mark) => (mark.kind === "undo" && mark.undoesId ? [mark.undoesId] : [])));
  const each = new Map(marks.map((mark) => [mark.id, mark]));
  return [...each.values()].filter((mark) => mark.kind !== "undo" && !undone.has(mark.id));
}

const byTime = (a: Mark, b: Mark): number => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1);

/** Of those within the same moment as `anchor` the best proved, of equals the earliest. */
function best(sorted: readonly Mark[], anchor: Mark | undefined): Mark | undefined {
  if (!anchor) return undefined;
  const near = sorted.filter((mark) => Math.abs(mark.at.getTime() - anchor.at.getTime()) <= SAME_MOMENT_MS);
  return near.reduce((found, mark) => (RANK[mark.evidence] < RANK[found.evidence] ? mark : found), anchor);
}
