import { z } from "zod";
import { DAY_PARTS, EQUIPMENT, GRADES, REQUEST_KINDS, type RequestKind, TEACHING_LANGUAGES, TOPICS } from "@/db/words";
import { contactOf } from "../../volunteers/rules/contact";
import { dayFault, MOST_WISHES } from "../rules/days";
import { wishOf, wishText } from "../rules/facts";
import { phoneOf, withPupils } from "../rules/hosts";
import { nameFault } from "../rules/no-names";
import { unfinished } from "../rules/steps";
import { INDUSTRIES, IP_HELD, MATTERS, NEEDS, REQUEST_MODES, SIZES, STAGES, WANTS } from "../rules/survey";

export const TOKEN = z.string().min(20).max(100);
const version = z.coerce.number().int();
const asList = (value: unknown): unknown => (Array.isArray(value) ? value : value ? [value] : []);
const short = (most: number) => z.string("shell.errors.required").trim().max(most, "requests.errors.too_long");

/** Free text: never a list of people, never an identity number. */
export const freeText = (most: number) =>
  short(most).superRefine((text, context) => {
    const fault = nameFault(text);
    if (fault) context.addIssue({ code: "custom", message: `requests.errors.${fault}` });
  });
const maybe = (most: number) => freeText(most).default("");
const some = <const T extends readonly [string, ...string[]]>(of: T) => z.preprocess(asList, z.array(z.enum(of)));
const chosen = <const T extends readonly [string, ...string[]]>(of: T) => z.enum(of, "requests.errors.choose");
/** A whole number as it is kept: its figures. */
export const amount = (least: number, most: number) =>
  z
    .string("requests.errors.number")
    .trim()
    .regex(/^\d{1,6}$/, { error: "requests.errors.number", abort: true })
    .refine((text) => Number(text) >= least && Number(text) <= most, "requests.errors.bounds");

export const whoInput = z.object({
  kind: z.enum(REQUEST_KINDS),
  organisationId: z.string().max(64).default(""),
  organisationName: freeText(60).min(2, "requests.errors.host"),
  regionCode: z.string("requests.errors.region").regex(/^15\d{4}$/, "requests.errors.region"),
  county: maybe(30),
  contactName: freeText(30).min(2, "requests.errors.contact"),
  contactRole: maybe(30),
  contactPhone: short(30)
    .refine((text) => phoneOf(text) !== null, "requests.errors.phone")
    .transform((text) => phoneOf(text) ?? ""),
  contactEmail: short(254)
    .default("")
    .refine((text) => text === "" || (text.includes("@") && contactOf(text) !== null), "requests.errors.email")
    .transform((text) => (text === "" ? null : contactOf(text))),
});
export type WhoInput = z.output<typeof whoInput>;

/** The first step of a draft that stands already. */
export const whoAgainInput = whoInput.extend({ token: TOKEN, version });
export type WhoAgainInput = z.output<typeof whoAgainInput>;

const pupils = {
  grades: some(GRADES).refine((all) => all.length > 0, "requests.errors.grades"),
  classes: amount(1, 60),
  headCount: amount(1, 3000),
  adults: amount(1, 60),
  topics: some(TOPICS)
    .refine((all) => all.length > 0, "requests.errors.topics")
    .refine((all) => all.length <= 2, "requests.errors.topics_most"),
  language: chosen(TEACHING_LANGUAGES),
  notes: maybe(500),
};

/** What the second step of each kind asks. */
const WHAT = {
  campus_visit: z.object({
    ...pupils,
    whitelistItem: maybe(80),
    whitelistYear: z.string().regex(/^20\d{2}$/),
    approvalNumber: maybe(60),
  }),
  base_trip: z.object(pupils),
  enterprise_service: z.object({
    industry: chosen(INDUSTRIES),
    size: chosen(SIZES),
    ipHeld: some(IP_HELD),
    needs: some(NEEDS).refine((all) => all.length > 0, "requests.errors.needs"),
    needsText: maybe(800),
    headCount: amount(1, 500),
    language: chosen(TEACHING_LANGUAGES),
  }),
  rights_aid: z.object({
    matter: chosen(MATTERS),
    stage: chosen(STAGES),
    wants: some(WANTS).refine((all) => all.length > 0, "requests.errors.wants"),
    summary: freeText(800).min(10, "requests.errors.summary"),
    headCount: amount(1, 100),
    language: chosen(TEACHING_LANGUAGES),
  }),
} as const satisfies Record<RequestKind, z.ZodType>;

const onlyOnsite = {
  path: ["address"],
  error: "requests.errors.address",
  when: () => true,
};
const met = z
  .object({ mode: chosen(REQUEST_MODES), address: maybe(120), timeNote: maybe(60), notes: maybe(500) })
  .refine((v) => v.mode !== "onsite" || v.address.length >= 2, onlyOnsite);

/** What the third step of each kind asks, besides the days. */
const WHERE = {
  campus_visit: z.object({
    address: freeText(120).min(2, "requests.errors.address"),
    place: freeText(60).min(2, "requests.errors.place"),
    seats: amount(1, 5000),
    equipment: some(EQUIPMENT),
    timeNote: maybe(60),
  }),
  base_trip: z.object({ baseId: z.string().max(64).default(""), timeNote: maybe(60) }),
  enterprise_service: met,
  rights_aid: met,
} as const satisfies Record<RequestKind, z.ZodType>;

