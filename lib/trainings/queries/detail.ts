import "server-only";
import { asc, avg, count, desc, eq } from "drizzle-orm";
import { accounts, db, type Executor, quizQuestions, trainingFeedback, trainingMaterials, trainingRecords } from "@/db";
import { inForce } from "../rules/records";

/** What the enrolled can read, in order. One statement. */
const materialsOf = (executor: Executor, eventId: string) =>
  executor
    .select()
    .from(trainingMaterials)
    .where(eq(trainingMaterials.eventId, eventId))
    .orderBy(asc(trainingMaterials.sort), asc(trainingMaterials.id));

export const materialsForPage = (eventId: string) => materialsOf(db, eventId);
export type Material = Awaited<ReturnType<typeof materialsOf>>[number];

/** The question bank, in order; staff only, it holds the right answers. One statement. */
const questionsOf = (executor: Executor, eventId: string) =>
  executor
    .select()
    .from(quizQuestions)
    .where(eq(quizQuestions.eventId, eventId))
    .orderBy(asc(quizQuestions.sort), asc(quizQuestions.id));

export const questionsForPage = (eventId: string) => questionsOf(db, eventId);
export type Question = Awaited<ReturnType<typeof questionsOf>>[number];

/** What was said of a training, newest first, with how it was rated on the whole; nobody is named. Two statements. */
export async function feedbackOf(eventId: string) {
  const [sum] = await db
    .select({ n: count(), mean: avg(trainingFeedback.rating).mapWith(Number) })
    .from(trainingFeedback)
    .where(eq(trainingFeedback.eventId, eventId));
  const words = await db
    .select({
      id: trainingFeedback.registrationId,
      rating: trainingFeedback.rating,
      text: trainingFeedback.text,
      givenAt: trainingFeedback.givenAt,
    })
    .from(trainingFeedback)
    .where(eq(trainingFeedback.eventId, eventId))
    .orderBy(desc(trainingFeedback.givenAt))
    .limit(100);
  return { n: sum?.n ?? 0, mean: sum?.mean ?? null, words };
}

/** All entries of a training's records with who wrote them; `inForce` the ones that count. One statement. */
export async function recordsOf(eventId: string) {
  const rows = await db
    .select({ record: trainingRecords, by: accounts.name })
    .from(trainingRecords)
    .leftJoin(accounts, eq(accounts.id, trainingRecords.recordedBy))
    .where(eq(trainingRecords.eventId, eventId))
    .orderBy(asc(trainingRecords.recordedAt), asc(trainingRecords.id));
  const entries = rows.map(({ record, by }) => ({ ...record, by }));
  return { entries, inForce: inForce(entries) };
}
