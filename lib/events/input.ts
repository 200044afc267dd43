import { z } from "zod";
import { EVENT_KINDS, EVENT_MODES, LANGUAGES, QUALIFICATIONS } from "@/db/words";
import { instantOf, isDay, isTime } from "../time";
import { sameItem } from "./rules/whitelist";

const id = z.string().min(1).max(64);
const text = (max: number) => z.string().trim().max(max);
const optional = (max: number) =>
  text(max)
    .optional()
    .default("")
    .transform((value) => value || null);
const pick = <const T extends readonly [string, ...string[]]>(words: T) =>
  z
    .enum(words)
    .or(z.literal(""))
    .optional()
    .default("")
    .transform((value) => (value === "" ? null : value));
/** A checkbox: "on" from a plain form, true from a scripted one. */
const ticked = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform((value) => value === true || value === "on");
const version = z.coerce.number().int();
const day = text(10).refine(isDay, "shell.errors.day");
const time = text(5).refine(isTime, "shell.errors.time");

/** "2026-04-23T18:00" in the unit's zone; empty means none. */
const moment = text(16)
  .optional()
  .default("")
  .refine(
    (value) => value === "" || (isDay(value.slice(0, 10)) && isTime(value.slice(11))),
    "events.desk.errors.moment",
  )
  .transform((value) => (value === "" ? null : instantOf(value.slice(0, 10), value.slice(11))));

const amount = (most: number) =>
  text(4)
    .optional()
    .default("")
    .refine((value) => /^\d*$/.test(value) && Number(value) <= most, "events.desk.errors.amount")
    .transform((value) => (value === "" ? null : Number(value)));

/** How many hosts an event may name. */
export const HOSTS_MOST = 6;
/** In their order; none twice. What is not sent stays as it is. */
const hostIds = z
  .array(text(64))
  .max(HOSTS_MOST)
  .optional()
  .transform((ids) => ids && [...new Set(ids.filter(Boolean))]);

const facts = {
  title: text(120).min(2, "events.desk.errors.title"),
  titleEn: optional(200),
  titleMn: optional(200),
  summary: text(4000).optional().default(""),
  campaignId: optional(64),
  mode: z.enum(EVENT_MODES).default("onsite"),
  place: text(160).optional().default(""),
  address: optional(200),
  recordingUnitId: optional(64),
  isRisky: ticked,
  riskNotice: optional(2000),
  insurance: optional(400),
  withMinors: ticked,
  teacherPresent: ticked,
  schoolId: optional(64),
  whitelistItem: optional(120).transform((value) => value && sameItem(value)),
  whitelistYear: amount(2999),
  approvalNumber: optional(80),
  signupOpensAt: moment,
  signupClosesAt: moment,
};

const position = {
  name: text(60).min(1, "events.desk.errors.position_name"),
  places: amount(999),
  blocked: amount(999).transform((value) => value ?? 0),
  hasWaitlist: ticked,
  qualification: pick(QUALIFICATIONS),
  language: pick(LANGUAGES),
  minAge: amount(99),
  isRisky: ticked,
  withMinors: ticked,
};
const roomy = (value: { places: number | null; blocked: number }) =>
  value.places === null || !(value.blocked > value.places);
const tooManyBlocked = { path: ["blocked"], message: "events.desk.errors.blocked" };

const window = { day, start: time, end: time };
const forward = (value: { start: string; end: string }) => value.end > value.start;
const backward = { path: ["end"], message: "events.desk.errors.end_before_start" };

const shift = z
  .object({
    name: text(40).min(1, "events.desk.errors.shift_name"),
    ...window,
    positions: z.array(z.object(position).refine(roomy, tooManyBlocked)).max(20).default([]),
  })
  .refine(forward, backward);

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

/** The tree of a new event, as a scripted form holds it. */
export const draftShape = z.object({
  ...facts,
  kind: z.enum(EVENT_KINDS),
  regionCode: id,
  hostIds,
  intent: z.enum(["draft", "publish"]).default("draft"),
  shifts: z.array(shift).max(30).default([]),
});
export const draftInput = z.preprocess(tree, draftShape);
export type DraftInput = z.output<typeof draftInput>;
export type DraftFields = z.input<typeof draftShape>;

export const editInput = z.preprocess(tree, z.object({ ...facts, hostIds, eventId: id, version }));
export type EditInput = z.output<typeof editInput>;

export const eventInput = z.object({ eventId: id, version });
export type EventInput = z.output<typeof eventInput>;

export const cancelInput = z.object({ eventId: id, version, reason: text(500).min(4, "events.desk.errors.reason") });
export type CancelInput = z.output<typeof cancelInput>;

export const moveInput = z.preprocess(
  tree,
  z.object({
    eventId: id,
    version,
    intent: z.enum(["look", "move"]).default("move"),
    place: text(160).min(1, "events.desk.errors.place"),
    address: optional(200),
    shifts: z.record(id, z.object(window).refine(forward, backward)).default({}),
    sessions: z.record(id, z.object(window).refine(forward, backward)).default({}),
  }),
);
export type MoveInput = z.output<typeof moveInput>;

export const shiftInput = z
  .object({
    eventId: id,
    shiftId: optional(64),
    version: version.optional(),
    name: text(40).min(1, "events.desk.errors.shift_name"),
    ...window,
  })
  .refine(forward, backward);
export type ShiftInput = z.output<typeof shiftInput>;

export const removeShiftInput = z.object({ eventId: id, shiftId: id });
export type RemoveShiftInput = z.output<typeof removeShiftInput>;

export const positionInput = z
  .object({
    eventId: id,
    shiftId: id,
    positionId: optional(64),
    version: version.optional(),
    nameEn: optional(80),
    ...position,
  })
  .refine(roomy, tooManyBlocked);
export type PositionInput = z.output<typeof positionInput>;

export const removePositionInput = z.object({ eventId: id, positionId: id });
export type RemovePositionInput = z.output<typeof removePositionInput>;

export const leadInput = z.object({ eventId: id, shiftId: id, volunteerId: optional(64) });
export type LeadInput = z.output<typeof leadInput>;