/** Pairs of day and part of day as two rows of fields post them; rows without a day are left out, a day counts once. */
export const wishesInput = (kind: RequestKind, today: string, year?: number) =>
  z
    .object({
      wishDay: z.preprocess(asList, z.array(z.string().max(10)).max(12)),
      wishPart: z.preprocess(asList, z.array(z.string().max(10)).max(12)),
    })
    .transform(({ wishDay, wishPart }, context) => {
      const wishes = wishDay.flatMap((day, i) => (day ? (wishOf(`${day} ${wishPart[i] || DAY_PARTS[0]}`) ?? []) : []));
      const once = wishes.filter((wish, i) => wishes.findIndex(({ day }) => day === wish.day) === i);
      const say = (message: string) => context.addIssue({ code: "custom", path: ["wishes"], message });
      if (once.length === 0) say("requests.errors.wishes");
      if (once.length > MOST_WISHES) say("requests.errors.wishes_most");
      for (const { day } of once) {
        const fault = dayFault(day, kind, today, year);
        if (fault) say(`requests.errors.day_${fault}`);
      }
      return { wishes: once.map(wishText) };
    });

/** The second step, all wrong fields named at once. */
export const whatInput = (kind: RequestKind) => WHAT[kind];

/** The third step; `today` YYYY-MM-DD, `year` the whitelist's. */
export const whenInput = (kind: RequestKind, today: string, year?: number) =>
  z.intersection(WHERE[kind], wishesInput(kind, today, year));

/** What the last step confirms. */
export const submitInput = (kind: RequestKind) =>
  z.object({
    token: TOKEN,
    version,
    teacherPresent: z
      .string()
      .default("")
      .refine((v) => !withPupils(kind) || v !== "", "requests.errors.teacher"),
    agreedText: z
      .string()
      .max(20)
      .default("")
      .refine((v) => v !== "", "requests.errors.agree"),
  });
export type SubmitInput = z.output<ReturnType<typeof submitInput>>;

/** What a draft's own acts know: which draft as it was seen, and a year of the list. */
export const draftInput = z.object({ token: TOKEN, version, whitelistYear: z.string().regex(/^20\d{2}$/) });

const loose = z
  .object({ token: TOKEN, version })
  .catchall(z.union([z.string().max(1000), z.array(z.string().max(120)).max(20)]));

/** What stands in a step when somebody goes back before it is finished: kept as it is, but never a list of people. */
export const unfinishedStep = (step: "what" | "when") =>
  loose
    .superRefine((values, context) => {
      for (const [name, value] of Object.entries(values)) {
        const fault = typeof value === "string" && name !== "token" ? nameFault(value) : null;
        if (fault) context.addIssue({ code: "custom", path: [name], message: `requests.errors.${fault}` });
      }
    })
    .transform(({ token, version: seen, ...values }) => ({ token, version: seen, answers: unfinished(step, values) }));

/** How many fields of a form that is being typed were left out: those that hold a name list or an identity number, and those not finished. */
export type LeftOut = { names: number; open: number };

const heldBack = (value: unknown): boolean => typeof value === "string" && nameFault(value) !== null;

/** What is typed in the second or third step, kept while it is typed; a list of people is left out. */
const typedAnswers = (step: "what" | "when") =>
  loose.transform(({ token, version: seen, ...values }) => {
    const fine = Object.fromEntries(Object.entries(values).filter(([, value]) => !heldBack(value)));
    const left: LeftOut = { names: Object.keys(values).length - Object.keys(fine).length, open: 0 };
    return { token, version: seen, left, answers: unfinished(step, fine) };
  });

/** What is typed in the first step: each field that holds by itself. */
const typedWho = loose.transform(({ token, version: seen, ...values }) => {
  const left: LeftOut = { names: 0, open: 0 };
  const good: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(whoInput.omit({ kind: true }).shape)) {
    const parsed = field.safeParse(values[name]);
    if (parsed.success) good[name] = parsed.data;
    else left[heldBack(values[name]) ? "names" : "open"]++;
  }
  return { token, version: seen, left, who: known.parse(good) };
});
const known = z
  .object({
    organisationId: z.string(),
    organisationName: z.string(),
    regionCode: z.string(),
    county: z.string(),
    contactName: z.string(),
    contactRole: z.string(),
    contactPhone: z.string(),
    contactEmail: z.string().nullable(),
  })
  .partial();

/** What stands in a step that is being typed, without what may not be kept. */
export const typedInput = (step: "who" | "what" | "when") => (step === "who" ? typedWho : typedAnswers(step));
export type TypedInput = z.output<ReturnType<typeof typedInput>>;

/** The second or third step with the draft it belongs to. */
export const stepInput = (kind: RequestKind, step: "what" | "when", today: string, year?: number) =>
  loose.transform(({ token, version: seen, ...values }, context) => {
    const parsed = (step === "what" ? whatInput(kind) : whenInput(kind, today, year)).safeParse(values);
    if (parsed.success) {
      const answers: Record<string, string | string[]> = parsed.data;
      return { token, version: seen, answers };
    }
    for (const issue of parsed.error.issues)
      context.addIssue({ code: "custom", path: issue.path, message: issue.message });
    return z.NEVER;
  });
