import { z } from "zod";
import { QUALIFICATIONS, TEACHING_LANGUAGES, TRAINEES, TRAINING_RESULTS } from "@/db/words";
import { loginOf } from "../accounts/rules/login";
import { nameFault } from "../requests/rules/no-names";

const id = z.string("shell.errors.required").min(1, "shell.errors.required").max(64);
const token = z.string().min(1).max(100);
const version = z.coerce.number("shell.errors.custom").int();
const text = (most: number) => z.string("shell.errors.required").trim().max(most, "trainings.errors.too_long");
const needed = (most: number) => text(most).min(1, "shell.errors.required");
const reason = text(300).min(4, "trainings.errors.reason");
const ticked = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform((value) => value === true || value === "on" || value === "1");
/** A whole number within bounds, or nothing. */
const amount = (least: number, most: number) =>
  text(4)
    .default("")
    .refine((v) => v === "" || (/^\d+$/.test(v) && Number(v) >= least && Number(v) <= most), "trainings.errors.amount")
    .transform((v) => (v === "" ? null : Number(v)));
const link = text(500)
  .default("")
  .refine((v) => v === "" || /^https?:\/\/[^\s/]+\.[^\s]+$/.test(v), "trainings.errors.link")
  .transform((v) => v || null);

/** Version 0: nobody has set this event up as a training yet. */
export const trainingInput = z
  .object({
    eventId: id,
    version,
    trainee: z.enum(TRAINEES),
    language: z.enum(TEACHING_LANGUAGES),
    grants: z.union([z.enum(QUALIFICATIONS), z.literal("").transform(() => null)]).default(null),
    validMonths: amount(1, 120),
    sessionsNeeded: amount(1, 60),
    minutesShare: amount(1, 100).transform((v) => v ?? 100),
    passMark: amount(1, 100),
    questionsAsked: amount(1, 100),
    triesAllowed: amount(1, 20),
  })
  .refine((v) => v.trainee === "volunteer" || v.grants === null, {
    path: ["grants"],
    error: "trainings.errors.grants_volunteers",
  })
  .refine((v) => v.trainee === "volunteer" || v.passMark === null, {
    path: ["passMark"],
    error: "trainings.errors.quiz_volunteers",
  })
  .refine((v) => v.passMark === null || v.questionsAsked !== null, {
    path: ["questionsAsked"],
    error: "trainings.errors.questions_asked",
  })
  .transform((v) => ({
    ...v,
    validMonths: v.grants ? v.validMonths : null,
    questionsAsked: v.passMark === null ? null : v.questionsAsked,
    triesAllowed: v.passMark === null ? null : v.triesAllowed,
  }));
export type TrainingInput = z.output<typeof trainingInput>;

/** Without an id it is a new one. */
export const materialInput = z.object({
  eventId: id,
  materialId: text(64)
    .default("")
    .transform((v) => v || null),
  version: version.default(0),
  title: needed(80),
  body: text(8000).default(""),
  link,
});
export type MaterialInput = z.output<typeof materialInput>;

export const removeMaterialInput = z.object({ eventId: id, materialId: id });
export type RemoveMaterialInput = z.output<typeof removeMaterialInput>;

/** A volunteer enrols by account; `wait`: also where seats do not suffice. */
export const enrolInput = z.object({ eventId: id, wait: ticked });
export type EnrolInput = z.output<typeof enrolInput>;

export const leaveCourseInput = z.object({ eventId: id });
export type LeaveCourseInput = z.output<typeof leaveCourseInput>;

const nameless = (most: number) => text(most).refine((v) => nameFault(v) === null, "registrations.errors.names");
const reach = (kind: "phone" | "email", error: "registrations.errors.phone" | "registrations.errors.email") =>
  text(254)
    .default("")
    .refine((v) => v === "" || loginOf(v)?.kind === kind, error);

