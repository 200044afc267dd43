import { z } from "zod";
import { id, text, time, version } from "../fields/input";

export const SYNC_VERSION = 1;
export const MOST_MARKS = 200;

const instant = z.iso.datetime({ offset: true }).transform((value) => new Date(value));
const uuid = z.uuid().transform((value) => value.toLowerCase());
const why = z
  .string()
  .trim()
  .max(200)
  .nullish()
  .transform((value) => value || null);

const markFacts = {
  id: uuid,
  shiftId: id,
  kind: z.enum(["in", "out", "leave", "undo"]),
  at: instant,
  evidence: z.enum(["scan", "lead", "manual"]),
  reason: why,
  undoesId: uuid.nullish().transform((value) => value ?? null),
};

/** A tap as a device sends it: about somebody on the roll, or about a walk-in by volunteer number. */
export const syncMark = z.union([
  z.object({ ...markFacts, volunteerId: id }),
  z.object({ ...markFacts, walkIn: z.object({ number: text(40) }) }),
]);
export type SyncMark = z.output<typeof syncMark>;

/** The queue of one device. */
export const syncInput = z.object({
  version: z.literal(SYNC_VERSION),
  device: uuid,
  sentAt: instant,
  marks: z.array(syncMark).max(MOST_MARKS),
});
export type SyncInput = z.output<typeof syncInput>;

const person = { shiftId: id, volunteerId: id };
const reason = text(200).min(2, "attendance.errors.reason");

/** One tap on the roll. */
export const tickInput = z.object({ ...person, kind: z.enum(["in", "out"]) });
export type TickInput = z.output<typeof tickInput>;

/** Takes back what was tapped: the mark that was seen. */
export const undoInput = z.object({ ...person, undoesId: id });
export type UndoInput = z.output<typeof undoInput>;

/** Says for somebody, or for oneself, that they cannot come. */
export const leaveInput = z.object({ ...person, reason });
export type LeaveInput = z.output<typeof leaveInput>;
export const ownLeaveInput = z.object({ shiftId: id, reason });
export type OwnLeaveInput = z.output<typeof ownLeaveInput>;

/** What a volunteer shows, typed: six digits, or the whole code. */
export const typedInput = z.object({ shiftId: id, code: text(200).min(1, "shell.errors.required") });
export type TypedInput = z.output<typeof typedInput>;

export const walkInInput = z.object({ shiftId: id, number: text(40).min(1, "shell.errors.required"), reason });
export type WalkInInput = z.output<typeof walkInInput>;

const maybeTime = z.union([z.literal(""), time]).transform((value) => value || null);

/** When somebody really came and went, entered afterwards, as times of the shift's day; empty: unchanged. */
export const correctInput = z
  .object({ ...person, inTime: maybeTime, outTime: maybeTime, reason })
  .refine(({ inTime, outTime }) => inTime !== null || outTime !== null, {
    path: ["inTime"],
    message: "attendance.errors.one_time",
  });
export type CorrectInput = z.output<typeof correctInput>;

/** An attendance left open, closed by the desk. */
export const closeInput = z.object({ attendanceId: id, version, outTime: time, reason });
export type CloseInput = z.output<typeof closeInput>;

/** The six symbols of the lead's screen. */
export const shortInput = z.object({ code: text(20).min(1, "shell.errors.required") });
