import { z } from "zod";
import { ORGANISATION_KINDS, PILOT_KINDS, PILOT_LEVELS } from "@/db/words";
import { isDay } from "../time";

const optional = (most: number) =>
  z
    .string()
    .trim()
    .max(most, "organisations.errors.too_long")
    .default("")
    .transform((v) => v || null);
const ticked = z.preprocess((v) => typeof v === "string" && v !== "", z.boolean());
const day = z.string("shell.errors.day").trim().refine(isDay, "shell.errors.day");

/** A unit as its form says it; without an id a new one. */
export const organisationInput = z.object({
  organisationId: z.string().max(64).default(""),
  version: z.coerce.number().int().default(0),
  kind: z.enum(ORGANISATION_KINDS),
  name: z
    .string("organisations.errors.name")
    .trim()
    .min(2, "organisations.errors.name")
    .max(80, "organisations.errors.too_long"),
  nameEn: optional(120),
  regionCode: z.string("organisations.errors.region").regex(/^15\d{4}$/, "organisations.errors.region"),
  address: optional(160),
  isIssuer: ticked,
});
export type OrganisationInput = z.output<typeof organisationInput>;

/** A school's time as pilot 试点 or model 示范; without a last day it goes on. */
export const designateInput = z
  .object({
    organisationId: z.string().min(1).max(64),
    level: z.enum(PILOT_LEVELS),
    kind: z.enum(PILOT_KINDS),
    batch: optional(60),
    startsOn: day,
    endsOn: z
      .string()
      .trim()
      .default("")
      .refine((v) => v === "" || isDay(v), "shell.errors.day")
      .transform((v) => v || null),
  })
  .refine((v) => v.endsOn === null || v.endsOn >= v.startsOn, {
    path: ["endsOn"],
    error: "organisations.errors.ends_before",
  });
export type DesignateInput = z.output<typeof designateInput>;
