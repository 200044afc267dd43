import "server-only";
import { eq } from "drizzle-orm";
import { attendanceMarks, type Executor, transaction } from "@/db";
import type { Evidence, MarkKind } from "@/db/words";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { done, no, type Outcome, type Refusal } from "../../outcome";
import { timeOf } from "../../time";
import { type Known, readKnown } from "../queries/known";
import { takesMarks, untimely } from "../rules/timing";
import { keepsRoll } from "../rules/who";
import { type Beside, keepMarks } from "./keep-mark";
import { walkInPosition } from "./walk-in-position";

export type MarkInput = {
  /** Made where the tap was made: the same one sent again adds nothing. */
  id: string;
  shiftId: string;
  volunteerId: string;
  kind: MarkKind;
  at: Date;
  evidence: Evidence;
  reason: string | null;
  undoesId: string | null;
  device: string | null;
  /** The person has no place in this shift: added on site, with a reason. */
  walkIn?: boolean;
};

/** "refuse": what is known already is said; "keep": a queue's mark is kept beside it as a duplicate. */
export type Repeat = "refuse" | "keep";

/** What a work about one person on one shift's roll must be alone with. */
export const keysOf = ({ shiftId, volunteerId }: Pick<MarkInput, "shiftId" | "volunteerId">): string[] => [
  `volunteer:${volunteerId}`,
  `shift:${shiftId}`,
];

/** Keeps one mark, alone with the person and the shift. Says "already" when this very mark was there. */
export const mark = (input: MarkInput, by: Actor, now: Date, repeat: Repeat = "keep"): Promise<Outcome> =>
  transaction((tx) => markAlone(tx, input, by, now, repeat), { alone: keysOf(input) });

/** The guard of the work besides its keys; a race test's negative control hands in a blunt one. */
export type Guards = { read: typeof readKnown };

/** The work itself; the caller is alone with `keysOf(input)`. Says what the person's state is now. */
export async function markAlone(
  tx: Executor,
  input: MarkInput,
  by: Actor,
  now: Date,
  repeat: Repeat = "keep",
  { read }: Guards = { read: readKnown },
): Promise<Outcome> {
  const { walkIn: _, ...mark } = input;
  const [seen] = await tx.select().from(attendanceMarks).where(eq(attendanceMarks.id, input.id));
  if (seen) {
    const same = seen.shiftId === input.shiftId && seen.volunteerId === input.volunteerId && seen.kind === input.kind;
    return same ? done(input.id, "already") : no("attendance.refusals.id_reused");
  }
  const known = await read(tx, input.shiftId, input.volunteerId);
  if (!known) return no("shell.refusals.not_found");
  const refusal = mayMark(known, input, by, now) ?? (repeat === "refuse" ? isNew(known, input) : null);
  if (refusal) return refusal;
  const beside = await besideOf(tx, known, input, by, now);
  if ("refusal" in beside) return beside.refusal;
  const row = { ...mark, markedBy: by.accountId, receivedAt: now, isSample: known.place.isSample };
  const { id, folded } = await keepMarks(tx, known, [row], by, now, beside);
  await audit(tx, by, {
    act: `attendance.${beside.walkIn ? "walk_in" : input.kind}`,
    subject: { kind: "attendance", id },
    regionCode: known.place.regionCode,
    facts: { shift: input.shiftId, volunteer: input.volunteerId, evidence: input.evidence, state: folded.state },
  });
  return done(input.id, folded.state ?? "none");
}

/** Who may, while the event stands, at this time: the person themselves by code or to say they cannot come, else the lead. */
function mayMark({ place }: Known, input: MarkInput, by: Actor, now: Date): Refusal | null {
  const self =
    by.volunteerId === input.volunteerId &&
    (input.evidence === "code" || (input.kind === "leave" && !keepsRoll(by, place)));
  if (input.evidence === "code" && !self) return no("shell.refusals.outside_scope");
  if (!self && !keepsRoll(by, place)) return no("shell.refusals.outside_scope");
  if (!takesMarks(place.status)) return no("attendance.refusals.event_closed");
  const why = untimely(place, { kind: input.kind, at: input.at, side: self ? "self" : "lead" }, now);
  if (!why) return null;
  return no(`attendance.refusals.${why}`, { from: timeOf(place.startsAt), until: timeOf(place.endsAt) });
}

/** Whether the mark says something that is not known yet. */
function isNew({ attendance }: Known, { kind }: MarkInput): Refusal | null {
  const { state = null, inAt = null, outAt = null } = attendance ?? {};
  if (kind === "in" && inAt) return no("attendance.refusals.already_in", { time: timeOf(inAt) });
  if (kind === "out" && !inAt) return no("attendance.refusals.not_in");
  if (kind === "out" && outAt) return no("attendance.refusals.already_out", { time: timeOf(outAt) });
  if (kind === "leave" && inAt) return no("attendance.refusals.leave_after_in", { time: timeOf(inAt) });
  if (kind === "leave" && state === "on_leave") return no("attendance.refusals.already_on_leave");
  return null;
}

/** On the roll are those with a confirmed place and those added before; others only as a walk-in by who keeps the roll. */
async function besideOf(
  tx: Executor,
  { place, person, signup, attendance }: Known,
  input: MarkInput,
  by: Actor,
  now: Date,
): Promise<Beside | { refusal: Refusal }> {
  if (signup || attendance) return {};
  if (!input.walkIn || !keepsRoll(by, place)) return { refusal: no("attendance.refusals.not_on_roll") };
  if (input.kind !== "in") return { refusal: no("attendance.refusals.not_in") };
  if (!input.reason) return { refusal: no("attendance.refusals.walk_in_reason") };
  const found = await walkInPosition(tx, place.shiftId, person.id, by, now);
  return found.refusal
    ? { refusal: found.refusal }
    : { walkIn: { positionId: found.positionId, reason: input.reason } };
}
