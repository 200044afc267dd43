import { ELIGIBILITY_CODES, type EligibilityCode } from "@/db/words";
import { dailyCap, overlap, travelGap } from "./calendar";
import { clearance, guardianConsent, ownConsent, qualification } from "./credentials";
import type { EligibilityFacts, Kind, Reason, Rule } from "./facts";
import { alreadySignedUp, full } from "./places";
import { age, language, notActive } from "./roster";
import { outsideScope } from "./scope";
import { notPublished, signupClosed, started } from "./timing";

export type { EligibilityFacts, Reason } from "./facts";

/** The law's answer for one volunteer and one position: allowed, or every reason why not. */
export type EligibilityAnswer = { allowed: true } | { allowed: false; reasons: Reason[] };

const hard = (rule: Rule): { kind: Kind; rule: Rule } => ({ kind: "hard", rule });
const soft = (rule: Rule): { kind: Kind; rule: Rule } => ({ kind: "soft", rule });

const RULES: Record<EligibilityCode, { kind: Kind; rule: Rule }> = {
  not_active: hard(notActive),
  not_published: hard(notPublished),
  started: hard(started),
  already_signed_up: hard(alreadySignedUp),
  outside_scope: hard(outsideScope),
  guardian_consent: hard(guardianConsent),
  own_consent: hard(ownConsent),
  age: hard(age),
  qualification: hard(qualification),
  language: hard(language),
  clearance: hard(clearance),
  overlap: hard(overlap),
  signup_closed: soft(signupClosed),
  travel_gap: soft(travelGap),
  daily_cap: soft(dailyCap),
  full: hard(full),
};

export const kindOf = (code: EligibilityCode): Kind => RULES[code].kind;

const except = (...left: EligibilityCode[]) => ELIGIBILITY_CODES.filter((code) => !left.includes(code));

/** Someone who waits is asked when a place comes free: they asked in time, and the place is for the queue. */
export const TO_BE_OFFERED = except("already_signed_up", "outside_scope", "signup_closed", "full");

/** Accepting asks the hard rules again; the place is already held for this person. */
export const TO_ACCEPT = except("already_signed_up", "outside_scope", "full").filter((code) => kindOf(code) === "hard");

/** What can break under a sign-up that stands: credentials, times, the roster. */
export const TO_STAY = except(
  "not_published",
  "started",
  "already_signed_up",
  "outside_scope",
  "signup_closed",
  "full",
);

/** Who comes without a sign-up: the event stands and the person's own conditions hold; places and times are not asked. */
export const WALK_IN = [
  "not_active",
  "not_published",
  "guardian_consent",
  "age",
  "qualification",
  "language",
  "clearance",
] as const satisfies readonly EligibilityCode[];

/**
 * May this volunteer have this position? Pure: the clock is among the facts.
 * @param codes which rules to ask; every one unless a re-ask names fewer
 */
export function eligibility(
  facts: EligibilityFacts,
  codes: readonly EligibilityCode[] = ELIGIBILITY_CODES,
): EligibilityAnswer {
  const reasons: Reason[] = [];
  for (const code of codes) {
    const params = RULES[code].rule(facts);
    if (params) reasons.push({ code, kind: RULES[code].kind, params });
  }
  return reasons.length === 0 ? { allowed: true } : { allowed: false, reasons };
}

/** Whether the whole answer would be yes; the first no is enough: a grid of times asks this thousands of times. */
export const isAllowed = (facts: EligibilityFacts): boolean =>
  ELIGIBILITY_CODES.every((code) => !RULES[code].rule(facts));

/** Nothing stands in the way but that it is full, and the position keeps a waiting list. */
export function canWait(answer: EligibilityAnswer, hasWaitlist: boolean): boolean {
  return hasWaitlist && !answer.allowed && answer.reasons.every((reason) => reason.code === "full");
}

/** The soft rules that staff would have to override with a written reason; null when a hard rule says no. */
export function toOverride(answer: EligibilityAnswer): EligibilityCode[] | null {
  if (answer.allowed) return [];
  return answer.reasons.every((reason) => reason.kind === "soft") ? answer.reasons.map((reason) => reason.code) : null;
}
