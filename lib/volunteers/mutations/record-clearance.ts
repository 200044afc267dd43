import "server-only";
import { clearances } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { readSettings } from "../../settings/queries";
import { dayOf } from "../../time";
import type { ClearanceInput } from "../desk/input";
import { latestEnd } from "../rules/validity";
import { loadOwn, volunteerKey } from "./load";
import { recheckComing, saidOf } from "./recheck-coming";

/**
 * Records what a record check or pledge came to: result and dates, never contents (未成年人保护法 art. 62). Without a
 * last day it counts for the setting's months; longer than that is refused. Coming sign-ups are asked again.
 */
export function recordClearance(actor: Actor, input: ClearanceInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [volunteerKey(input.volunteerId)], async (tx) => {
    const { volunteer, refusal } = await loadOwn(tx, actor, input.volunteerId);
    if (refusal) return refusal;
    const { volunteerId, kind, result, authority, checkedOn } = input;
    if (checkedOn > dayOf(now))
      return no(
        "volunteers.desk.refusals.in_future",
        {},
        { fields: { checkedOn: "volunteers.desk.refusals.in_future" } },
      );
    const { clearance_months: months } = await readSettings(tx);
    const last = latestEnd(checkedOn, months);
    const validUntil = input.validUntil ?? last;
    if (validUntil > last)
      return no(
        "volunteers.desk.refusals.too_long",
        { months, last },
        { fields: { validUntil: "volunteers.desk.refusals.too_long" } },
      );
    await tx.insert(clearances).values({
      volunteerId,
      kind,
      result,
      authority,
      checkedOn,
      validUntil,
      recordedBy: actor.accountId,
      recordedAt: now,
    });
    const rechecked = await recheckComing(tx, volunteer.id, now);
    await audit(tx, actor, {
      act: "volunteers.record_clearance",
      subject: { kind: "volunteer", id: volunteer.id },
      regionCode: volunteer.regionCode,
      facts: { kind, result, checkedOn, validUntil, ...rechecked },
    });
    return done(volunteer.id, saidOf(rechecked));
  });
}
