import type { AttendanceState } from "@/db/words";

export type Came = "here" | "gone" | "leave" | "open" | "missed";

/** How somebody's own shift went, as they read it; null: nothing to say yet. */
export function cameOf(
  attendance: { state: AttendanceState | null } | undefined,
  shift: { startsAt: Date; endsAt: Date },
  now: Date,
): Came | null {
  const over = shift.endsAt <= now;
  switch (attendance?.state ?? null) {
    case "checked_in":
      return over ? "open" : "here";
    case "checked_out":
      return "gone";
    case "on_leave":
      return "leave";
    default:
      return over ? "missed" : null;
  }
}

/** 请假: the shift has begun, so that the place cannot be given back, is not over, and the person has not come. */
export const mayLeave = (
  attendance: { state: AttendanceState | null } | undefined,
  shift: { startsAt: Date; endsAt: Date },
  now: Date,
): boolean => shift.startsAt <= now && now < shift.endsAt && (attendance?.state ?? null) === null;
