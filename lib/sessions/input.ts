import { z } from "zod";
import { AUDIENCES } from "@/db/words";
import { instantOf, isDay, isTime } from "../time";

const id = z.string().min(1).max(64);
const text = (max: number) => z.string().trim().max(max, "sessions.errors.too_long");
const optional = (max: number) =>
  text(max)
    .optional()
    .default("")
    .transform((value) => value || null);
const ticked = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform((value) => value === true || value === "on");
const version = z.coerce.number().int();
const day = text(10).refine(isDay, "shell.errors.day");
const time = text(5).refine(isTime, "shell.errors.time");
const amount = text(5)
  .optional()
  .default("")
  .refine((value) => /^\d*$/.test(value), "sessions.errors.amount")
  .transform((value) => (value === "" ? null : Number(value)));

/** "2026-04-23T18:00" in the unit's zone; empty means none. */
const moment = text(16)
  .optional()
  .default("")
  .refine((value) => value === "" || (isDay(value.slice(0, 10)) && isTime(value.slice(11))), "sessions.errors.moment")
  .transform((value) => (value === "" ? null : instantOf(value.slice(0, 10), value.slice(11))));

/** A web address that a browser may open. */
const link = optional(500).refine(
  (value) => value === null || /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value),
  "sessions.errors.link",
);

export const sessionInput = z
  .object({
    eventId: id,
    sessionId: optional(64),
    version: version.optional(),
    name: text(40).min(1, "sessions.errors.name"),
    nameEn: optional(80),
    day,
    start: time,
    end: time,
    audience: z.enum(AUDIENCES, "sessions.errors.audience"),
    places: amount,
    blocked: amount.transform((value) => value ?? 0),
    maxSeats: amount.transform((value) => value ?? 0),
    hasWaitlist: ticked,
    bookingOpensAt: moment,
    bookingClosesAt: moment,
    onlineLink: link,
  })
  .refine((v) => v.end > v.start, { path: ["end"], error: "sessions.errors.end" })
  .refine((v) => v.maxSeats >= 1, { path: ["maxSeats"], error: "sessions.errors.max_seats" })
  .refine((v) => v.places === null || v.blocked <= v.places, { path: ["blocked"], error: "sessions.errors.blocked" })
  .refine((v) => !v.bookingOpensAt || !v.bookingClosesAt || v.bookingOpensAt < v.bookingClosesAt, {
    path: ["bookingClosesAt"],
    error: "sessions.errors.window",
  });
export type SessionInput = z.output<typeof sessionInput>;

export const removeSessionInput = z.object({ eventId: id, sessionId: id });
export type RemoveSessionInput = z.output<typeof removeSessionInput>;
