import { z } from "zod";
import { instantOf, isDay, isTime } from "../time";

// What many rooms read from a form alike. Every error is the key of a sentence.

/** The id of what is concerned: the form carries it, nobody types it. */
export const id = z.string("shell.errors.required").min(1, "shell.errors.required").max(64);

/** The version that was seen. */
export const version = z.coerce.number("shell.errors.custom").int();

/** Words, without the spaces around them. */
export const text = (most: number, tooLong?: string) => z.string("shell.errors.required").trim().max(most, tooLong);

/** Words that may be left out; null then. */
export const optional = (most: number, tooLong?: string) =>
  text(most, tooLong)
    .optional()
    .default("")
    .transform((value) => value || null);

/** One of these words, or none: null. */
export const pick = <const T extends readonly [string, ...string[]]>(words: T) =>
  z
    .enum(words)
    .or(z.literal(""))
    .optional()
    .default("")
    .transform((value) => (value === "" ? null : value));

/** A checkbox: a plain form sends its value or nothing, a scripted one true or false. */
export const ticked = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform((value) => value === true || (typeof value === "string" && value !== "" && value !== "0"));

export const day = z.string("shell.errors.day").trim().refine(isDay, "shell.errors.day");
export const time = z.string("shell.errors.time").trim().refine(isTime, "shell.errors.time");

/** A day that may be left out; null then. */
export const optionalDay = z
  .string()
  .trim()
  .optional()
  .default("")
  .refine((value) => value === "" || isDay(value), "shell.errors.day")
  .transform((value) => value || null);

const isMoment = (value: string) => isDay(value.slice(0, 10)) && value[10] === "T" && isTime(value.slice(11));
const instantIn = (value: string) => instantOf(value.slice(0, 10), value.slice(11));

/** "2026-04-28T10:00" in the unit's zone. */
export const moment = (error: string) => z.string(error).trim().refine(isMoment, error).transform(instantIn);

/** The same where none may be given; null then. */
export const optionalMoment = (error: string) =>
  z
    .string(error)
    .trim()
    .optional()
    .default("")
    .refine((value) => value === "" || isMoment(value), error)
    .transform((value) => (value === "" ? null : instantIn(value)));

/** A whole number as it is typed, at most so many; empty is null. */
export const amount = (most: number, error: string) =>
  z
    .string(error)
    .trim()
    .optional()
    .default("")
    .refine((value) => /^\d*$/.test(value) && Number(value) <= most, error)
    .transform((value) => (value === "" ? null : Number(value)));

/** What a form sends flat ("shifts.0.name") as the tree that it means; a list where every key is a number. */
export function tree(flat: unknown): unknown {
  if (typeof flat !== "object" || flat === null) return flat;
  const root: Branch = new Map();
  for (const [path, value] of Object.entries(flat)) {
    const steps = path.split(".");
    let at = root;
    for (const step of steps.slice(0, -1)) {
      const next = at.get(step);
      const branch: Branch = next instanceof Map ? next : new Map();
      at.set(step, branch);
      at = branch;
    }
    at.set(steps.at(-1) ?? path, value);
  }
  return grown(root);
}

type Branch = Map<string, unknown>;

function grown(branch: Branch): unknown {
  const entries = [...branch].map(([key, value]) => [key, value instanceof Map ? grown(value) : value] as const);
  const listed = entries.length > 0 && entries.every(([key]) => /^\d{1,2}$/.test(key));
  return listed
    ? entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value)
    : Object.fromEntries(entries);
}