/** A teacher, or an enterprise by head count, without account. */
export const enrolPartyInput = z
  .object({
    eventId: id,
    wait: ticked,
    groupName: nameless(60).default(""),
    seats: amount(1, 500).transform((v) => v ?? 1),
    name: nameless(40).min(2, "registrations.errors.name"),
    phone: reach("phone", "registrations.errors.phone"),
    email: reach("email", "registrations.errors.email"),
  })
  .refine((v) => v.phone !== "" || v.email !== "", { path: ["phone"], error: "registrations.errors.contact" })
  .transform((v) => ({
    ...v,
    phone: loginOf(v.phone)?.value ?? null,
    email: loginOf(v.email)?.value ?? null,
  }));
export type EnrolPartyInput = z.output<typeof enrolPartyInput>;

/** One person or party of a roll, as it was typed: version 0 stands for "not marked yet". */
const ROW = /^(minutes|people|version)\.(.+)$/;
const figure = /^\d{0,4}$/;

/** A session's roll: `came` names who was there; `minutes.<id>` empty means all of it, `people.<id>` empty all seats. */
export const rollInput = z
  .looseObject({
    eventId: id,
    sessionId: id,
    came: z
      .union([z.string(), z.array(z.string())])
      .default([])
      .transform((v) => (typeof v === "string" ? [v] : v)),
  })
  .transform(({ eventId, sessionId, came, ...rest }, context) => {
    const rows = new Map<string, { minutes: number | null; people: number | null; version: number }>();
    for (const [key, value] of Object.entries(rest)) {
      const [, what, of = ""] = ROW.exec(key) ?? [];
      if (what === undefined) continue;
      const typed = typeof value === "string" ? value.trim() : "";
      if (!figure.test(typed)) context.addIssue({ code: "custom", path: [key], message: "trainings.errors.amount" });
      const row = rows.get(of) ?? { minutes: null, people: null, version: 0 };
      const number = typed === "" ? null : Number(typed);
      if (what === "minutes") row.minutes = number;
      if (what === "people") row.people = number;
      if (what === "version") row.version = number ?? 0;
      rows.set(of, row);
    }
    const present = new Set(came);
    return {
      eventId,
      sessionId,
      rows: [...rows].map(([registrationId, row]) => ({ registrationId, came: present.has(registrationId), ...row })),
    };
  });
export type RollInput = z.output<typeof rollInput>;

const DECISION = /^(result|reason)\.(.+)$/;

/** Closing: `result.<trainee>` and `reason.<trainee>` where somebody is decided upon otherwise than the rule says. */
export const closeInput = z
  .looseObject({ eventId: id, version })
  .transform(({ eventId, version, ...rest }, context) => {
    const decisions = new Map<string, { result: (typeof TRAINING_RESULTS)[number] | null; reason: string }>();
    for (const [key, value] of Object.entries(rest)) {
      const [, what, of = ""] = DECISION.exec(key) ?? [];
      if (what === undefined || typeof value !== "string") continue;
      const decision = decisions.get(of) ?? { result: null, reason: "" };
      if (what === "result") decision.result = TRAINING_RESULTS.find((result) => result === value) ?? null;
      else if (value.trim().length <= 300) decision.reason = value.trim();
      else context.addIssue({ code: "custom", path: [key], message: "trainings.errors.too_long" });
      decisions.set(of, decision);
    }
    return { eventId, version, decisions };
  });
export type CloseInput = z.output<typeof closeInput>;

export const correctInput = z.object({ recordId: id, result: z.enum(TRAINING_RESULTS), reason });
export type CorrectInput = z.output<typeof correctInput>;

const rating = z
  .string("trainings.errors.rating")
  .regex(/^[1-5]$/, "trainings.errors.rating")
  .transform(Number);
const words = nameless(1000)
  .default("")
  .transform((v) => v || null);

export const feedbackInput = z.object({ eventId: id, rating, text: words });
export type FeedbackInput = z.output<typeof feedbackInput>;

/** The same by a ticket's link. */
export const ticketFeedbackInput = z.object({ token, rating, text: words });
export type TicketFeedbackInput = z.output<typeof ticketFeedbackInput>;
