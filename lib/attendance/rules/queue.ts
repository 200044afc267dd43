import type { MarkKind } from "@/db/words";
import { type Folded, fold, type Mark } from "./fold";
import type { Roll, RollPerson } from "./roll";

/** A tap on site as this browser keeps it until the server has it; names nobody. Instants are ISO strings. */
export type QueuedMark = {
  id: string;
  shiftId: string;
  /** Somebody on the roll, or a walk-in by volunteer number. */
  who: { volunteerId: string } | { number: string };
  kind: MarkKind;
  at: string;
  evidence: "scan" | "lead" | "manual";
  reason: string | null;
  undoesId: string | null;
  /** refused: the server said no; it stays visible until somebody has read why. */
  state: "waiting" | "sent" | "refused";
  /** Of a refused one: the server's code. */
  why: string | null;
};

/** A person of the roll as the server and the taps of this browser say together. */
export type PersonNow = Omit<RollPerson, "state" | "inAt" | "outAt"> &
  Pick<Folded, "state" | "inAt" | "outAt"> & {
    /** The tap that an undo would take back; null: none. */
    last: { id: string; kind: MarkKind } | null;
    /** Something about them has not reached the server. */
    isUnsent: boolean;
  };

const concerns = (mark: QueuedMark, volunteerId: string): boolean =>
  "volunteerId" in mark.who && mark.who.volunteerId === volunteerId;

/** The roll with this browser's taps on it. A refused tap changes nobody. */
export function peopleNow(roll: Roll, queue: readonly QueuedMark[]): PersonNow[] {
  const counting = queue.filter((mark) => mark.state !== "refused" && mark.shiftId === roll.shiftId);
  return roll.people.map((person) => {
    const own = counting.filter((mark) => concerns(mark, person.volunteerId));
    const marks: Mark[] = [
      ...person.marks.map((mark) => ({ ...mark, at: new Date(mark.at), reason: null, undoesId: null })),
      ...own.map((mark) => ({ ...mark, at: new Date(mark.at) })),
    ];
    const { state, inAt, outAt } = fold(marks);
    return {
      ...person,
      state,
      inAt,
      outAt,
      last: lastOf(marks),
      isUnsent: own.some((mark) => mark.state === "waiting"),
    };
  });
}

/** The newest tap that still counts. */
function lastOf(marks: readonly Mark[]): { id: string; kind: MarkKind } | null {
  const undone = new Set(marks.flatMap((mark) => mark.undoesId ?? []));
  const standing = marks.filter((mark) => mark.kind !== "undo" && !undone.has(mark.id));
  const newest = standing.reduce<Mark | null>((found, mark) => (found && found.at >= mark.at ? found : mark), null);
  return newest && { id: newest.id, kind: newest.kind };
}

/** Walk-ins tapped here whom the server's roll does not show yet, by number, each once. */
export function walkInsNow(roll: Roll, queue: readonly QueuedMark[]): { number: string; mark: QueuedMark }[] {
  const known = new Set(roll.people.map((person) => person.number));
  const undone = new Set(queue.flatMap((mark) => mark.undoesId ?? []));
  const found = new Map<string, QueuedMark>();
  for (const mark of queue)
    if (mark.shiftId === roll.shiftId && "number" in mark.who && mark.kind === "in" && mark.state !== "refused")
      if (!known.has(mark.who.number) && !undone.has(mark.id)) found.set(mark.who.number, mark);
  return [...found].map(([number, mark]) => ({ number, mark }));
}

type Result = { id: string; ok: boolean; reason?: string };

/** What the queue is after an answer: taken marks are sent, refused ones say why, the others still wait. */
export function settled(queue: readonly QueuedMark[], results: readonly Result[]): QueuedMark[] {
  const answers = new Map(results.map((result) => [result.id, result]));
  return queue.map((mark) => {
    const answer = answers.get(mark.id);
    if (!answer || mark.state !== "waiting") return mark;
    return answer.ok ? { ...mark, state: "sent" } : { ...mark, state: "refused", why: answer.reason ?? "unknown" };
  });
}

/** Sent marks that the roll of the server already speaks of: it was read after they were taken. */
export const done = (queue: readonly QueuedMark[]): string[] =>
  queue.filter((mark) => mark.state === "sent").map((mark) => mark.id);

export type Shown =
  | { is: "person"; person: RollPerson }
  /** A code of another shift; `person` when they are on this roll too. */
  | { is: "other_shift"; shiftId: string; person: RollPerson | null }
  | { is: "own_screen" }
  | { is: "unknown" };

/**
 * Whose a scanned or typed code is, by the hashes on the roll.
 * @param code what `readCode` says of it; @param hash SHA-256 in hex of the code, or of `<shiftId>.<six digits>`
 */
export function whose(
  roll: Roll,
  code: { kind: "rotating" | "own"; shiftId: string; volunteerId?: string } | null,
  hash: string,
): Shown {
  if (code?.kind === "rotating") return { is: "own_screen" };
  const person = roll.people.find((one) => one.codeHash === hash || one.shortHash === hash);
  if (person) return { is: "person", person };
  if (!code || code.shiftId === roll.shiftId) return { is: "unknown" };
  const also = roll.people.find((one) => one.volunteerId === code.volunteerId) ?? null;
  return { is: "other_shift", shiftId: code.shiftId, person: also };
}
