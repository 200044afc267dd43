import { addDays, ageOn, dayOfAge } from "../../time";

/** From this age one may have an account (youth-league rule: 14–18 with the statutory representative's consent). */
export const LEAST_AGE = 14;
/** From this age nobody else needs to agree. */
export const ADULT_AGE = 18;

export type AgeBranch = "too_young" | "guardian" | "adult";

/**
 * Which way registration goes for someone born in `birthMonth` (YYYY-MM) on `day` (YYYY-MM-DD).
 * An age counts from the first day after the birth month, so that nobody is taken for older than they are.
 */
export function branchOf(birthMonth: string, day: string): AgeBranch {
  const age = ageOn(birthMonth, day);
  if (age < LEAST_AGE) return "too_young";
  return age < ADULT_AGE ? "guardian" : "adult";
}

export const isMinor = (birthMonth: string, day: string): boolean => ageOn(birthMonth, day) < ADULT_AGE;

/** The first day on which registration is possible. */
export const mayJoinFrom = (birthMonth: string): string => dayOfAge(birthMonth, LEAST_AGE);

/** The last day on which a guardian's consent counts: the day before the person is of age. */
export const guardianConsentUntil = (birthMonth: string): string => addDays(dayOfAge(birthMonth, ADULT_AGE), -1);

/** How long a guardian has to answer the first time; after an agreement the link lasts as long as the consent. */
export const GUARDIAN_LINK_DAYS = 7;
