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
  tree,
  version,
} from "../fields/input";
import { draftShape } from "../events/input";

const text = (most: number) => words(most, "sessions.errors.too_long");
const optional = (most: number) => optionalWords(most, "sessions.errors.too_long");
const amount = number(99_999, "sessions.errors.amount");
const moment = optionalMoment("sessions.errors.moment");

/** A web address that a browser may open. */
const link = optional(500).refine(
  (value) => value === null || /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value),
  "sessions.errors.link",
);

const facts = {
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
};
const session = z.object(facts);
export type SessionFacts = z.output<typeof session>;

/** What several fields of a session say only together. */
function fits(
  v: SessionFacts,
  ctx: { addIssue: (issue: { code: "custom"; path: string[]; message: string }) => void },
) {
  const broken: [field: string, message: string, is: boolean][] = [
    ["end", "sessions.errors.end", v.end <= v.start],
    ["maxSeats", "sessions.errors.max_seats", v.maxSeats < 1],
    ["blocked", "sessions.errors.blocked", v.places !== null && v.blocked > v.places],
    [
      "bookingClosesAt",
      "sessions.errors.window",
      v.bookingOpensAt !== null && v.bookingClosesAt !== null && v.bookingOpensAt >= v.bookingClosesAt,
    ],
  ];
  for (const [field, message, is] of broken) if (is) ctx.addIssue({ code: "custom", path: [field], message });
}

export const sessionInput = z
  .object({ ...facts, eventId: id, sessionId: optional(64), version: version.optional() })
  .superRefine(fits);
export type SessionInput = z.output<typeof sessionInput>;

/** The sessions that a plan may begin with. */
const SESSIONS_MOST = 10;

/** A new event with its sessions, as a scripted form holds it. */
export const plannedShape = draftShape.extend({
  sessions: z.array(session.superRefine(fits)).max(SESSIONS_MOST).default([]),
});
export type PlannedFields = z.input<typeof plannedShape>;
export type PlannedInput = z.output<typeof plannedShape>;

/** Without scripts a session stands in the form whether it is wanted or not; what was not ticked is none. */
function openOnes(flat: unknown): unknown {
  const whole = tree(flat);
  if (typeof whole !== "object" || whole === null || !("sessions" in whole) || !Array.isArray(whole.sessions))
    return whole;
  const wanted = whole.sessions.filter((one: unknown) => typeof one === "object" && one !== null && "open" in one);
  return { ...whole, sessions: wanted };
}
export const plannedInput = z.preprocess(openOnes, plannedShape);

export const removeSessionInput = z.object({ eventId: id, sessionId: id });
export type RemoveSessionInput = z.output<typeof removeSessionInput>;
