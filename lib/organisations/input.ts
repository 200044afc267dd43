import { z } from "zod";
import { ORGANISATION_KINDS, PILOT_KINDS, PILOT_LEVELS } from "@/db/words";
import { day, id, optional as maybe, optionalDay, ticked, version } from "../fields/input";

const optional = (most: number) => maybe(most, "organisations.errors.too_long");

/** A unit as its form says it; without an id a new one. */
export const organisationInput = z.object({
  organisationId: z.string().max(64).default(""),
  version: version.default(0),
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
    organisationId: id,
    level: z.enum(PILOT_LEVELS),
    kind: z.enum(PILOT_KINDS),
    batch: optional(60),
    startsOn: day,
    endsOn: optionalDay,
  })
  .refine((v) => v.endsOn === null || v.endsOn >= v.startsOn, {
    path: ["endsOn"],
    error: "organisations.errors.ends_before",
  });
export type DesignateInput = z.output<typeof designateInput>;
