import type { Language, LanguageLevel, VolunteerState } from "@/db/words";
import { isMinor } from "./age";

export type ApprovalFacts = {
  birthMonth: string;
  languages: Record<Language, LanguageLevel>;
  /** The last day of each guardian's consent that was not withdrawn; null: no end. */
  guardianConsents: readonly { validUntil: string | null }[];
  termsVersion: string | null;
  currentTerms: string;
  likelyDoubles: number;
};

export type CheckCode =
  | "adult"
  | "guardian_given"
  | "guardian_missing"
  | "no_double"
  | "double"
  | "terms"
  | "terms_old"
  | "terms_missing"
  | "languages"
  | "no_language"
  | "clearance_later";
/** ok: nothing to do; look: a person should look at it; stop: approval is not possible. */
export type Check = { code: CheckCode; kind: "ok" | "look" | "stop" };

/** A guardian's consent that counts on `day`. */
export const hasGuardianConsent = (given: readonly { validUntil: string | null }[], day: string): boolean =>
  given.some(({ validUntil }) => validUntil === null || day <= validUntil);

/** Whether a minor still needs their guardian's yes. Hard: nobody at the desk can pass over it (product.md §3). */
export const lacksGuardian = (
  birthMonth: string,
  given: readonly { validUntil: string | null }[],
  day: string,
): boolean => isMinor(birthMonth, day) && !hasGuardianConsent(given, day);

/** Whoever waits may be approved; so may somebody who was declined and is looked at again. */
export const mayBeApproved = (status: VolunteerState): boolean => status === "applied" || status === "declined";

/** What the system looked at before a person decides, in the order in which it is shown. */
export function approvalChecks(facts: ApprovalFacts, today: string): Check[] {
  return [age(facts, today), double(facts), terms(facts), languages(facts), { code: "clearance_later", kind: "look" }];
}

function age({ birthMonth, guardianConsents }: ApprovalFacts, today: string): Check {
  if (!isMinor(birthMonth, today)) return { code: "adult", kind: "ok" };
  return hasGuardianConsent(guardianConsents, today)
    ? { code: "guardian_given", kind: "ok" }
    : { code: "guardian_missing", kind: "stop" };
}

const double = ({ likelyDoubles }: ApprovalFacts): Check =>
  likelyDoubles > 0 ? { code: "double", kind: "look" } : { code: "no_double", kind: "ok" };

function terms({ termsVersion, currentTerms }: ApprovalFacts): Check {
  if (termsVersion === null) return { code: "terms_missing", kind: "look" };
  return termsVersion === currentTerms ? { code: "terms", kind: "ok" } : { code: "terms_old", kind: "look" };
}

const languages = ({ languages: { zh, mn } }: ApprovalFacts): Check =>
  zh === "teach" || mn === "teach" ? { code: "languages", kind: "ok" } : { code: "no_language", kind: "look" };
