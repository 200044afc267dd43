import { z } from "zod";
import { id, ticked } from "../fields/input";

const note = (key: "signups.errors.noteTooShort" | "signups.errors.reasonTooShort") =>
  z.string().trim().min(4, key).max(500);
const optionalReason = z
  .string()
  .trim()
  .max(500)
  .optional()
  .transform((v) => v || undefined)
  .refine((v) => v === undefined || v.length >= 4, "signups.errors.reasonTooShort");

/** Sign up for a position; `wait`: join the waiting list when it is full. */
export const signUpInput = z.object({ positionId: id, wait: ticked });
export type SignUpInput = { positionId: string; wait?: boolean };

export const signupInput = z.object({ signupId: id });
export type SignupInput = z.output<typeof signupInput>;

export const offerInput = z.object({ offerId: id });
export type OfferInput = z.output<typeof offerInput>;

/** Invite people to a position; a written reason lets staff pass soft rules. */
export const inviteInput = z.object({
  positionId: id,
  volunteerIds: z
    .union([id.transform((one) => [one]), z.array(id)], "signups.errors.nobodyChosen")
    .pipe(z.array(id).min(1, "signups.errors.nobodyChosen").max(50, "signups.errors.tooManyChosen")),
  overrideReason: optionalReason,
});
export type InviteInput = { positionId: string; volunteerIds: string[]; overrideReason?: string };

/** "Agreed by phone": who asked, when and what was said. */
export const phoneInput = z.object({
  positionId: id,
  volunteerId: id,
  note: note("signups.errors.noteTooShort"),
  overrideReason: optionalReason,
});
export type PhoneInput = { positionId: string; volunteerId: string; note: string; overrideReason?: string };

export const removeInput = z.object({ signupId: id, reason: note("signups.errors.reasonTooShort") });
export type RemoveInput = z.output<typeof removeInput>;
