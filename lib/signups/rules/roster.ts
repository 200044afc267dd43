import { ageOn, dayOf } from "../../time";
import type { EligibilityFacts, Rule } from "./facts";

export const ADULT_AGE = 18;

export const ageAtShift = (facts: EligibilityFacts): number =>
  ageOn(facts.volunteer.birthMonth, dayOf(facts.shift.startsAt));

/** On the roster and active. */
export const notActive: Rule = ({ volunteer }) => (volunteer.status === "active" ? null : { status: volunteer.status });

/** The position's minimum age on the shift's day; nobody under 18 in a risk position (未成年人保护法). */
export const age: Rule = (facts) => {
  const years = ageAtShift(facts);
  const risky = facts.position.isRisky || facts.event.isRisky;
  const least = facts.position.minAge ?? 0;
  if (years < least) return { why: "least", least, years };
  if (risky && years < ADULT_AGE) return { why: "risk", least: ADULT_AGE, years };
  return null;
};

/** Can give a talk in the required language; holding a conversation is not enough. */
export const language: Rule = ({ position, volunteer }) => {
  if (!position.language || volunteer.languages[position.language] === "teach") return null;
  return { language: position.language, level: volunteer.languages[position.language] };
};
