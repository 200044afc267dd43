import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import {
  db,
  organisations,
  quizQuestions,
  type registrations,
  trainingFeedback,
  trainingRecords,
  trainings,
} from "@/db";
import { materialsForPage } from "./detail";
import { inForce } from "../rules/records";
import { type Enrolment, enrolmentBehind, enrolmentOf } from "./enrolment";

/** A volunteer's own course with what its page shows; null when they never booked it. Seven statements. */
export async function myCourse(eventId: string, accountId: string) {
  const enrolment = await enrolmentOf(db, eventId, accountId);
  return enrolment && withReading(enrolment);
}

/** A volunteer's own course without its reading; null when they never booked it. Five statements. */
export const myEnrolment = (eventId: string, accountId: string) => enrolmentOf(db, eventId, accountId);

/** The course behind a ticket, with its reading; null when its event is no course. */
export async function courseBehind(booking: typeof registrations.$inferSelect) {
  const enrolment = await enrolmentBehind(db, booking);
  return enrolment && withReading(enrolment);
}

async function withReading(enrolment: Enrolment) {
  const [materials, [feedback]] = await Promise.all([
    enrolment.hasSeat ? materialsForPage(enrolment.event.id) : [],
    db.select().from(trainingFeedback).where(eq(trainingFeedback.registrationId, enrolment.id)),
  ]);
  return { enrolment, materials, feedback: feedback ?? null };
}

/** The questions of a try, in the order in which they were drawn, without saying which options are right. */
export async function questionsOfTry({ eventId, questionIds }: { eventId: string; questionIds: readonly string[] }) {
  const rows = await db
    .select({
      id: quizQuestions.id,
      question: quizQuestions.question,
      options: quizQuestions.options,
      right: quizQuestions.right,
      explanation: quizQuestions.explanation,
    })
    .from(quizQuestions)
    .where(and(eq(quizQuestions.eventId, eventId), inArray(quizQuestions.id, [...questionIds])));
  return questionIds.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** The training record in force under a trainee, with the unit that recorded it. One statement. */
export async function recordOfTrainee(registrationId: string) {
  const rows = await db
    .select({ record: trainingRecords, unit: organisations.name, language: trainings.language })
    .from(trainingRecords)
    .innerJoin(trainings, eq(trainings.eventId, trainingRecords.eventId))
    .leftJoin(organisations, eq(organisations.id, trainingRecords.recordingUnitId))
    .where(eq(trainingRecords.registrationId, registrationId));
  const [latest] = inForce(rows.map(({ record, unit, language }) => ({ ...record, unit, language })));
  return latest ?? null;
}
