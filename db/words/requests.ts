/** 申请: what a host can ask for without an account. */
export const REQUEST_KINDS = ["campus_visit", "base_trip", "enterprise_service", "rights_aid"] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_STATES = [
  "draft",
  "submitted",
  "in_review",
  "needs_info",
  "offered",
  "scheduled",
  "completed",
  "closed",
  "declined",
  "withdrawn",
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What stands on a request's timeline. */
export const REQUEST_ENTRIES = [
  "submitted",
  "taken",
  "question",
  "answer",
  "message",
  "wishes_changed",
  "offered",
  "offer_taken_back",
  "offer_declined",
  "accepted",
  "scheduled",
  "undone",
  "count_changed",
  "moved",
  "handed_over",
  "declined",
  "withdrawn",
  "called_off",
  "completed",
  "feedback",
  "link_renewed",
] as const;
export type RequestEntryKind = (typeof REQUEST_ENTRIES)[number];
export const REQUEST_SIDES = ["host", "desk", "system"] as const;
export type RequestSide = (typeof REQUEST_SIDES)[number];

/** A date offered to a host: open until it is picked, declined, taken back or past its deadline. */
export const OFFERED_DATE_STATES = ["open", "accepted", "declined", "taken_back", "lapsed"] as const;
export type OfferedDateState = (typeof OFFERED_DATE_STATES)[number];

export const TEACHING_LANGUAGES = ["zh", "mn", "both"] as const;
export type TeachingLanguage = (typeof TEACHING_LANGUAGES)[number];
export const GRADES = ["primary_12", "primary_34", "primary_56", "junior", "senior", "vocational"] as const;
export type Grade = (typeof GRADES)[number];
export const TOPICS = [
  "patent",
  "trademark",
  "copyright",
  "geographical_indication",
  "trade_secret",
  "plant_variety",
  "traditional_knowledge",
  "undecided",
] as const;
export type Topic = (typeof TOPICS)[number];
export const EQUIPMENT = ["projector", "microphone", "movable_seats", "step_free"] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** Parts of a day, for wishes and for free time: 08:00–12:00, 12:00–18:00, 18:00–21:00 in Asia/Shanghai. */
export const DAY_PARTS = ["morning", "afternoon", "evening"] as const;
export type DayPart = (typeof DAY_PARTS)[number];
