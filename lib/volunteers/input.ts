import { z } from "zod";
import { LANGUAGE_LEVELS, SKILLS } from "@/db/words";
import { loginOf } from "../accounts/rules/login";
import { PASSWORD_MAX, passwordFault } from "../accounts/rules/password";
import { isMonth } from "../time";
import { branchOf } from "./rules/age";
import { contactOf } from "./rules/contact";

const text = (most: number) => z.string("shell.errors.required").trim().max(most, "volunteers.errors.too_long");
const optional = (most: number) => text(most).default("");
const id = z.string().max(64).default("");
const ticked = z.preprocess((v) => v === true || (typeof v === "string" && v !== ""), z.boolean());
/** A ticked consent carries the version of the text it stood under; not ticked is the empty string. */
const agreed = z.preprocess((v) => (typeof v === "string" ? v : ""), z.string().max(20));
const skills = z.preprocess(
  (v) => (Array.isArray(v) ? v : typeof v === "string" && v !== "" ? [v] : []),
  z.array(z.enum(SKILLS)).max(SKILLS.length),
);
const level = z.enum(LANGUAGE_LEVELS, "volunteers.errors.language");
const name = text(60).min(2, "volunteers.errors.name");
const year = z.string("volunteers.errors.birth").regex(/^\d{4}$/, "volunteers.errors.birth");
const month = z.string("volunteers.errors.birth").regex(/^(0[1-9]|1[0-2])$/, "volunteers.errors.birth");
const region = z.string("volunteers.errors.region").regex(/^15\d{4}$/, "volunteers.errors.region");
const phone = optional(30).refine((v) => v === "" || loginOf(v)?.kind === "phone", "volunteers.errors.phone");
const email = optional(254).refine((v) => v === "" || loginOf(v)?.kind === "email", "volunteers.errors.email");
const password = z.string("volunteers.errors.password").max(PASSWORD_MAX * 2, "volunteers.errors.too_long");

const anyway = { when: () => true };
const at = (value: unknown, field: string): string => {
  const found: unknown = typeof value === "object" && value ? Reflect.get(value, field) : undefined;
  return typeof found === "string" ? found.trim() : "";
};
/** The birth month of a half-filled form, or null. */
const birthOf = (value: unknown): string | null => {
  const birth = `${at(value, "birthYear")}-${at(value, "birthMonth")}`;
  return isMonth(birth) ? birth : null;
};
const minor = (value: unknown, today: string) => {
  const birth = birthOf(value);
  return birth !== null && branchOf(birth, today) === "guardian";
};

const joinFields = z.object({
  name,
  birthYear: year,
  birthMonth: month,
  guardianName: optional(60),
  guardianContact: optional(254),
  regionCode: region,
  organisationId: id,
  teamId: id,
  phone,
  email,
  languageZh: level,
  languageMn: level,
  skills,
  password,
  wantsEmail: ticked,
  consent_terms: agreed.refine((v) => v !== "", "volunteers.errors.terms"),
  consent_photos: agreed,
});

/** Which fields stand on which of the three steps. */
export const JOIN_STEPS = [
  [
    "name",
    "birthYear",
    "birthMonth",
    "guardianName",
    "guardianContact",
    "regionCode",
    "organisationId",
    "teamId",
    "phone",
    "email",
    "wantsEmail",
  ],
  ["languageZh", "languageMn", "skills"],
  ["password", "consent_terms", "consent_photos"],
] as const satisfies readonly (readonly (keyof z.input<typeof joinFields>)[])[];

/** A registration; `today` (YYYY-MM-DD) decides whether a guardian is asked for. Every wrong field is named at once. */
export const joinInput = (today: string) =>
  joinFields
    .refine((v) => (birthOf(v) ?? "") <= today.slice(0, 7), {
      path: ["birthYear"],
      error: "volunteers.errors.birth_future",
      ...anyway,
    })
    .refine((v) => at(v, "phone") !== "" || at(v, "email") !== "", {
      path: ["phone"],
      error: "volunteers.errors.contact_missing",
      ...anyway,
    })
    .refine((v) => !minor(v, today) || at(v, "guardianName").length >= 2, {
      path: ["guardianName"],
      error: "volunteers.errors.guardian_name",
      ...anyway,
    })
    .refine((v) => !minor(v, today) || contactOf(at(v, "guardianContact")) !== null, {
      path: ["guardianContact"],
      error: "volunteers.errors.guardian_contact",
      ...anyway,
    })
    .refine((v) => !minor(v, today) || !isOwn(v), {
      path: ["guardianContact"],
      error: "volunteers.errors.guardian_same",
      ...anyway,
    })
    .superRefine((v, context) => {
      const fault = passwordFault(
        v.password,
        [contactOf(v.phone), contactOf(v.email)].filter((name) => name !== null),
      );
      if (fault)
        context.addIssue({ code: "custom", path: ["password"], message: `volunteers.errors.password_${fault}` });
    })
    .transform((v) => ({
      ...v,
      birth: `${v.birthYear}-${v.birthMonth}`,
      phone: contactOf(v.phone),
      email: contactOf(v.email),
      organisationId: v.organisationId || null,
      teamId: v.teamId || null,
    }));
export type JoinInput = z.output<ReturnType<typeof joinInput>>;

/** The guardian must be reached by another way than the child, or the child would answer for them. */
function isOwn(value: unknown): boolean {
  const contact = contactOf(at(value, "guardianContact"));
  return contact !== null && [contactOf(at(value, "phone")), contactOf(at(value, "email"))].includes(contact);
}

export const guardianInput = z.object({
  token: z.string().min(20).max(100),
  answer: z.enum(["agree", "decline", "withdraw", "photos"]),
  guardianName: optional(60),
  isGuardian: ticked,
  photos: agreed,
  consent_guardian: optional(20),
});
export type GuardianInput = z.output<typeof guardianInput>;

export const profileInput = z
  .object({
    version: z.coerce.number().int(),
    name,
    birthYear: year,
    birthMonth: month,
    regionCode: region,
    organisationId: id,
    teamId: id,
    languageZh: level,
    languageMn: level,
    skills,
    wantsEmail: ticked,
  })
  .transform((v) => ({
    ...v,
    birth: `${v.birthYear}-${v.birthMonth}`,
    organisationId: v.organisationId || null,
    teamId: v.teamId || null,
  }));
export type ProfileInput = z.output<typeof profileInput>;

export const leaveInput = z.object({ sure: ticked.refine((v) => v, "volunteers.errors.sure") });

/** Coming back after leaving: the registration text is agreed to anew. */
export const returnInput = z.object({ consent_terms: agreed.refine((v) => v !== "", "volunteers.errors.terms") });
export type ReturnInput = z.output<typeof returnInput>;
