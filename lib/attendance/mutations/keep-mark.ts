import "server-only";
import { eq } from "drizzle-orm";
import { attendanceMarks, attendances, type Executor } from "@/db";
import { uuidv7 } from "@/db/id";
import type { Actor } from "../../auth/rules/actor";
import { recordServed, withdrawServed } from "../../hours/mutations/record";
import { servedMinutes, servedSpan } from "../../hours/rules/minutes";
import type { Known, MarkRow } from "../queries/known";
import { type Folded, fold, weaker } from "../rules/fold";

/** What a mark adds to the attendance beside itself. */
export type Beside = {
  /** Of a walk-in: the position the law lets them take, and why they were added. */
  walkIn?: { positionId: string | null; reason: string };
  /** Closed by hand: why. */
  closeReason?: string;
};

/**
 * Writes marks of one person and shift, folds all of them into the attendance and tells the ledger, in the running
 * work; the caller is alone with the person and the shift. Answers the attendance's id and what it says now.
 */
export async function keepMarks(
  tx: Executor,
  known: Known,
  fresh: readonly MarkRow[],
  by: Pick<Actor, "accountId">,
  now: Date,
  beside: Beside = {},
): Promise<{ id: string; folded: Folded }> {
  await tx.insert(attendanceMarks).values([...fresh]);
  const marks = [...known.marks, ...fresh];
  const folded = fold(marks);
  const id = await keepAttendance(tx, known, folded, by, now, beside);
  await tellLedger(tx, known, id, folded, { marks, by, now });
  return { id, folded };
}

async function keepAttendance(
  tx: Executor,
  { place, person, signup, attendance }: Known,
  folded: Folded,
  by: Pick<Actor, "accountId">,
  now: Date,
  { walkIn, closeReason }: Beside,
): Promise<string> {
  const closing = closeReason === undefined ? {} : { closedBy: by.accountId, closeReason };
  // What was closed by hand and stands open again is not closed any more.
  const opened = folded.outAt === null ? { closedBy: null, closeReason: null } : {};
  if (attendance) {
    await tx
      .update(attendances)
      .set({ ...folded, ...opened, ...closing, version: attendance.version + 1, changedAt: now })
      .where(eq(attendances.id, attendance.id));
    return attendance.id;
  }
  const id = uuidv7();
  await tx.insert(attendances).values({
    id,
    shiftId: place.shiftId,
    eventId: place.eventId,
    positionId: signup?.positionId ?? walkIn?.positionId ?? null,
    volunteerId: person.id,
    signupId: signup?.id ?? null,
    walkInReason: walkIn?.reason ?? null,
    ...folded,
    ...closing,
    version: 1,
    changedAt: now,
    isSample: place.isSample || person.isSample,
  });
  return id;
}

type Telling = { marks: readonly MarkRow[]; by: Pick<Actor, "accountId">; now: Date };

async function tellLedger(
  tx: Executor,
  { place, person, attendance }: Known,
  attendanceId: string,
  folded: Folded,
  { marks, by, now }: Telling,
): Promise<void> {
  const { inAt, outAt, inEvidence, outEvidence } = folded;
  const span = servedSpan({ inAt, outAt, shiftStartsAt: place.startsAt, shiftEndsAt: place.endsAt });
  if (!span || !inEvidence || !outEvidence) {
    if (attendance?.outAt) await withdrawServed(tx, { attendanceId, reason: lastReason(marks), by: by.accountId }, now);
    return;
  }
  const evidence = weaker(inEvidence, outEvidence);
  await recordServed(
    tx,
    {
      attendanceId,
      volunteerId: person.id,
      eventId: place.eventId,
      recordingUnitId: place.recordingUnitId,
      ...span,
      minutes: servedMinutes({ inAt, outAt, shiftStartsAt: place.startsAt, shiftEndsAt: place.endsAt }),
      evidence,
      reason: evidence === "manual" ? lastReason(marks) : null,
      by: by.accountId,
      isSample: place.isSample || person.isSample,
    },
    now,
  );
}

const lastReason = (marks: readonly MarkRow[]): string | null => marks.findLast((mark) => mark.reason)?.reason ?? null;
