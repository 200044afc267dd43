import type { positions, shifts } from "../schema";
import type { Random } from "./random";
import type { Slot } from "./schedule";

export type ShiftRow = typeof shifts.$inferInsert & { id: string };
export type PositionRow = typeof positions.$inferInsert & { id: string };

/** A position as planned; nobody is in it yet. */
export function positionRow(
  random: Random,
  at: Date,
  slot: Slot,
  shift: ShiftRow,
  plan: Slot["plan"]["positions"][number],
  sort: number,
): PositionRow {
  return {
    id: random.id(at),
    shiftId: shift.id,
    eventId: shift.eventId,
    name: plan.name,
    nameEn: plan.en,
    places: plan.places,
    blocked: plan.places > 3 && random.chance(0.15) ? 1 : 0,
    taken: 0,
    hasWaitlist: true,
    qualification: plan.qualification ?? null,
    language: plan.language ?? null,
    minAge: plan.minAge ?? null,
    isRisky: plan.isRisky ?? false,
    withMinors: slot.plan.withMinors ?? false,
    sort,
    version: 1,
  };
}
