import type { ConsentPurpose } from "@/db/words";
import { ADULT_AGE } from "../../signups/rules/roster";
import { ageOn } from "../../time";

/**
 * Which consents one changes for oneself on "My data". Registration ends by leaving, a guardian's consent by the
 * guardian; whoever is under 18 may stop the use of photos, and only the guardian may allow it.
 */
export function mayChangeHere(
  purpose: ConsentPurpose,
  giving?: { birthMonth: string; today: string },
): purpose is "photos" {
  if (purpose !== "photos") return false;
  return giving === undefined || ageOn(giving.birthMonth, giving.today) >= ADULT_AGE;
}
