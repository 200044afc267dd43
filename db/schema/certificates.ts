import { sql } from "drizzle-orm";
import { CERTIFICATE_ASK_STATES, CERTIFICATE_STATES, IDENTITY_KINDS, SCRIPT_LAYOUTS } from "../words";
import { boolean, id, index, instant, integer, json, primaryKey, table, text, uniqueIndex } from "../columns";
import { organisations, teams } from "./organisations";
import { serviceRecords } from "./hours";
import { volunteers } from "./volunteers";

/** What a unit that issues certificates says of itself on them. */
export const issuers = table("issuers", {
  organisationId: text("organisation_id")
    .primaryKey()
    .references(() => organisations.id),
  creditCode: text("credit_code"),
  /** 负责人. The handler 经办人 is who issues. */
  personInCharge: text("person_in_charge"),
  contact: text("contact"),
  layout: text("layout", { enum: SCRIPT_LAYOUTS }).notNull(),
  /** Traditional Mongolian, entered by the unit; never translated by machine. */
  titleMn: text("title_mn"),
  nameMn: text("name_mn"),
  /** Days of public notice 公示 before a certificate is issued; 0: none. */
  noticeDays: integer("notice_days").notNull(),
  /** 需要说明的事项, printed on every certificate. */
  note: text("note"),
  version: integer("version").notNull(),
  isSample: boolean("is_sample").notNull(),
});

/** A volunteer asks for a certificate of a period; one per recording unit. */
export const certificateAsks = table(
  "certificate_asks",
  {
    id: id(),
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    recordingUnitId: text("recording_unit_id")
      .notNull()
      .references(() => organisations.id),
    fromDay: text("from_day").notNull(),
    toDay: text("to_day").notNull(),
    withTrainings: boolean("with_trainings").notNull(),
    withIdentity: boolean("with_identity").notNull(),
    state: text("state", { enum: CERTIFICATE_ASK_STATES }).notNull(),
    askedAt: instant("asked_at").notNull(),
    /** The last day of the notice period. */
    noticeUntil: text("notice_until"),
    certificateId: text("certificate_id"),
    decidedBy: text("decided_by"),
    decidedAt: instant("decided_at"),
    reason: text("reason"),
    version: integer("version").notNull(),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [
    index("certificate_asks_unit").on(t.recordingUnitId, t.state, t.askedAt),
    index("certificate_asks_volunteer").on(t.volunteerId, t.askedAt),
    uniqueIndex("certificate_asks_live").on(t.volunteerId, t.recordingUnitId).where(sql`state in ('asked', 'noticed')`),
  ],
);

/** 志愿服务记录证明: one recording unit's; printed from its snapshot for ever. */
export const certificates = table(
  "certificates",
  {
    id: id(),
    /** ZY26-XXXX-XXXC, or SAMPLE-ZY26-…; never reused. */
    number: text("number").notNull(),
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    recordingUnitId: text("recording_unit_id")
      .notNull()
      .references(() => organisations.id),
    regionCode: text("region_code").notNull(),
    state: text("state", { enum: CERTIFICATE_STATES }).notNull(),
    fromDay: text("from_day").notNull(),
    toDay: text("to_day").notNull(),
    /** Sum of its lines. */
    minutes: integer("minutes").notNull(),
    /** Everything it says, as issued; canonical JSON is signed. Never an identity number. */
    snapshot: json("snapshot").$type<unknown>().notNull(),
    keyId: text("key_id")
      .notNull()
      .references(() => signingKeys.id),
    /** Ed25519 over the canonical statement, base64url. */
    signature: text("signature").notNull(),
    replacesId: text("replaces_id"),
    issuedBy: text("issued_by").notNull(),
    issuedAt: instant("issued_at").notNull(),
    endedAt: instant("ended_at"),
    endedBy: text("ended_by"),
    endReason: text("end_reason"),
    batchId: text("batch_id"),
    version: integer("version").notNull(),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [
    uniqueIndex("certificates_number").on(t.number),
    index("certificates_volunteer").on(t.volunteerId, t.issuedAt),
    index("certificates_unit").on(t.recordingUnitId, t.state, t.issuedAt),
    uniqueIndex("certificates_replaces").on(t.replacesId),
    uniqueIndex("certificates_same")
      .on(t.volunteerId, t.recordingUnitId, t.fromDay, t.toDay)
      .where(sql`state = 'issued'`),
  ],
);

/** Which ledger entries a certificate stands on, so that a correction finds it. */
export const certificateLines = table(
  "certificate_lines",
  {
    certificateId: text("certificate_id")
      .notNull()
      .references(() => certificates.id),
    chain: text("chain").notNull(),
    recordId: text("record_id")
      .notNull()
      .references(() => serviceRecords.id),
    minutes: integer("minutes").notNull(),
  },
  (t) => [primaryKey({ columns: [t.certificateId, t.chain] }), index("certificate_lines_chain").on(t.chain)],
);

/** One run for a whole team, with its progress. */
export const certificateBatches = table(
  "certificate_batches",
  {
    id: id(),
    teamId: text("team_id").references(() => teams.id),
    recordingUnitId: text("recording_unit_id")
      .notNull()
      .references(() => organisations.id),
    fromDay: text("from_day").notNull(),
    toDay: text("to_day").notNull(),
    total: integer("total").notNull(),
    issued: integer("issued").notNull(),
    /** Volunteer id → why not. */
    refused: json("refused").$type<Record<string, string>>().notNull(),
    startedBy: text("started_by").notNull(),
    startedAt: instant("started_at").notNull(),
    endedAt: instant("ended_at"),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [index("certificate_batches_unit").on(t.recordingUnitId, t.startedAt)],
);

/** Ed25519 keys; a retired one stays valid for checking. */
export const signingKeys = table("signing_keys", {
  id: id(),
  publicKey: text("public_key").notNull(),
  /** Encrypted with a key outside the database; null when it was destroyed on retiring. */
  sealedPrivateKey: text("sealed_private_key"),
  createdAt: instant("created_at").notNull(),
  retiredAt: instant("retired_at"),
});

/** Identity numbers, only for certificates that ask for one: encrypted with a key outside the database. */
export const identityNumbers = table("identity_numbers", {
  volunteerId: text("volunteer_id")
    .primaryKey()
    .references(() => volunteers.id),
  kind: text("kind", { enum: IDENTITY_KINDS }).notNull(),
  sealed: text("sealed").notNull(),
  consentId: text("consent_id").notNull(),
  enteredAt: instant("entered_at").notNull(),
  isSample: boolean("is_sample").notNull(),
});
