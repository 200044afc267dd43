import { z } from "zod";
import { loginOf } from "./rules/login";

/** A checkbox as forms send it. */
const ticked = z
  .string()
  .optional()
  .transform((value) => value === "on");
const where = z.string().max(1000).optional();

export const signInInput = z.object({
  login: z
    .string()
    .max(254)
    .refine((text) => loginOf(text) !== null, "auth.errors.login"),
  password: z.string().min(1, "auth.errors.password").max(1000),
  ownDevice: ticked,
  next: where,
});

export const askLinkInput = z.object({
  email: z
    .string()
    .max(254)
    .transform((text) => loginOf(text))
    .refine((login) => login?.kind === "email", "auth.errors.email")
    .transform((login) => login?.value ?? ""),
});

export const linkInput = z.object({ token: z.string().min(1).max(200), ownDevice: ticked });

export const sampleInput = z.object({ login: z.string().min(1).max(254) });

export const endSessionInput = z.object({ sessionId: z.string().min(1).max(64) });

/** Whether the old password or a login is needed depends on the account: the mutation asks. */
export const setPasswordInput = z.object({
  login: z.string().max(254).optional(),
  currentPassword: z.string().max(1000).optional(),
  newPassword: z.string().min(1, "auth.errors.password_new").max(1000),
  next: where,
});
export type SetPasswordInput = z.output<typeof setPasswordInput>;
