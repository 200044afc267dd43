import { sql } from "drizzle-orm";
import { boolean, check, id, index, instant, integer, primaryKey, table, text, uniqueIndex } from "../columns";
import { EVENT_KINDS, EVENT_MODES, EVENT_STATES, LANGUAGES, QUALIFICATIONS } from "../words";
import { campaigns } from "./campaigns";
import { organisations } from "./organisations";
import { regions } from "./regions";
import { volunteers } from "./volunteers";

/** 活动: a dated undertaking; its times are those of its shifts, kept here in the same transaction for lists. */
export const events = table(
  "events",
  {
    id: id(),
    kind: text("kind", { enum: EVENT_KINDS }).notNull(),
    status: text("status", { enum: EVENT_STATES }).notNull(),
    title: text("title").notNull(),
    titleEn: text("title_en"),
    /** Traditional Mongolian, entered by people, never translated by machine. */
    titleMn: text("title_mn"),
    summary: text("summary").notNull(),
    regionCode: text("region_code")
      .notNull()
      .references(() => regions.code),
    campaignId: text("campaign_id").references(() => campaigns.id),
    mode: text("mode", { enum: EVENT_MODES }).notNull(),
    place: text("place").notNull(),
    address: text("address"),
    startsAt: instant("starts_at"),
    endsAt: instant("ends_at"),
    /** Whose record and certificate it is. */
    recordingUnitId: text("recording_unit_id").references(() => organisations.id),
    isRisky: boolean("is_risky").notNull(),
    riskNotice: text("risk_notice"),
    insurance: text("insurance"),
    withMinors: boolean("with_minors").notNull(),
    teacherPresent: boolean("teacher_present").notNull(),
    schoolId: text("school_id").references(() => organisations.id),
    whitelistItem: text("whitelist_item"),
    whitelistYear: integer("whitelist_year"),
    approvalNumber: text("approval_number"),
    signupOpensAt: instant("signup_opens_at"),
    signupClosesAt: instant("signup_closes_at"),
    publishedAt: instant("published_at"),
    cancelledAt: instant("cancelled_at"),
    cancelReason: text("cancel_reason"),
    finishedAt: instant("finished_at"),
    /** For a historical event: where its facts were printed. */
    source: text("source"),
    version: integer("version").notNull(),
    /** iCalendar SEQUENCE: goes up when time, place or status changes. */
    calendarSequence: integer("calendar_sequence").notNull(),
    createdBy: text("created_by"),
    createdAt: instant("created_at").notNull(),
    changedAt: instant("changed_at").notNull(),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [
    index("events_status").on(t.status, t.startsAt),
    index("events_region").on(t.regionCode, t.startsAt),
    index("events_campaign").on(t.campaignId, t.startsAt),
    index("events_starts").on(t.startsAt),
    uniqueIndex("events_whitelist")
      .on(t.schoolId, t.whitelistItem, t.whitelistYear)
      .where(sql`status in ('published', 'finished')`),
  ],
);

export const eventHosts = table(
  "event_hosts",
  {
    eventId: text("event_id")
      .notNull()
      .references(() => events.id),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id),
    sort: integer("sort").notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.organisationId] })],
);

/** 班次: a time window in which volunteers serve; half-open [startsAt, endsAt). */
export const shifts = table(
  "shifts",
  {
    id: id(),
    eventId: text("event_id")
      .notNull()
      .references(() => events.id),
    name: text("name").notNull(),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    leadVolunteerId: text("lead_volunteer_id").references(() => volunteers.id),
    version: integer("version").notNull(),
  },
  (t) => [
    index("shifts_event").on(t.eventId, t.startsAt),
    index("shifts_starts").on(t.startsAt),
    check("shifts_times", sql`ends_at > starts_at`),
  ],
);

/** 岗位: a role within a shift. places: null = no limit, 0 = none; blocked = kept back by staff; taken = confirmed + held offers. */
export const positions = table(
  "positions",
  {
    id: id(),
    shiftId: text("shift_id")
      .notNull()
      .references(() => shifts.id),
    eventId: text("event_id")
      .notNull()
      .references(() => events.id),
    name: text("name").notNull(),
    nameEn: text("name_en"),
    places: integer("places"),
    blocked: integer("blocked").notNull(),
    taken: integer("taken").notNull(),
    hasWaitlist: boolean("has_waitlist").notNull(),
    qualification: text("qualification", { enum: QUALIFICATIONS }),
    language: text("language", { enum: LANGUAGES }),
    minAge: integer("min_age"),
    isRisky: boolean("is_risky").notNull(),
    withMinors: boolean("with_minors").notNull(),
    sort: integer("sort").notNull(),
    version: integer("version").notNull(),
  },
  (t) => [
    index("positions_shift").on(t.shiftId, t.sort),
    index("positions_event").on(t.eventId),
    check("positions_places", sql`taken >= 0 and blocked >= 0 and (places is null or taken + blocked <= places)`),
  ],
);
