import "server-only";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { UndoInput } from "../input";
import { type Known, type MarkRow, readKnown } from "../queries/known";
import { standingOf } from "../rules/fold";
import { takesMarks, untimely } from "../rules/timing";
import { keepsRoll } from "../rules/who";
import { keepMarks } from "./keep-mark";
import { keysOf } from "./mark";

/** Takes a mis-tap back: the mark that was seen and every other that says the same kind of thing about the person. */
export function undo(actor: Actor, input: UndoInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, keysOf(input), async (tx) => {
    const known = await readKnown(tx, input.shiftId, input.volunteerId);
    if (!known) return no("shell.refusals.not_found");
    if (!keepsRoll(actor, known.place)) return no("shell.refusals.outside_scope");
    if (!takesMarks(known.place.status)) return no("attendance.refusals.event_closed");
    if (untimely(known.place, { kind: "undo", at: now, side: "lead" }, now)) return no("attendance.refusals.desk_only");
    const seen = known.marks.find(({ id }) => id === input.undoesId);
    if (!seen) return no("shell.refusals.not_found");
    const taken = standingOf(known.marks).filter(({ kind }) => kind === seen.kind);
    if (taken.length === 0) return no("attendance.refusals.undone");
    const { id, folded } = await keepMarks(
      tx,
      known,
      taken.map((mark) => undoOf(known, mark, actor, now)),
      actor,
      now,
    );
    await audit(tx, actor, {
      act: "attendance.undo",
      subject: { kind: "attendance", id },
      regionCode: known.place.regionCode,
      facts: { shift: input.shiftId, volunteer: input.volunteerId, kind: seen.kind, state: folded.state },
    });
    return done(input.volunteerId, `undone_${seen.kind}`);
  });
}

/** The mark that takes another back. */
export const undoOf = (
  { place }: Pick<Known, "place">,
  { id, volunteerId }: Pick<MarkRow, "id" | "volunteerId">,
  by: Pick<Actor, "accountId">,
  now: Date,
  reason: string | null = null,
): MarkRow => ({
  id: uuidv7(),
  shiftId: place.shiftId,
  volunteerId,
  kind: "undo",
  at: now,
  evidence: "lead",
  reason,
  undoesId: id,
  markedBy: by.accountId,
  device: null,
  receivedAt: now,
  isSample: place.isSample,
});
