/** Roles, kinds and states as plain arrays: the only file of db that a browser may see. Names as in the product's specification. */

export const ROLES = ["volunteer", "coordinator", "admin", "auditor"] as const;
export type Role = (typeof ROLES)[number];

export const REGION_LEVELS = ["autonomous_region", "prefecture", "work_unit"] as const;

export const ORGANISATION_KINDS = [
  "agency",
  "association",
  "university",
  "school",
  "enterprise",
  "base",
  "venue",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const PILOT_LEVELS = ["national", "regional"] as const;
export const PILOT_KINDS = ["pilot", "model"] as const;

export const VOLUNTEER_STATES = ["applied", "active", "declined", "paused", "left"] as const;
export type VolunteerState = (typeof VOLUNTEER_STATES)[number];

/** What a volunteer can do in a language: give a talk, hold a conversation, or neither. */
export const LANGUAGE_LEVELS = ["teach", "talk", "none"] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];
export const LANGUAGES = ["zh", "mn"] as const;
export type Language = (typeof LANGUAGES)[number];

export const SKILLS = [
  "law",
  "patent",
  "trademark",
  "copyright",
  "explaining",
  "photography",
  "hosting",
  "design",
] as const;
export type Skill = (typeof SKILLS)[number];

export const QUALIFICATIONS = ["onboarding", "docent", "lecturer", "first_aid"] as const;
export type QualificationKind = (typeof QUALIFICATIONS)[number];

export const CLEARANCE_KINDS = ["record_check", "pledge"] as const;
export type ClearanceKind = (typeof CLEARANCE_KINDS)[number];
export const CLEARANCE_RESULTS = ["passed", "refused", "under_review"] as const;
export type ClearanceResult = (typeof CLEARANCE_RESULTS)[number];

export const CONSENT_PURPOSES = ["terms", "guardian", "photos"] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];
export const CONSENT_METHODS = ["self_online", "guardian_link", "paper_at_desk"] as const;
export type ConsentMethod = (typeof CONSENT_METHODS)[number];

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

export const LETTER_KINDS = [
  "volunteer_approved",
  "volunteer_declined",
  "volunteer_applied",
  "guardian_link",
  "sign_in_link",
  "account_opened",
  "signup_confirmed",
  "signup_waitlisted",
  "signup_withdrawn",
  "signup_removed",
  "offer_made",
  "offer_expired",
  "offer_taken_back",
  "event_moved",
  "event_cancelled",
  "signup_rechecked",
  "two_adults_missing",
  "request_draft",
  "request_received",
  "request_question",
  "request_message",
  "request_offered",
  "request_offer_ended",
  "request_scheduled",
  "request_moved",
  "request_handed_over",
  "request_declined",
  "request_called_off",
  "request_feedback",
  "request_answered",
  "ticket_confirmed",
  "ticket_waitlisted",
  "ticket_offered",
  "ticket_offer_ended",
  "ticket_withdrawn",
  "ticket_removed",
  "ticket_moved",
  "qualification_expiring",
  "qualification_lapsed",
  "training_closed",
  "hours_waiting",
  "hours_confirmed",
  "hours_disputed",
  "hours_answered",
  "certificate_asked",
  "certificate_issued",
  "certificate_declined",
  "certificate_superseded",
  "certificate_revoked",
  "consent_anew",
  "data_request_received",
  "data_request_answered",
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** queued: to be sent; sent: taken by the mail server; call: nobody to send it to or refused, a person rings; called: the call was made; stopped: held back before leaving. */
export const LETTER_STATES = ["queued", "sent", "call", "called", "stopped"] as const;
export type LetterState = (typeof LETTER_STATES)[number];
export const CALL_RESULTS = ["reached", "no_answer", "wrong_number", "asked_to_stop"] as const;
export type CallResult = (typeof CALL_RESULTS)[number];

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

/** Who a team is made of. */
export type TeamRole = "lecturer" | "helper";

/** Parts of a day, for wishes and for free time: 08:00–12:00, 12:00–18:00, 18:00–21:00 in Asia/Shanghai. */
export const DAY_PARTS = ["morning", "afternoon", "evening"] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** Who a session is meant for. */
export const AUDIENCES = ["public", "class", "enterprise", "trainee"] as const;
export type Audience = (typeof AUDIENCES)[number];
export const PARTIES = ["person", "group"] as const;
export type Party = (typeof PARTIES)[number];
/** Who a training is for: volunteers with an account; teachers and enterprises without one. */
export const TRAINEES = ["volunteer", "teacher", "enterprise"] as const;
export type Trainee = (typeof TRAINEES)[number];
/** What became of a trainee when the training was closed. */
export const TRAINING_RESULTS = ["passed", "attended", "absent"] as const;
export type TrainingResult = (typeof TRAINING_RESULTS)[number];

/** 签到签退: one tap on site. undo takes back the mark it points at; leave is 请假. */
export const MARK_KINDS = ["in", "out", "leave", "undo"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
/** How well an arrival is proved: the rotating code, a scanned volunteer's code, the lead's tick, or added by hand later. */
export const EVIDENCES = ["code", "scan", "lead", "manual"] as const;
export type Evidence = (typeof EVIDENCES)[number];
/** Arrival states; without a row: not arrived. */
export const ATTENDANCE_STATES = ["checked_in", "checked_out", "on_leave"] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

export const SERVICE_STATES = ["pending", "confirmed", "disputed", "corrected", "voided"] as const;
export type ServiceState = (typeof SERVICE_STATES)[number];
/** The states whose minutes count in totals and certificates. */
export const COUNTED_STATES = ["confirmed", "corrected"] as const;

export const CERTIFICATE_STATES = ["issued", "superseded", "revoked"] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];
/** What became of a volunteer's asking for a certificate; noticed: inside the unit's public notice period 公示. */
export const CERTIFICATE_ASK_STATES = ["asked", "noticed", "issued", "declined", "withdrawn"] as const;
export type CertificateAskState = (typeof CERTIFICATE_ASK_STATES)[number];
/** 仅汉文, or Mongolian and Chinese with the text the unit entered. */
export const SCRIPT_LAYOUTS = ["han", "mongol_han"] as const;
export type ScriptLayout = (typeof SCRIPT_LAYOUTS)[number];
export const IDENTITY_KINDS = ["resident_card", "passport", "other"] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** What a person can ask about their own data. */
export const DATA_REQUEST_KINDS = ["export", "correct", "restrict", "delete"] as const;
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];
export const DATA_REQUEST_STATES = ["open", "done", "refused", "withdrawn"] as const;
export const DATA_REQUEST_SIDES = ["self", "guardian"] as const;
export type DataRequestSide = (typeof DATA_REQUEST_SIDES)[number];
export type DataRequestState = (typeof DATA_REQUEST_STATES)[number];

/** 预约: the same states as a sign-up; offered is waitlisted with an open offer. */
export const REGISTRATION_STATES = SIGNUP_STATES;

export const LOCALES = ["zh-CN", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** How a session began; a fresh one by link may set a password without knowing the old one. */
export const SIGN_IN_WAYS = ["password", "link", "sample"] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

export const LINK_PURPOSES = ["sign_in", "guardian"] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** What a soft or hard eligibility rule is called; order is the order in which reasons are shown. */
export const ELIGIBILITY_CODES = [
  "not_active",
  "not_published",
  "started",
  "already_signed_up",
  "outside_scope",
  "guardian_consent",
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
