import { z } from "zod";
import { id, ticked, version } from "../fields/input";
import { DESK_ACCOUNT_ROLES } from "./rules/access";
import { loginOf } from "./rules/login";

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

export const endSessionInput = z.object({ sessionId: id });

/** Whether the old password or a login is needed depends on the account: the mutation asks. */
export const setPasswordInput = z.object({
  login: z.string().max(254).optional(),
  currentPassword: z.string().max(1000).optional(),
  newPassword: z.string().min(1, "auth.errors.password_new").max(1000),
  next: where,
});
export type SetPasswordInput = z.output<typeof setPasswordInput>;

/** A field that may stay empty, as accounts store it; null when it is empty. */
const optionalLogin = (kind: "phone" | "email") =>
  z
    .string()
    .trim()
    .max(254)
    .default("")
    .refine((text) => text === "" || loginOf(text)?.kind === kind, `auth.errors.${kind}`)
    .transform((text) => loginOf(text)?.value ?? null);

const access = {
  role: z.enum(DESK_ACCOUNT_ROLES, "accounts.errors.role"),
  /** A group of checkboxes: none, one or a list. */
  regions: z.preprocess(
    (value) => (Array.isArray(value) ? value : typeof value === "string" && value !== "" ? [value] : []),
    z.array(z.string().regex(/^15\d{4}$/)).max(20),
  ),
};
type Access = { role: (typeof DESK_ACCOUNT_ROLES)[number]; regions: string[] };
const hasLeague = ({ role, regions }: Access) => role !== "coordinator" || regions.length > 0;
const noLeague = { path: ["regions"], error: "accounts.errors.regions" };
/** Leagues are a coordinator's; what was ticked for another role is dropped. */
const ownLeagues = <T extends Access>(value: T) => ({
  ...value,
  regions: value.role === "coordinator" ? [...new Set(value.regions)] : [],
});

export const openAccountInput = z
  .object({
    name: z.string().trim().min(2, "accounts.errors.name").max(60, "accounts.errors.name"),
    phone: optionalLogin("phone"),
    email: optionalLogin("email"),
    ...access,
  })
  .refine(({ phone, email }) => phone !== null || email !== null, { path: ["phone"], error: "accounts.errors.login" })
  .refine(hasLeague, noLeague)
  .transform(ownLeagues);
export type OpenAccountInput = z.output<typeof openAccountInput>;

export const accessInput = z
  .object({ accountId: id, version, ...access })
  .refine(hasLeague, noLeague)
  .transform(ownLeagues);
export type AccessInput = z.output<typeof accessInput>;

export const accountInput = z.object({ accountId: id, version });
export type AccountInput = z.output<typeof accountInput>;

export const deskLinkInput = z.object({ accountId: id });
export type DeskLinkInput = z.output<typeof deskLinkInput>;

/** One name to sign in with; empty takes it away. */
export const loginFields = {
  version,
  kind: z.enum(["phone", "email"]),
  value: z.string().trim().max(254).default(""),
};
type TypedLogin = { kind: "phone" | "email"; value: string };

/** The kind decides what the value must be: the error stands at the field, by kind. */
export function readLogin<T extends TypedLogin>(typed: T, context: z.core.$RefinementCtx) {
  const { value, ...rest } = typed;
  const login = loginOf(value);
  if (value !== "" && login?.kind !== typed.kind)
    context.addIssue({ code: "custom", path: ["value"], message: `auth.errors.${typed.kind}` });
  return { ...rest, value: login?.value ?? null };
}

export const changeLoginInput = z
  .object({ ...loginFields, currentPassword: z.string().max(1000).optional() })
  .transform(readLogin);
export type ChangeLoginInput = z.output<typeof changeLoginInput>;
