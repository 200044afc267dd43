export const CAMPAIGN_KINDS = ["week", "month", "patent_week"] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

export const EVENT_KINDS = [
  "campus_visit",
  "enterprise_visit",
  "enterprise_service",
  "lecture",
  "base_trip",
  "training",
  "contest",
  "press",
  "exchange",
  "fair",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATES = ["draft", "published", "cancelled", "finished"] as const;
export type EventState = (typeof EVENT_STATES)[number];
export const EVENT_MODES = ["onsite", "online", "hybrid"] as const;
export type EventMode = (typeof EVENT_MODES)[number];

export const SIGNUP_STATES = ["confirmed", "waitlisted", "withdrawn", "removed", "lapsed"] as const;
export type SignupState = (typeof SIGNUP_STATES)[number];
/** The states in which a sign-up is live: at most one such per volunteer and shift. */
export const LIVE_SIGNUP_STATES = ["confirmed", "waitlisted"] as const;

export const OFFER_STATES = ["open", "accepted", "declined", "expired", "taken_back"] as const;
export type OfferState = (typeof OFFER_STATES)[number];
export const OFFER_SOURCES = ["waitlist", "invitation", "substitute"] as const;
export type OfferSource = (typeof OFFER_SOURCES)[number];

/** Who a team is made of. */
export type TeamRole = "lecturer" | "helper";

/** 预约: the same states as a sign-up; offered is waitlisted with an open offer. */
export const REGISTRATION_STATES = SIGNUP_STATES;

/** What a soft or hard eligibility rule is called; order is the order in which reasons are shown. */
export const ELIGIBILITY_CODES = [
  "not_active",
  "not_published",
  "started",
  "already_signed_up",
  "outside_scope",
  "guardian_consent",
  "own_consent",
  "age",
  "qualification",
  "language",
  "clearance",
  "overlap",
  "signup_closed",
  "travel_gap",
  "daily_cap",
  "full",
] as const;
export type EligibilityCode = (typeof ELIGIBILITY_CODES)[number];
