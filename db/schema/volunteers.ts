import type { Skill } from "../words";
import {
  CLEARANCE_KINDS,
  CLEARANCE_RESULTS,
  CONSENT_METHODS,
  CONSENT_PURPOSES,
  LANGUAGE_LEVELS,
  QUALIFICATIONS,
  VOLUNTEER_STATES,
} from "../words";
import { boolean, id, index, instant, integer, json, primaryKey, table, text, uniqueIndex } from "../columns";
import { accounts } from "./accounts";
import { organisations, teams } from "./organisations";
import { regions } from "./regions";

/** 志愿者: the roster entry. No identity number, no photo, no ethnicity, no health data. */
export const volunteers = table(
  "volunteers",
  {
    id: id(),
    /** V + 7 digits + check digit; never an identity number. */
    number: text("number").notNull(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id),
    name: text("name").notNull(),
    pinyin: text("pinyin").notNull(),
    initials: text("initials").notNull(),
    /** YYYY-MM; an age is reached on the first day after the birth month. */
    birthMonth: text("birth_month").notNull(),
    regionCode: text("region_code")
      .notNull()
      .references(() => regions.code),
    organisationId: text("organisation_id").references(() => organisations.id),
    languageZh: text("language_zh", { enum: LANGUAGE_LEVELS }).notNull(),
    languageMn: text("language_mn", { enum: LANGUAGE_LEVELS }).notNull(),
    skills: json("skills").$type<Skill[]>().notNull(),
    status: text("status", { enum: VOLUNTEER_STATES }).notNull(),
    /** Reason of the last decline, pause or leaving, as shown to the person. */
    statusReason: text("status_reason"),
    /** For 14–17: who answers for them and how to reach that person. */
    guardianName: text("guardian_name"),
    guardianContact: text("guardian_contact"),
    wantsEmail: boolean("wants_email").notNull(),
    /** 封存: since when only storing is allowed; the name and the contacts are gone. */
    sealedAt: instant("sealed_at"),
    appliedAt: instant("applied_at").notNull(),
    decidedAt: instant("decided_at"),
    version: integer("version").notNull(),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [
    uniqueIndex("volunteers_number").on(t.number),
    uniqueIndex("volunteers_account").on(t.accountId),
    index("volunteers_region").on(t.regionCode, t.status),
    index("volunteers_pinyin").on(t.pinyin),
    index("volunteers_status").on(t.status, t.appliedAt),
  ],
);

export const teamMembers = table(
  "team_members",
  {
    teamId: text("team_id")
      .notNull()
      .references(() => teams.id),
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    isLead: boolean("is_lead").notNull(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.volunteerId] }), index("team_members_volunteer").on(t.volunteerId)],
);

/** 同意: who, for what, which text (version and hash), how and when; withdrawn when. */
export const consents = table(
  "consents",
  {
    id: id(),
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    purpose: text("purpose", { enum: CONSENT_PURPOSES }).notNull(),
    textVersion: text("text_version").notNull(),
    textHash: text("text_hash").notNull(),
    method: text("method", { enum: CONSENT_METHODS }).notNull(),
    guardianName: text("guardian_name"),
    givenAt: instant("given_at").notNull(),
    /** Last day on which it counts; a guardian's ends the day before the person is of age. Null: until withdrawn. */
    validUntil: text("valid_until"),
    withdrawnAt: instant("withdrawn_at"),
    recordedBy: text("recorded_by"),
  },
  (t) => [index("consents_volunteer").on(t.volunteerId, t.purpose)],
);

/** 从业查询 / 承诺书: result and dates only, never contents. */
export const clearances = table(
  "clearances",
  {
    id: id(),
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    kind: text("kind", { enum: CLEARANCE_KINDS }).notNull(),
    result: text("result", { enum: CLEARANCE_RESULTS }).notNull(),
    authority: text("authority").notNull(),
    checkedOn: text("checked_on").notNull(),
    validUntil: text("valid_until").notNull(),
    recordedBy: text("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [index("clearances_volunteer").on(t.volunteerId)],
);

/** 资质: valid from/until (both days included), granted by a training or recorded by hand with a reason. */
export const qualifications = table(
  "qualifications",
  {
    id: id(),
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    kind: text("kind", { enum: QUALIFICATIONS }).notNull(),
    validFrom: text("valid_from").notNull(),
    validUntil: text("valid_until"),
    reason: text("reason").notNull(),
    /** The training record that granted it; null: recorded by hand. */
    trainingRecordId: text("training_record_id"),
    recordedBy: text("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    index("qualifications_volunteer").on(t.volunteerId, t.kind),
    index("qualifications_ends").on(t.validUntil),
    uniqueIndex("qualifications_training").on(t.trainingRecordId, t.kind),
  ],
);
