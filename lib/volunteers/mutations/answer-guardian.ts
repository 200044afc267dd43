import "server-only";
import { db } from "@/db";
import { linkState } from "../../accounts/queries/link";
import { CURRENT } from "../../consents/rules/texts";
import { writeOnce, type Once } from "../../once/mutations";
import { no, type Outcome } from "../../outcome";
import { withKeys } from "../../signups/mutations/keys";
import { keysOfVolunteer } from "../../signups/queries/keys";
import { dayOf } from "../../time";
import type { GuardianInput } from "../input";
import { wardOf } from "../queries/guardian";
import { isMinor } from "../rules/age";
import { agree, decline, type Guardian, setPhotos, withdrawConsent } from "./guardian-answers";

/**
 * What a guardian decides on their own link: agree, decline, withdraw later, or change the photos. The link stays
 * usable until it expires or is revoked; a wrong, revoked or expired one gets the same answer.
 */
export async function answerGuardian(input: GuardianInput, once: Once, now = new Date()): Promise<Outcome> {
  const known = await linkState(db, input.token, "guardian", now);
  const ward = known.state === "open" ? await wardOf(db, known.accountId) : null;
  if (!ward) return no("volunteers.refusals.link_gone");
  return withKeys(
    () => keysOfVolunteer(ward.id),
    (keys) =>
      writeOnce({ ...once, target: ward.id }, keys, async (tx) => {
        const link = await linkState(tx, input.token, "guardian", now);
        const child = link.state === "open" ? await wardOf(tx, link.accountId) : null;
        if (!child || child.status === "left") return no("volunteers.refusals.link_gone");
        const guardian: Guardian = { tx, child, input, now, keys: new Set(keys) };
        if (input.answer === "decline") return decline(guardian);
        if (input.answer === "withdraw") return withdrawConsent(guardian);
        if (!isMinor(child.birthMonth, dayOf(now))) return no("volunteers.refusals.of_age");
        if (input.photos !== "" && input.photos !== CURRENT.photos) return no("consents.refusals.text_changed");
        if (input.answer === "photos") return setPhotos(guardian);
        if (input.consent_guardian !== CURRENT.guardian) return no("consents.refusals.text_changed");
        return agree(guardian);
      }),
  );
}
