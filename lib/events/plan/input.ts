import { z } from "zod";
import { LANGUAGES, QUALIFICATIONS } from "@/db/words";
import { amount, day, id, optional, pick, text, ticked, time, version } from "../../fields/input";

const count = (most: number) => amount(most, "events.desk.errors.amount");

const position = {
  name: text(60).min(1, "events.desk.errors.position_name"),
  places: count(999),
  blocked: count(999).transform((value) => value ?? 0),
  hasWaitlist: ticked,
  qualification: pick(QUALIFICATIONS),
  language: pick(LANGUAGES),
  minAge: count(99),
  isRisky: ticked,
  withMinors: ticked,
};
const roomy = (value: { places: number | null; blocked: number }) =>
  value.places === null || !(value.blocked > value.places);
const tooManyBlocked = { path: ["blocked"], message: "events.desk.errors.blocked" };

const times = { day, start: time, end: time };
const forward = (value: { start: string; end: string }) => value.end > value.start;
const backward = { path: ["end"], message: "events.desk.errors.end_before_start" };
/** Other times of what stands already. */
export const otherTimes = z.object(times).refine(forward, backward);

/** A shift of a new event with its positions. */
export const plannedShift = z
  .object({
    name: text(40).min(1, "events.desk.errors.shift_name"),
    ...times,
    positions: z.array(z.object(position).refine(roomy, tooManyBlocked)).max(20).default([]),
  })
  .refine(forward, backward);

export const shiftInput = z
  .object({
    eventId: id,
    shiftId: optional(64),
    version: version.optional(),
    name: text(40).min(1, "events.desk.errors.shift_name"),
    ...times,
  })
  .refine(forward, backward);
export type ShiftInput = z.output<typeof shiftInput>;

export const removeShiftInput = z.object({ eventId: id, shiftId: id });
export type RemoveShiftInput = z.output<typeof removeShiftInput>;

export const positionInput = z
  .object({
    eventId: id,
    shiftId: id,
    positionId: optional(64),
    version: version.optional(),
    nameEn: optional(80),
    ...position,
  })
  .refine(roomy, tooManyBlocked);
export type PositionInput = z.output<typeof positionInput>;

export const removePositionInput = z.object({ eventId: id, positionId: id });
export type RemovePositionInput = z.output<typeof removePositionInput>;
