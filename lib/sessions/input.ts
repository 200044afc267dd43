import { z } from "zod";
import { AUDIENCES } from "@/db/words";
import {
  amount as number,
  day,
  id,
  optional as optionalWords,
  optionalMoment,
  text as words,
  ticked,
  time,
  version,
} from "../fields/input";

const text = (most: number) => words(most, "sessions.errors.too_long");
const optional = (most: number) => optionalWords(most, "sessions.errors.too_long");
const amount = number(99_999, "sessions.errors.amount");
const moment = optionalMoment("sessions.errors.moment");

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
