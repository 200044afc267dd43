import { z } from "zod";
import { sameItem } from "../events/rules/whitelist";
import { id, moment, optional, version } from "../fields/input";

const words = (max: number, missing: "triage.errors.say_something" | "triage.errors.reason") =>
  z.string().trim().min(2, missing).max(max);
const amount = (most: number) => z.coerce.number().int().min(0).max(most);
/** A checkbox list: one value, several, or none. */
const ids = z
  .union([id, z.array(id).max(40)])
  .optional()
  .transform((value) => (value === undefined ? [] : typeof value === "string" ? [value] : value));

const slot = moment("triage.errors.slot");
const slots = z
  .union([slot, z.array(slot).min(1).max(5)], "triage.errors.slot")
  .transform((value) => [
    ...new Map((Array.isArray(value) ? value : [value]).map((at) => [at.getTime(), at])).values(),
  ]);

export const requestInput = z.object({ requestId: id });
export type RequestInput = z.output<typeof requestInput>;

export const sayInput = z.object({ requestId: id, body: words(1000, "triage.errors.say_something") });
export type SayInput = z.output<typeof sayInput>;

export const declineInput = z.object({ requestId: id, version, reason: words(500, "triage.errors.reason") });
export type DeclineInput = z.output<typeof declineInput>;

export const handOverInput = z.object({
  requestId: id,
  version,
  regionCode: z.string().regex(/^\d{6}$/, "triage.errors.league"),
  note: z.string().trim().max(500).optional().default(""),
});
export type HandOverInput = z.output<typeof handOverInput>;

/** What is offered: one or several dates, each 15 to 480 minutes, one place, one team. */
export const offerInput = z.object({
  requestId: id,
  version,
  slot: slots,
  minutes: z.coerce.number().int().min(15).max(480).default(90),
  title: z.string().trim().min(2, "events.desk.errors.title").max(120),
  summary: z.string().trim().min(2, "triage.errors.say_something").max(4000),
  place: z.string().trim().min(2, "triage.errors.place").max(160),
  address: optional(200),
  recordingUnitId: id,
  whitelistItem: optional(120).transform((value) => value && sameItem(value)),
  whitelistYear: z.coerce
    .number()
    .int()
    .max(2999)
    .optional()
    .transform((value) => value || null),
  approvalNumber: optional(80),
  riskNotice: z.string().trim().min(2, "triage.errors.risk_notice").max(2000),
  lecturers: amount(20),
  helpers: amount(20),
  mongolianIds: ids,
  lecturerIds: ids,
  helperIds: ids,
});
export type OfferInput = z.output<typeof offerInput>;

/** The host's answers; the page has opened the private link and knows which request it is. */
export const pickInput = z.object({ requestId: id, dateId: id });
export type PickInput = z.output<typeof pickInput>;
export const noneSuitsInput = z.object({ requestId: id, note: z.string().trim().max(500).optional().default("") });
export type NoneSuitsInput = z.output<typeof noneSuitsInput>;

export const callOffInput = z.object({ requestId: id, reason: words(500, "triage.errors.reason") });
export type CallOffInput = z.output<typeof callOffInput>;
