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

export const CONSENT_PURPOSES = ["terms", "guardian", "photos", "identity"] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];
export const CONSENT_METHODS = ["self_online", "guardian_link", "paper_at_desk"] as const;
export type ConsentMethod = (typeof CONSENT_METHODS)[number];

export const LOCALES = ["zh-CN", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** How a session began; a fresh one by link may set a password without knowing the old one. */
export const SIGN_IN_WAYS = ["password", "link", "sample"] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

export const LINK_PURPOSES = ["sign_in", "guardian"] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];
