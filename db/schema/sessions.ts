import { sql } from "drizzle-orm";
import { AUDIENCES, LOCALES, OFFER_STATES, PARTIES, REGISTRATION_STATES } from "../words";
import { boolean, check, id, index, instant, integer, table, text, uniqueIndex } from "../columns";
import { accounts } from "./accounts";
import { events } from "./events";
import { organisations } from "./organisations";

/** 场次: a time window of an event for its audience. Places as on a position: null = no limit, 0 = none. */
export const sessions = table(
  "sessions",
  {
    id: id(),
    eventId: text("event_id")
      .notNull()
      .references(() => events.id),
    name: text("name").notNull(),
    nameEn: text("name_en"),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    audience: text("audience", { enum: AUDIENCES }).notNull(),
    places: integer("places"),
    blocked: integer("blocked").notNull(),
    taken: integer("taken").notNull(),
    hasWaitlist: boolean("has_waitlist").notNull(),
    /** The most seats one party may book. */
    maxSeats: integer("max_seats").notNull(),
    bookingOpensAt: instant("booking_opens_at"),
    bookingClosesAt: instant("booking_closes_at"),
    /** Shown only to those who have a seat. */
    onlineLink: text("online_link"),
    sort: integer("sort").notNull(),
    version: integer("version").notNull(),
  },
  (t) => [
    index("sessions_event").on(t.eventId, t.startsAt),
    index("sessions_starts").on(t.startsAt),
    check("sessions_times", sql`ends_at > starts_at`),
    check("sessions_places", sql`taken >= 0 and blocked >= 0 and (places is null or taken + blocked <= places)`),
  ],
);

/** 预约: party × session. A group books all its seats or none; counts only, never pupils' names. */
export const registrations = table(
  "registrations",
  {
    id: id(),
    sessionId: text("session_id")
      .notNull()
      .references(() => sessions.id),
    eventId: text("event_id")
      .notNull()
      .references(() => events.id),
    party: text("party", { enum: PARTIES }).notNull(),
    seats: integer("seats").notNull(),
    /** Of a class: how many of the seats are adults. */
    adults: integer("adults"),
    organisationId: text("organisation_id").references(() => organisations.id),
    /** The class, unit or family, as the party calls itself; empty for a person. */
    groupName: text("group_name"),
    contactName: text("contact_name").notNull(),
    contactPhone: text("contact_phone"),
    contactEmail: text("contact_email"),
    accountId: text("account_id").references(() => accounts.id),
    locale: text("locale", { enum: LOCALES }).notNull(),
    state: text("state", { enum: REGISTRATION_STATES }).notNull(),
    /** Place in the order of asking within the session; lower is earlier. */
    queue: integer("queue").notNull(),
    /** How often smaller parties were let past; after three nobody passes any more. */
    passed: integer("passed").notNull(),
    /** Six symbols, shown at the door. */
    ticketCode: text("ticket_code").notNull(),
    tokenHash: text("token_hash").notNull(),
    revokedAt: instant("revoked_at"),
    changedAt: instant("changed_at").notNull(),
    changedBy: text("changed_by"),
    reason: text("reason"),
    version: integer("version").notNull(),
    isSample: boolean("is_sample").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    index("registrations_session").on(t.sessionId, t.state, t.queue),
    index("registrations_event").on(t.eventId, t.state),
    uniqueIndex("registrations_token").on(t.tokenHash),
    uniqueIndex("registrations_ticket").on(t.eventId, t.ticketCode),
    uniqueIndex("registrations_live")
      .on(t.sessionId, t.contactPhone)
      .where(sql`state in ('confirmed', 'waitlisted') and contact_phone is not null`),
    check("registrations_seats", sql`seats >= 1 and (adults is null or (adults >= 0 and adults <= seats))`),
  ],
);

/** Seats held for a waiting party until a time; all of its seats. */
export const seatOffers = table(
  "seat_offers",
  {
    id: id(),
    registrationId: text("registration_id")
      .notNull()
      .references(() => registrations.id),
    sessionId: text("session_id")
      .notNull()
      .references(() => sessions.id),
    seats: integer("seats").notNull(),
    state: text("state", { enum: OFFER_STATES }).notNull(),
    deadline: instant("deadline").notNull(),
    madeAt: instant("made_at").notNull(),
    answeredAt: instant("answered_at"),
  },
  (t) => [
    index("seat_offers_deadline").on(t.state, t.deadline),
    index("seat_offers_session").on(t.sessionId, t.state),
    uniqueIndex("seat_offers_open").on(t.registrationId).where(sql`state = 'open'`),
  ],
);
