import { ADULT_AGE, ageAtShift } from "./roster";
import { dayOf, dayOfAge } from "../../time";
import type { EligibilityFacts, Rule } from "./facts";

type Clearance = EligibilityFacts["volunteer"]["clearances"][number];

/** Valid on the day, both ends included; without an end it stays valid. */
export const covers = (day: string, from: string, until: string | null) =>
  from <= day && (until === null || day <= until);

/** The required qualification is valid on the shift's day. */
export const qualification: Rule = ({ position, volunteer, shift }) => {
  const kind = position.qualification;
  if (!kind) return null;
  const day = dayOf(shift.startsAt);
  const ofKind = volunteer.qualifications.filter((q) => q.kind === kind);
  if (ofKind.some((q) => covers(day, q.validFrom, q.validUntil))) return null;
  return { qualification: kind, had: ofKind.length > 0 ? "expired" : "never" };
};

/** Under 18 on the shift's day: a guardian's consent that reaches that day (未成年人网络保护条例, 志愿服务条例). */
export const guardianConsent: Rule = (facts) => {
  if (ageAtShift(facts) >= ADULT_AGE) return null;
  const day = dayOf(facts.shift.startsAt);
  const given = facts.volunteer.guardianConsents.some((c) => c.validUntil === null || day <= c.validUntil);
  return given ? null : { day };
};

/**
 * At 18 consent is asked anew: whoever agreed while a guardian had to agree too, agrees once more alone. Of somebody
 * whose consent was never recorded here nothing is asked.
 */
export const ownConsent: Rule = ({ now, volunteer }) => {
  const day = dayOfAge(volunteer.birthMonth, ADULT_AGE);
  if (dayOf(now) < day || volunteer.ownConsents.length === 0) return null;
  return volunteer.ownConsents.some(({ givenOn }) => givenOn >= day) ? null : { day };
};

/**
 * Contact with minors: a passed 从业查询 or a 承诺书 valid on the shift's day (未成年人保护法 art. 62).
 * Of each kind the newest counts, and a record check that was refused or is under review outweighs any pledge.
 */
export const clearance: Rule = ({ position, volunteer, shift }) => {
  if (!position.withMinors) return null;
  const day = dayOf(shift.startsAt);
  const check = newest(volunteer.clearances, "record_check");
  const pledge = newest(volunteer.clearances, "pledge");
  if (check && check.result !== "passed") return { why: check.result };
  if (holds(check, day) || holds(pledge, day)) return null;
  return { why: check || pledge ? "expired" : "never" };
};

const newest = (all: readonly Clearance[], kind: Clearance["kind"]) => all.findLast((c) => c.kind === kind);

const holds = (c: Clearance | undefined, day: string): boolean =>
  c !== undefined && c.result === "passed" && covers(day, c.checkedOn, c.validUntil);
