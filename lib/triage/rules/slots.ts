import type { DayPart } from "@/db/words";
import type { Wish } from "../../requests/rules/facts";
import { instantOf } from "../../time";

export type Slot = { day: string; time: string; startsAt: Date; endsAt: Date; wished: boolean };

/** Times at which a visit may begin, by part of the day. */
export const STARTS: Record<DayPart, readonly string[]> = {
  morning: ["09:00", "10:00"],
  afternoon: ["14:00", "15:30"],
  evening: ["18:30"],
};

/** Minutes of a visit. */
export const VISIT_MINUTES = 90;

const PARTS = ["morning", "afternoon", "evening"] as const;

/**
 * The grid to choose from: the wished days in order, on each the usual times, marked where the host wished them.
 * Evenings appear only where somebody wished one. What has begun already is left out.
 */
export function slotsOf(wishes: readonly Wish[], now: Date, minutes = VISIT_MINUTES): Slot[] {
  const days = [...new Set(wishes.map((wish) => wish.day))].sort();
  const evenings = wishes.some((wish) => wish.part === "evening");
  return days.flatMap((day) =>
    PARTS.filter((part) => part !== "evening" || evenings).flatMap((part) =>
      STARTS[part].flatMap((time) => {
        const startsAt = instantOf(day, time);
        if (startsAt <= now) return [];
        const wished = wishes.some((wish) => wish.day === day && wish.part === part);
        return [{ day, time, startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000), wished }];
      }),
    ),
  );
}
