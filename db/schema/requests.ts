import { sql } from "drizzle-orm";
import {
  LOCALES,
  OFFERED_DATE_STATES,
  REQUEST_ENTRIES,
  REQUEST_KINDS,
  REQUEST_SIDES,
  REQUEST_STATES,
  type Language,
  type QualificationKind,
  type TeachingLanguage,
  type TeamRole,
} from "../words";
import { boolean, check, id, index, instant, integer, json, primaryKey, table, text, uniqueIndex } from "../columns";
import { accounts } from "./accounts";
import { events } from "./events";
import { organisations } from "./organisations";
import { regions } from "./regions";

/** 申请: what a host asks for, from the first step of the draft to the feedback. Never a pupil's name. */
export const requests = table(
  "requests",
  {
    id: id(),
    /** SQ26-XXXX-XXXC: shown to the host and the desk; opens nothing. Null while a draft. */
    number: text("number"),
    kind: text("kind", { enum: REQUEST_KINDS }).notNull(),
    state: text("state", { enum: REQUEST_STATES }).notNull(),
    /** Null while a draft has not said where. */
    regionCode: text("region_code").references(() => regions.code),
    organisationId: text("organisation_id").references(() => organisations.id),
    /** As registered, or as typed when the host is not in the registry. */
    organisationName: text("organisation_name").notNull(),
    contactName: text("contact_name").notNull(),
    contactRole: text("contact_role").notNull(),
    contactPhone: text("contact_phone").notNull(),
    contactEmail: text("contact_email"),
    locale: text("locale", { enum: LOCALES }).notNull(),
    /** What was typed in the four steps, by field; read through the request's input, never raw. */
    answers: json("answers").$type<Record<string, string | string[]>>().notNull(),
    headCount: integer("head_count"),
    adults: integer("adults"),
    language: text("language").$type<TeachingLanguage>(),
    whitelistItem: text("whitelist_item"),
    whitelistYear: integer("whitelist_year"),
    approvalNumber: text("approval_number"),
    /** The first wished day, YYYY-MM-DD in Asia/Shanghai, for lists. */
    firstWish: text("first_wish"),
    submittedAt: instant("submitted_at"),
    /** When an answer is promised by. */
    dueAt: instant("due_at"),
    /** The coordinator who took it. */
    takenBy: text("taken_by").references(() => accounts.id),
    /** Since when the host of an agreed visit asks for another date; null when nothing is asked. */
    moveAskedAt: instant("move_asked_at"),
    /** The event that was scheduled from it. */
    eventId: text("event_id").references(() => events.id),
    /** Why it was declined or called off, as the other side reads it. */
    reason: text("reason"),
    visitedCount: integer("visited_count"),
    /** 1–5, given by the host after the visit. */
    rating: integer("rating"),
    feedback: text("feedback"),
    version: integer("version").notNull(),
    isSample: boolean("is_sample").notNull(),
    createdAt: instant("created_at").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (t) => [
    uniqueIndex("requests_number").on(t.number),
    index("requests_state").on(t.state, t.dueAt),
    index("requests_region").on(t.regionCode, t.state),
    index("requests_organisation").on(t.organisationId),
    uniqueIndex("requests_event").on(t.eventId),
    check("requests_rating", sql`rating is null or (rating >= 1 and rating <= 5)`),
  ],
);

/** The private links of a request: a draft's and the host's; only SHA-256 of the token is stored. */
export const requestLinks = table(
  "request_links",
  {
    id: id(),
    requestId: text("request_id")
      .notNull()
      .references(() => requests.id),
    tokenHash: text("token_hash").notNull(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
    createdBy: text("created_by"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [uniqueIndex("request_links_token").on(t.tokenHash), index("request_links_request").on(t.requestId)],
);

/** The timeline, messages included: who did what and when. Rows are only added. */
export const requestEntries = table(
  "request_entries",
  {
    id: id(),
    requestId: text("request_id")
      .notNull()
      .references(() => requests.id),
    at: instant("at").notNull(),
    kind: text("kind", { enum: REQUEST_ENTRIES }).notNull(),
    side: text("side", { enum: REQUEST_SIDES }).notNull(),
    accountId: text("account_id").references(() => accounts.id),
    /** What was said, in the words of who said it. */
    body: text("body"),
    facts: json("facts").$type<Record<string, string | number>>().notNull(),
    /** Held until then from the host's eyes, so that undo can stop it. */
    visibleAt: instant("visible_at").notNull(),
  },
  (t) => [index("request_entries_request").on(t.requestId, t.at)],
);

/** A date offered to the host. With an event it is already staffed; without one the event is made when it is picked. */
export const offeredDates = table(
  "offered_dates",
  {
    id: id(),
    requestId: text("request_id")
      .notNull()
      .references(() => requests.id),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    state: text("state", { enum: OFFERED_DATE_STATES }).notNull(),
    eventId: text("event_id").references(() => events.id),
    /** The proposal as it will be made into shift, positions and invitations. */
    plan: json("plan").$type<OfferedPlan>().notNull(),
    deadline: instant("deadline").notNull(),
    offeredBy: text("offered_by")
      .notNull()
      .references(() => accounts.id),
    offeredAt: instant("offered_at").notNull(),
    /** The host sees it from then on; until then it can be undone without anybody knowing. */
    visibleAt: instant("visible_at").notNull(),
    answeredAt: instant("answered_at"),
  },
  (t) => [
    index("offered_dates_request").on(t.requestId, t.state),
    index("offered_dates_deadline").on(t.state, t.deadline),
    check("offered_dates_times", sql`ends_at > starts_at`),
  ],
);

/** The proposal, as it will be made into an event with one shift, its positions and invitations. */
export type OfferedPlan = {
  title: string;
  summary: string;
  place: string;
  address: string | null;
  recordingUnitId: string;
  riskNotice: string;
  positions: {
    role: TeamRole;
    name: string;
    nameEn: string;
    places: number;
    qualification: QualificationKind | null;
    language: Language | null;
    minAge: number | null;
    withMinors: boolean;
    /** Whom to invite; for the host only their qualifications. */
    volunteerIds: string[];
  }[];
};

/** 进校园白名单事项: what may enter schools in a year, as published; edited in the settings. */
export const whitelistItems = table(
  "whitelist_items",
  {
    year: integer("year").notNull(),
    item: text("item").notNull(),
    approvalNumber: text("approval_number"),
    /** Where the list was published. */
    source: text("source"),
    retiredAt: instant("retired_at"),
    version: integer("version").notNull(),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [primaryKey({ columns: [t.year, t.item] })],
);
