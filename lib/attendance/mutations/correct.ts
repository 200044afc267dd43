import "server-only";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { timeOf } from "../../time";
import type { CorrectInput } from "../input";
import { readKnown } from "../queries/known";
import { standingOf } from "../rules/fold";
import { momentOf, takesMarks, untimely } from "../rules/timing";
import { keepsRoll } from "../rules/who";
import { keepMarks } from "./keep-mark";
import { keysOf } from "./mark";
import { undoOf } from "./undo";

/**
 * 补录: when somebody really came or went, entered afterwards with a reason. What was marked before is taken back and
 * stays readable; the new moment is evidence by hand. Times are of the clock, in the unit's zone, nearest to the shift.
 */
export function correct(actor: Actor, input: CorrectInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, keysOf(input), async (tx) => {
    const known = await readKnown(tx, input.shiftId, input.volunteerId);
    if (!known) return no("shell.refusals.not_found");
    const { place, attendance } = known;
    if (!keepsRoll(actor, place)) return no("shell.refusals.outside_scope");
    if (!takesMarks(place.status)) return no("attendance.refusals.event_closed");
    if (!known.signup && !attendance) return no("attendance.refusals.not_on_roll");
    const moments = [
      { kind: "in" as const, field: "inTime", at: input.inTime ? momentOf(place, input.inTime) : null },
      { kind: "out" as const, field: "outTime", at: input.outTime ? momentOf(place, input.outTime) : null },
    ].flatMap(({ at, ...one }) => (at ? [{ ...one, at }] : []));
    for (const { kind, field, at } of moments) {
      const why = untimely(place, { kind, at, side: "lead" }, now);
      if (!why) continue;
      const reason = `attendance.refusals.${why}` as const;
      return no(reason, { from: timeOf(place.startsAt), until: timeOf(place.endsAt) }, { fields: { [field]: reason } });
    }
    const came = moments.find(({ kind }) => kind === "in")?.at ?? attendance?.inAt ?? null;
    const went = moments.find(({ kind }) => kind === "out")?.at ?? attendance?.outAt ?? null;
    if (!came) return no("attendance.refusals.not_in", {}, { fields: { inTime: "attendance.refusals.not_in" } });
    if (went && went < came)
      return no("attendance.refusals.out_before_in", {}, { fields: { outTime: "attendance.refusals.out_before_in" } });
    const kinds = new Set<string>(moments.map(({ kind }) => kind));
    const fresh = [
      ...standingOf(known.marks)
        .filter(({ kind }) => kinds.has(kind))
        .map((mark) => undoOf(known, mark, actor, now, input.reason)),
      ...moments.map(({ kind, at }) => ({
        ...undoOf(known, { id: "", volunteerId: input.volunteerId }, actor, now, input.reason),
        id: uuidv7(),
        kind,
        at,
        evidence: "manual" as const,
        undoesId: null,
      })),
    ];
    const { id, folded } = await keepMarks(tx, known, fresh, actor, now);
    await audit(tx, actor, {
      act: "attendance.correct",
      subject: { kind: "attendance", id },
      regionCode: place.regionCode,
      facts: {
        shift: input.shiftId,
        volunteer: input.volunteerId,
        came: [isoOf(attendance?.inAt), isoOf(folded.inAt)],
        went: [isoOf(attendance?.outAt), isoOf(folded.outAt)],
      },
    });
    return done(input.volunteerId, "corrected");
  });
}

const isoOf = (at: Date | null | undefined): string | null => at?.toISOString() ?? null;
