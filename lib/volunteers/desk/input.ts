import { z } from "zod";
import { CLEARANCE_KINDS, CLEARANCE_RESULTS, QUALIFICATIONS } from "@/db/words";
import { loginFields, readLogin } from "../../accounts/input";
import { IDENTITY_CHECKS } from "../../accounts/rules/login-change";
import { day, id, optionalDay, ticked, version } from "../../fields/input";
import { REVEAL_REASONS } from "../rules/reveal";

const text = (
  least: number,
  most: number,
  error: "volunteers.desk.errors.reason" | "volunteers.desk.errors.guardian" | "volunteers.desk.errors.authority",
) => z.string(error).trim().min(least, error).max(most, "volunteers.errors.too_long");
const reason = text(2, 200, "volunteers.desk.errors.reason");

/** One person as they were shown: what is done to their status needs the version that was seen. */
export const approveInput = z.object({ volunteerId: id, version });
export type ApproveInput = z.output<typeof approveInput>;

/** Declining and pausing are told to the person with the reason. */
export const reasonedInput = approveInput.extend({ reason });
export type ReasonedInput = z.output<typeof reasonedInput>;

export const qualificationInput = z
  .object({ volunteerId: id, kind: z.enum(QUALIFICATIONS), validFrom: day, validUntil: optionalDay, reason })
  .refine((v) => v.validUntil === null || v.validUntil >= v.validFrom, {
    path: ["validUntil"],
    error: "volunteers.desk.errors.ends_before",
  });
export type QualificationInput = z.output<typeof qualificationInput>;

export const withdrawQualificationInput = z.object({ qualificationId: id, reason });
export type WithdrawQualificationInput = z.output<typeof withdrawQualificationInput>;

/** Result and dates only; without a last day the setting's length counts. */
export const clearanceInput = z
  .object({
    volunteerId: id,
    kind: z.enum(CLEARANCE_KINDS),
    result: z.enum(CLEARANCE_RESULTS),
    authority: text(2, 60, "volunteers.desk.errors.authority"),
    checkedOn: day,
    validUntil: optionalDay,
  })
  .refine((v) => v.validUntil === null || v.validUntil >= v.checkedOn, {
    path: ["validUntil"],
    error: "volunteers.desk.errors.ends_before",
  });
export type ClearanceInput = z.output<typeof clearanceInput>;

/** A guardian's consent on paper: who signed, when, and whether photos are included. */
export const paperConsentInput = z.object({
  volunteerId: id,
  guardianName: text(2, 60, "volunteers.desk.errors.guardian"),
  signedOn: day,
  photos: ticked,
  seen: ticked.refine((v) => v, "volunteers.desk.errors.seen"),
});
export type PaperConsentInput = z.output<typeof paperConsentInput>;

export const revealInput = z.object({ volunteerId: id, why: z.enum(REVEAL_REASONS, "volunteers.desk.errors.why") });
export type RevealInput = z.output<typeof revealInput>;

export const linkInput = z.object({ volunteerId: id });
export type LinkInput = z.output<typeof linkInput>;

/** Another number or address for somebody, and how the desk made sure of who asks. */
export const changeLoginInput = z
  .object({ volunteerId: id, ...loginFields, checked: z.enum(IDENTITY_CHECKS, "volunteers.desk.errors.checked") })
  .transform(readLogin);
export type ChangeLoginInput = z.output<typeof changeLoginInput>;
