import { z } from "zod";
import { EVENT_KINDS, EVENT_MODES } from "@/db/words";
import { amount, id, optional, optionalMoment, text, ticked, tree, version } from "../fields/input";
import { otherTimes, plannedShift } from "./plan/input";
import { sameItem } from "./rules/whitelist";

const moment = optionalMoment("events.desk.errors.moment");

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
  whitelistYear: amount(2999, "events.desk.errors.amount"),
  approvalNumber: optional(80),
  signupOpensAt: moment,
  signupClosesAt: moment,
};

/** The tree of a new event, as a scripted form holds it. */
export const draftShape = z.object({
  ...facts,
  kind: z.enum(EVENT_KINDS),
  regionCode: id,
  hostIds,
  intent: z.enum(["draft", "publish"]).default("draft"),
  shifts: z.array(plannedShift).max(30).default([]),
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
    shifts: z.record(id, otherTimes).default({}),
    sessions: z.record(id, otherTimes).default({}),
  }),
);
export type MoveInput = z.output<typeof moveInput>;

export const leadInput = z.object({ eventId: id, shiftId: id, volunteerId: optional(64) });
export type LeadInput = z.output<typeof leadInput>;
