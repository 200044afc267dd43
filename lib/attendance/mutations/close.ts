import "server-only";
import { eq } from "drizzle-orm";
import { attendances, db } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { CloseInput } from "../input";
import { momentOf } from "../rules/timing";
import { readKnown } from "../queries/known";
import { keepMarks } from "./keep-mark";
import { keysOf } from "./mark";
import { undoOf } from "./undo";

/**
 * The desk closes an attendance that was left open: when the person went, and why it is entered by hand. Until then it
 * counts 0. Also long after the shift; what is finished or closed already is refused.
 */
export async function closeAttendance(
  actor: Actor,
  { attendanceId, version, outTime, reason }: CloseInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const [row] = await db.select().from(attendances).where(eq(attendances.id, attendanceId));
  if (!row) return no("shell.refusals.not_found");
  return writeOnce(once, keysOf(row), async (tx) => {
    const known = await readKnown(tx, row.shiftId, row.volunteerId);
    if (!known?.attendance) return no("shell.refusals.not_found");
    const { place, attendance } = known;
    if (!mayChange(actor, place.regionCode)) return no("shell.refusals.outside_scope");
    if (place.status !== "published") return no("attendance.refusals.event_closed");
    if (attendance.version !== version) return no("shell.refusals.changed_meanwhile");
    if (!attendance.inAt || attendance.outAt) return no("attendance.refusals.not_open");
    const at = momentOf(place, outTime);
    const field = (why: "attendance.refusals.out_before_in" | "attendance.refusals.in_future") =>
      no(why, {}, { fields: { outTime: why } });
    if (at < attendance.inAt) return field("attendance.refusals.out_before_in");
    if (at > now) return field("attendance.refusals.in_future");
    const out = {
      ...undoOf(known, { id: "", volunteerId: row.volunteerId }, actor, now, reason),
      id: uuidv7(),
      kind: "out" as const,
      at,
      evidence: "manual" as const,
      undoesId: null,
    };
    await keepMarks(tx, known, [out], actor, now, { closeReason: reason });
    await audit(tx, actor, {
      act: "attendance.close",
      subject: { kind: "attendance", id: attendanceId },
      regionCode: place.regionCode,
      facts: { shift: row.shiftId, volunteer: row.volunteerId, went: [null, at.toISOString()] },
    });
    return done(attendanceId, "closed");
  });
}
