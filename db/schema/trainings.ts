import { sql } from "drizzle-orm";
import { QUALIFICATIONS, TRAINEES, TRAINING_RESULTS, type TeachingLanguage } from "../words";
import { boolean, check, id, index, instant, integer, json, table, text, uniqueIndex } from "../columns";
import { events } from "./events";
import { organisations } from "./organisations";
import { registrations, sessions } from "./sessions";
import { volunteers } from "./volunteers";

/** 培训: what an event of kind training adds. Its sessions, their places and their waitlist are those of every session. */
export const trainings = table(
  "trainings",
  {
    eventId: text("event_id")
      .primaryKey()
      .references(() => events.id),
    trainee: text("trainee", { enum: TRAINEES }).notNull(),
    language: text("language").$type<TeachingLanguage>().notNull(),
    /** What passing grants; null: a training record only. */
    grants: text("grants", { enum: QUALIFICATIONS }),
    /** Months the qualification is valid from the day of closing; null: without end. */
    validMonths: integer("valid_months"),
    /** How many of its sessions must be attended; null: all. */
    sessionsNeeded: integer("sessions_needed"),
    /** Share of a session's minutes that counts as attending it, in percent. */
    minutesShare: integer("minutes_share").notNull(),
    /** Right answers needed, in percent; null: no quiz. */
    passMark: integer("pass_mark"),
    questionsAsked: integer("questions_asked"),
    triesAllowed: integer("tries_allowed"),
    closedAt: instant("closed_at"),
    closedBy: text("closed_by"),
    version: integer("version").notNull(),
    isSample: boolean("is_sample").notNull(),
  },
  () => [check("trainings_share", sql`minutes_share between 1 and 100`)],
);

/** Something to read for the enrolled: a text, an address, or both. */
export const trainingMaterials = table(
  "training_materials",
  {
    id: id(),
    eventId: text("event_id")
      .notNull()
      .references(() => trainings.eventId),
    title: text("title").notNull(),
    body: text("body").notNull(),
    link: text("link"),
    sort: integer("sort").notNull(),
    version: integer("version").notNull(),
  },
  (t) => [index("training_materials_event").on(t.eventId, t.sort)],
);

/** The question bank of one training. */
export const quizQuestions = table(
  "quiz_questions",
  {
    id: id(),
    eventId: text("event_id")
      .notNull()
      .references(() => trainings.eventId),
    question: text("question").notNull(),
    options: json("options").$type<string[]>().notNull(),
    /** Indexes of the right options; several: all of them and no other. */
    right: json("right_options").$type<number[]>().notNull(),
    explanation: text("explanation"),
    sort: integer("sort").notNull(),
    version: integer("version").notNull(),
  },
  (t) => [index("quiz_questions_event").on(t.eventId, t.sort)],
);

/** One try of the quiz. Questions are drawn by the server when it begins. */
export const quizTries = table(
  "quiz_tries",
  {
    id: id(),
    eventId: text("event_id")
      .notNull()
      .references(() => trainings.eventId),
    registrationId: text("registration_id")
      .notNull()
      .references(() => registrations.id),
    turn: integer("turn").notNull(),
    questionIds: json("question_ids").$type<string[]>().notNull(),
    answers: json("answers").$type<Record<string, number[]>>().notNull(),
    /** Percent right; null until handed in. */
    score: integer("score"),
    beganAt: instant("began_at").notNull(),
    handedInAt: instant("handed_in_at"),
  },
  (t) => [uniqueIndex("quiz_tries_turn").on(t.registrationId, t.turn), index("quiz_tries_event").on(t.eventId)],
);

/** Who of a session's audience came: presence at the door, or minutes online. Training time, never service time. */
export const sessionAttendances = table(
  "session_attendances",
  {
    registrationId: text("registration_id")
      .primaryKey()
      .references(() => registrations.id),
    sessionId: text("session_id")
      .notNull()
      .references(() => sessions.id),
    eventId: text("event_id")
      .notNull()
      .references(() => events.id),
    /** Of a group: how many came. */
    present: integer("present").notNull(),
    minutes: integer("minutes").notNull(),
    markedBy: text("marked_by"),
    markedAt: instant("marked_at").notNull(),
    version: integer("version").notNull(),
  },
  (t) => [
    index("session_attendances_session").on(t.sessionId),
    index("session_attendances_event").on(t.eventId),
    check("session_attendances_minutes", sql`minutes >= 0 and present >= 0`),
  ],
);

/** 培训记录: written when the training is closed; apart from service records. Append-only (db/triggers.ts). */
export const trainingRecords = table(
  "training_records",
  {
    id: id(),
    eventId: text("event_id")
      .notNull()
      .references(() => events.id),
    /** A volunteer's; null for teachers and enterprises, whose registration says who. */
    volunteerId: text("volunteer_id").references(() => volunteers.id),
    registrationId: text("registration_id")
      .notNull()
      .references(() => registrations.id),
    result: text("result", { enum: TRAINING_RESULTS }).notNull(),
    minutes: integer("minutes").notNull(),
    sessionsAttended: integer("sessions_attended").notNull(),
    score: integer("score"),
    /** Of a group: how many came to it. */
    people: integer("people").notNull(),
    /** Why the coordinator decided otherwise than the rule. */
    reason: text("reason"),
    recordingUnitId: text("recording_unit_id").references(() => organisations.id),
    /** The day of the last session attended, YYYY-MM-DD in Asia/Shanghai. */
    day: text("day").notNull(),
    /** The record this one corrects. */
    correctsId: text("corrects_id"),
    recordedBy: text("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [
    index("training_records_volunteer").on(t.volunteerId, t.day),
    index("training_records_event").on(t.eventId),
    uniqueIndex("training_records_once").on(t.registrationId).where(sql`corrects_id is null`),
    uniqueIndex("training_records_corrected").on(t.correctsId),
  ],
);

/** What a participant said of the training. */
export const trainingFeedback = table(
  "training_feedback",
  {
    registrationId: text("registration_id")
      .primaryKey()
      .references(() => registrations.id),
    eventId: text("event_id")
      .notNull()
      .references(() => trainings.eventId),
    /** 1–5. */
    rating: integer("rating").notNull(),
    text: text("text"),
    givenAt: instant("given_at").notNull(),
  },
  (t) => [index("training_feedback_event").on(t.eventId)],
);
