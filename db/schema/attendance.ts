import { sql } from "drizzle-orm";
import { ATTENDANCE_STATES, EVIDENCES, MARK_KINDS } from "../words";
import { boolean, check, id, index, instant, integer, json, table, text, uniqueIndex } from "../columns";
import { events, positions, shifts } from "./events";
import { signups } from "./signups";
import { volunteers } from "./volunteers";

/**
 * One tap on site, from whichever device; the id is made there, so that the same queue sent twice adds nothing.
 * Append-only (db/triggers.ts): an attendance is what all marks of a person and shift say together.
 */
export const attendanceMarks = table(
  "attendance_marks",
  {
    id: id(),
    shiftId: text("shift_id")
      .notNull()
      .references(() => shifts.id),
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    kind: text("kind", { enum: MARK_KINDS }).notNull(),
    /** When it happened, by the server's clock or the device's corrected by the offset it measured. */
    at: instant("at").notNull(),
    evidence: text("evidence", { enum: EVIDENCES }).notNull(),
    /** Of a walk-in, a late correction, an undo or a leave: why. */
    reason: text("reason"),
    /** Of an undo: the mark it takes back. */
    undoesId: text("undoes_id"),
    markedBy: text("marked_by").notNull(),
    /** A random name of the lead's browser, so that two of them offline can be told apart. */
    device: text("device"),
    receivedAt: instant("received_at").notNull(),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [index("attendance_marks_shift").on(t.shiftId, t.volunteerId, t.at)],
);

/** 签到签退: one row per person and shift, folded from the marks in the same transaction. */
export const attendances = table(
  "attendances",
  {
    id: id(),
    shiftId: text("shift_id")
      .notNull()
      .references(() => shifts.id),
    eventId: text("event_id")
      .notNull()
      .references(() => events.id),
    /** Null for a walk-in without a position. */
    positionId: text("position_id").references(() => positions.id),
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    /** Null: a walk-in. */
    signupId: text("signup_id").references(() => signups.id),
    walkInReason: text("walk_in_reason"),
    /** Null: every mark was taken back; as if not arrived. */
    state: text("state", { enum: ATTENDANCE_STATES }),
    inAt: instant("in_at"),
    inEvidence: text("in_evidence", { enum: EVIDENCES }),
    outAt: instant("out_at"),
    outEvidence: text("out_evidence", { enum: EVIDENCES }),
    leaveReason: text("leave_reason"),
    /** Ids of marks that said the same again with another time: shown, never lost. */
    duplicates: json("duplicates").$type<string[]>().notNull(),
    /** Who closed it by hand, and why. */
    closedBy: text("closed_by"),
    closeReason: text("close_reason"),
    version: integer("version").notNull(),
    changedAt: instant("changed_at").notNull(),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [
    uniqueIndex("attendances_person").on(t.shiftId, t.volunteerId),
    index("attendances_event").on(t.eventId, t.state),
    index("attendances_volunteer").on(t.volunteerId),
    check("attendances_times", sql`out_at is null or (in_at is not null and out_at >= in_at)`),
  ],
);
