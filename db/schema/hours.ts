import { sql } from "drizzle-orm";
import { EVIDENCES, SERVICE_STATES } from "../words";
import { boolean, check, id, index, instant, integer, primaryKey, table, text, uniqueIndex } from "../columns";
import { attendances } from "./attendance";
import { events } from "./events";
import { organisations } from "./organisations";
import { volunteers } from "./volunteers";

/**
 * 志愿服务记录: the hours ledger. Append-only (db/triggers.ts): a record is a chain of entries, its state is that of
 * the latest, every change is a new one. Ids and facts, no personal data.
 */
export const serviceRecords = table(
  "service_records",
  {
    id: id(),
    /** The id of the chain's first entry. */
    chain: text("chain").notNull(),
    /** 0, 1, 2 … within the chain. */
    turn: integer("turn").notNull(),
    state: text("state", { enum: SERVICE_STATES }).notNull(),
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    eventId: text("event_id")
      .notNull()
      .references(() => events.id),
    attendanceId: text("attendance_id").references(() => attendances.id),
    recordingUnitId: text("recording_unit_id").references(() => organisations.id),
    /** Time really served, without travel. */
    minutes: integer("minutes").notNull(),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    evidence: text("evidence", { enum: EVIDENCES }).notNull(),
    /** Why it was closed, corrected, disputed, voided or confirmed above the cap. */
    reason: text("reason"),
    /** Null: the system itself. */
    by: text("by_account"),
    /** The second confirmer of a day above the cap. */
    secondBy: text("second_by"),
    at: instant("at").notNull(),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [
    uniqueIndex("service_records_turn").on(t.chain, t.turn),
    index("service_records_event").on(t.eventId),
    index("service_records_volunteer").on(t.volunteerId, t.at),
    check("service_records_minutes", sql`minutes >= 0 and ends_at >= starts_at`),
  ],
);

/** The latest entry of each chain, written in the same transaction, for lists and totals. */
export const serviceHeads = table(
  "service_heads",
  {
    chain: text("chain").primaryKey(),
    recordId: text("record_id")
      .notNull()
      .references(() => serviceRecords.id),
    turn: integer("turn").notNull(),
    state: text("state", { enum: SERVICE_STATES }).notNull(),
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    eventId: text("event_id")
      .notNull()
      .references(() => events.id),
    attendanceId: text("attendance_id").references(() => attendances.id),
    recordingUnitId: text("recording_unit_id").references(() => organisations.id),
    minutes: integer("minutes").notNull(),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    evidence: text("evidence", { enum: EVIDENCES }).notNull(),
    /** Since when it is in this state. */
    since: instant("since").notNull(),
    /** One yes above the daily cap was given; a second person's is awaited. */
    firstYesBy: text("first_yes_by"),
    /** The day, YYYY-MM-DD, on which it was entered in the national system; null: not yet. */
    nationalOn: text("national_on"),
    nationalBatchId: text("national_batch_id"),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [
    index("service_heads_volunteer").on(t.volunteerId, t.state, t.startsAt),
    index("service_heads_event").on(t.eventId, t.state),
    index("service_heads_unit").on(t.recordingUnitId, t.state, t.startsAt),
    index("service_heads_waiting").on(t.state, t.since),
    uniqueIndex("service_heads_attendance").on(t.attendanceId).where(sql`state <> 'voided'`),
  ],
);

/** Roll-up of counted minutes, written in the transaction of the entry that changes it. */
export const hourTotals = table(
  "hour_totals",
  {
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    /** Empty: no recording unit was named. */
    recordingUnitId: text("recording_unit_id").notNull(),
    /** YYYY-MM in Asia/Shanghai, of the service's start. */
    month: text("month").notNull(),
    minutes: integer("minutes").notNull(),
    records: integer("records").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.volunteerId, t.recordingUnitId, t.month] }),
    check("hour_totals_positive", sql`minutes >= 0 and records >= 0`),
  ],
);

/** One export for the national system: which unit's records of which days. */
export const nationalBatches = table(
  "national_batches",
  {
    id: id(),
    recordingUnitId: text("recording_unit_id")
      .notNull()
      .references(() => organisations.id),
    fromDay: text("from_day").notNull(),
    toDay: text("to_day").notNull(),
    records: integer("records").notNull(),
    madeBy: text("made_by").notNull(),
    madeAt: instant("made_at").notNull(),
    /** The day on which somebody said that it was entered there. */
    enteredOn: text("entered_on"),
    enteredBy: text("entered_by"),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [index("national_batches_unit").on(t.recordingUnitId, t.madeAt)],
);
