import type { ConsentPurpose } from "@/db/words";
import { ADULT_AGE } from "../../signups/rules/roster";
import { ageOn, dayOf, dayOfAge } from "../../time";

/**
 * Which consents one changes for oneself on "My data". Registration ends by leaving, a guardian's consent by the
 * guardian; whoever is under 18 may stop the use of photos, and only the guardian may allow it.
 */
export function mayChangeHere(
  purpose: ConsentPurpose,
  giving?: { birthMonth: string; today: string },
): purpose is "photos" | "identity" {
  // A number is given with an ask for a certificate, and only taken back here.
  if (purpose === "identity") return giving === undefined;
  if (purpose !== "photos") return false;
  return giving === undefined || ageOn(giving.birthMonth, giving.today) >= ADULT_AGE;
}

/**
 * Whether the terms are asked anew: of age today, and all consents that stand were given before that day. Until then
 * the guardian's counts.
 * @param given the consents to the terms that were not withdrawn
 */
export function asksAnew(given: readonly { givenAt: Date }[], birthMonth: string, today: string): boolean {
  const day = dayOfAge(birthMonth, ADULT_AGE);
  return today >= day && given.length > 0 && given.every(({ givenAt }) => dayOf(givenAt) < day);
}
