import { ageOn, dayOf } from "../../time";
import { ADULT_AGE } from "./roster";

/** Adult volunteers that a shift with minors needs. */
export const ADULTS_NEEDED = 2;

export type TwoAdultsAnswer = { ok: true } | { ok: false; adults: number; needed: number; teacher: boolean };

type Shift = { withMinors: boolean; teacherPresent: boolean; startsAt: Date };

/**
 * With minors never one volunteer alone with pupils: at least two adult volunteers confirmed, and a teacher present
 * (未成年人学校保护规定 art. 36). A rule of the shift, not of a person.
 * @param confirmed birth months (YYYY-MM) of the confirmed volunteers of all its positions
 */
export function twoAdults(shift: Shift, confirmed: readonly { birthMonth: string }[]): TwoAdultsAnswer {
  const day = dayOf(shift.startsAt);
  return answer(shift, confirmed.filter((v) => ageOn(v.birthMonth, day) >= ADULT_AGE).length);
}

/** Before publishing: do the places allow two adults at all? Places without a limit always do. */
export function twoAdultsPossible(
  shift: Omit<Shift, "startsAt">,
  positions: readonly { places: number | null; blocked: number }[],
): TwoAdultsAnswer {
  return answer(
    shift,
    positions.reduce((sum, p) => sum + Math.max(0, (p.places ?? ADULTS_NEEDED + p.blocked) - p.blocked), 0),
  );
}

function answer({ withMinors, teacherPresent }: Omit<Shift, "startsAt">, adults: number): TwoAdultsAnswer {
  if (!withMinors || (adults >= ADULTS_NEEDED && teacherPresent)) return { ok: true };
  return { ok: false, adults, needed: ADULTS_NEEDED, teacher: teacherPresent };
}
