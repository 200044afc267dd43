import "server-only";
import { and, eq, max } from "drizzle-orm";
import { type Executor, quizQuestions } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../../audit/mutations";
import type { Actor } from "../../../auth/rules/actor";
import { type Once, writeOnce } from "../../../once/mutations";
import { done, no, type Outcome } from "../../../outcome";
import { loadOpenTraining, trainingKey } from "../../queries/course";
import type { QuestionInput, RemoveQuestionInput } from "../input";

const MOST = 300;

/** Adds a question to the bank or changes one; scores that were reached stay as they were handed in. */
export function saveQuestion(actor: Actor, input: QuestionInput, once: Once): Promise<Outcome> {
  const { eventId, questionId, version, ...wanted } = input;
  return writeOnce(once, [trainingKey(eventId)], async (tx) => {
    const { event, refusal } = await loadOpenTraining(tx, actor, eventId);
    if (refusal) return refusal;
    const id = questionId ?? uuidv7();
    const refused = questionId
      ? await change(tx, eventId, questionId, version, wanted)
      : await add(tx, { ...wanted, id, eventId });
    if (refused) return refused;
    await audit(tx, actor, {
      act: "trainings.save_question",
      subject: { kind: "event", id: eventId },
      regionCode: event.regionCode,
      facts: { question: id, options: wanted.options.length, right: wanted.right.length },
    });
    return done(id, "question_saved");
  });
}

type Wanted = Pick<QuestionInput, "question" | "options" | "right" | "explanation">;

async function change(tx: Executor, eventId: string, id: string, version: number, wanted: Wanted) {
  const own = and(eq(quizQuestions.id, id), eq(quizQuestions.eventId, eventId));
  const [before] = await tx.select({ version: quizQuestions.version }).from(quizQuestions).where(own);
  if (!before) return no("shell.refusals.not_found");
  if (before.version !== version)
    return no("shell.refusals.changed_meanwhile", undefined, { current: { version: before.version } });
  await tx
    .update(quizQuestions)
    .set({ ...wanted, version: version + 1 })
    .where(own);
  return null;
}

async function add(tx: Executor, row: Wanted & { id: string; eventId: string }) {
  const ofCourse = eq(quizQuestions.eventId, row.eventId);
  if ((await tx.$count(quizQuestions, ofCourse)) >= MOST) return no("trainings.refusals.bank_full", { most: MOST });
  const [last] = await tx
    .select({ sort: max(quizQuestions.sort) })
    .from(quizQuestions)
    .where(ofCourse);
  await tx.insert(quizQuestions).values({ ...row, sort: (last?.sort ?? -1) + 1, version: 1 });
  return null;
}

/** Takes a question out of the bank; a try that was begun with it is scored over the others. */
export function removeQuestion(actor: Actor, input: RemoveQuestionInput, once: Once): Promise<Outcome> {
  const { eventId, questionId } = input;
  return writeOnce(once, [trainingKey(eventId)], async (tx) => {
    const { event, refusal } = await loadOpenTraining(tx, actor, eventId);
    if (refusal) return refusal;
    const gone = await tx
      .delete(quizQuestions)
      .where(and(eq(quizQuestions.id, questionId), eq(quizQuestions.eventId, eventId)))
      .returning({ id: quizQuestions.id });
    if (gone.length === 0) return no("shell.refusals.not_found");
    await audit(tx, actor, {
      act: "trainings.remove_question",
      subject: { kind: "event", id: eventId },
      regionCode: event.regionCode,
      facts: { question: questionId },
    });
    return done(eventId, "question_removed");
  });
}
