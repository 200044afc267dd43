import { sql } from "drizzle-orm";
import type { EligibilityCode } from "../words";
import { OFFER_SOURCES, OFFER_STATES, SIGNUP_STATES } from "../words";
import { boolean, id, index, instant, integer, json, table, text, uniqueIndex } from "../columns";
import { events, positions, shifts } from "./events";
import { volunteers } from "./volunteers";

/**
 * 报名: volunteer × position. An invited person's sign-up is stored as waitlisted with an open offer, so that
 * one partial unique index says "one live sign-up per volunteer and shift".
 */
export const signups = table(
  "signups",
  {
    id: id(),
    positionId: text("position_id")
      .notNull()
      .references(() => positions.id),
    shiftId: text("shift_id")
      .notNull()
      .references(() => shifts.id),
    eventId: text("event_id")
      .notNull()
      .references(() => events.id),
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    state: text("state", { enum: SIGNUP_STATES }).notNull(),
    /** Place in the order of asking within the position; lower is earlier. */
    queue: integer("queue").notNull(),
    /** "Agreed by phone": who asked, when and what was said. */
    phoneNote: text("phone_note"),
    overrideCodes: json("override_codes").$type<EligibilityCode[]>(),
    overrideReason: text("override_reason"),
    /** Rules that a later re-check found broken; the person and the desk were told. */
    flags: json("flags").$type<EligibilityCode[]>().notNull(),
    createdAt: instant("created_at").notNull(),
    changedAt: instant("changed_at").notNull(),
    changedBy: text("changed_by"),
    reason: text("reason"),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [
    index("signups_position").on(t.positionId, t.state, t.queue),
    index("signups_volunteer").on(t.volunteerId, t.state),
    index("signups_event").on(t.eventId, t.state),
    uniqueIndex("signups_live").on(t.volunteerId, t.shiftId).where(sql`state in ('confirmed', 'waitlisted')`),
  ],
);

/** 邀请: a place held for someone until a time. */
export const offers = table(
  "offers",
  {
    id: id(),
    signupId: text("signup_id")
      .notNull()
      .references(() => signups.id),
    positionId: text("position_id")
      .notNull()
      .references(() => positions.id),
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    source: text("source", { enum: OFFER_SOURCES }).notNull(),
    state: text("state", { enum: OFFER_STATES }).notNull(),
    deadline: instant("deadline").notNull(),
    madeAt: instant("made_at").notNull(),
    madeBy: text("made_by"),
    answeredAt: instant("answered_at"),
  },
  (t) => [
    index("offers_deadline").on(t.state, t.deadline),
    index("offers_position").on(t.positionId, t.state),
    index("offers_volunteer").on(t.volunteerId, t.madeAt),
    uniqueIndex("offers_open").on(t.signupId).where(sql`state = 'open'`),
  ],
);
