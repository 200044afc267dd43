/** A half-open window of time [startsAt, endsAt). */
export type Window = { startsAt: Date; endsAt: Date };

/** An event runs from its first shift's start to its last shift's end; without shifts it has no times yet. */
export function windowOf(shifts: readonly Window[]): { startsAt: Date | null; endsAt: Date | null } {
  if (shifts.length === 0) return { startsAt: null, endsAt: null };
  return {
    startsAt: new Date(Math.min(...shifts.map((shift) => shift.startsAt.getTime()))),
    endsAt: new Date(Math.max(...shifts.map((shift) => shift.endsAt.getTime()))),
  };
}

export const sameTime = (a: Date | null, b: Date | null): boolean => (a?.getTime() ?? null) === (b?.getTime() ?? null);
