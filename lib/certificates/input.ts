import { z } from "zod";
import { IDENTITY_KINDS, SCRIPT_LAYOUTS } from "@/db/words";
import { day, id, optional, text, ticked, version } from "../fields/input";
import { daysBetween } from "../time";
import { isIdentity, IDENTITY_REASONS, plainIdentity } from "./rules/identity";
import { MOST_DAYS } from "./rules/issuing";

const reason = z
  .string("certificates.errors.reason")
  .trim()
  .min(4, "certificates.errors.reason")
  .max(200, "certificates.errors.too_long");
const unit = z.string("certificates.errors.unit").min(1, "certificates.errors.unit").max(64);
const period = { recordingUnitId: unit, fromDay: day, toDay: day };
type Days = { fromDay: string; toDay: string };
const inOrder = ({ fromDay, toDay }: Days) => fromDay <= toDay && daysBetween(fromDay, toDay) < MOST_DAYS;
const wrong = { path: ["toDay"], message: "certificates.errors.period" };

/** A period and unit, as asked in an address or a form. */
export const periodInput = z.object(period).refine(inOrder, wrong);

export const askInput = z
  .object({
    ...period,
    withTrainings: ticked,
    withIdentity: ticked,
    identityKind: z.enum(IDENTITY_KINDS).optional().default("resident_card"),
    /** Empty: the one that is kept. */
    identityNumber: z.string().max(40).optional().default("").transform(plainIdentity),
  })
  .refine(inOrder, wrong)
  .refine((ask) => !ask.withIdentity || ask.identityNumber === "" || isIdentity(ask.identityKind, ask.identityNumber), {
    path: ["identityNumber"],
    message: "certificates.errors.identity",
  });

export const askOnlyInput = z.object({ askId: id, version });
export const declineInput = z.object({ askId: id, version, reason });
export const endInput = z.object({ certificateId: id, version, reason });
export const batchInput = z.object({ ...period, teamId: id }).refine(inOrder, wrong);
export const rotateInput = z.object({ reason });
export const revealInput = z.object({ certificateId: id, why: z.enum(IDENTITY_REASONS, "shell.errors.required") });

export const issuerInput = z
  .object({
    organisationId: id,
    version,
    creditCode: optional(18, "certificates.errors.credit_code").refine(
      (code) => code === null || /^[0-9A-Z]{18}$/.test(code),
      "certificates.errors.credit_code",
    ),
    personInCharge: optional(40, "certificates.errors.too_long"),
    contact: optional(80, "certificates.errors.too_long"),
    layout: z.enum(SCRIPT_LAYOUTS).optional().default("han"),
    titleMn: optional(60, "certificates.errors.too_long"),
    nameMn: optional(80, "certificates.errors.too_long"),
    noticeDays: z.coerce
      .number("certificates.errors.notice")
      .int("certificates.errors.notice")
      .min(0, "certificates.errors.notice")
      .max(30, "certificates.errors.notice")
      .optional()
      .default(0),
    note: text(120, "certificates.errors.too_long")
      .optional()
      .default("")
      .transform((value) => value || null),
  })
  .refine((unit) => unit.layout === "han" || unit.titleMn !== null, {
    path: ["titleMn"],
    message: "certificates.errors.mongolian",
  });

export type PeriodInput = z.output<typeof periodInput>;
export type AskInput = z.output<typeof askInput>;
export type AskOnlyInput = z.output<typeof askOnlyInput>;
export type DeclineInput = z.output<typeof declineInput>;
export type EndInput = z.output<typeof endInput>;
export type BatchInput = z.output<typeof batchInput>;
export type RotateInput = z.output<typeof rotateInput>;
export type RevealInput = z.output<typeof revealInput>;
export type IssuerInput = z.output<typeof issuerInput>;
