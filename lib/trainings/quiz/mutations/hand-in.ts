import "server-only";
import { eq, inArray } from "drizzle-orm";
import { db, type Executor, quizQuestions, quizTries } from "@/db";
import { audit } from "../../../audit/mutations";
import type { Actor } from "../../../auth/rules/actor";
import { type Once, writeOnce } from "../../../once/mutations";
import { done, no, type Outcome } from "../../../outcome";
import { trainingKey } from "../../queries/course";
import { enrolmentOf } from "../../queries/enrolment";
import type { HandInInput } from "../input";
import { scoreOf } from "../rules/score";

/** Hands a try in: it is scored once, over the questions that were drawn and still stand. */
export async function handIn(actor: Actor, input: HandInInput, once: Once, now = new Date()): Promise<Outcome> {
  const known = await tryById(db, input.tryId);
  if (!known) return no("shell.refusals.not_found");
  return writeOnce(once, [trainingKey(known.eventId)], (tx) => handInAlone(tx, actor, input, { now }));
}

type Handing = {
  now: Date /** A race test's negative control hands in what was read before. */;
  read?: typeof tryById;
};

/** The work itself, alone with the training. */
export async function handInAlone(
  tx: Executor,
  actor: Actor,
  { tryId, answers }: HandInInput,
  { now, read = tryById }: Handing,
): Promise<Outcome> {
  const own = await read(tx, tryId);
  if (!own) return no("shell.refusals.not_found");
  const enrolment = await enrolmentOf(tx, own.eventId, actor.accountId);
  if (enrolment?.id !== own.registrationId) return no("shell.refusals.not_found");
  if (own.handedInAt) return no("trainings.refusals.handed_in");
  if (enrolment.training.closedAt) return no("trainings.refusals.closed");
  const asked = await tx
    .select({ id: quizQuestions.id, right: quizQuestions.right })
    .from(quizQuestions)
    .where(inArray(quizQuestions.id, own.questionIds));
  const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => own.questionIds.includes(id)));
  const score = scoreOf(asked, kept);
  await tx.update(quizTries).set({ answers: kept, score, handedInAt: now }).where(eq(quizTries.id, tryId));
  await audit(tx, actor, {
    act: "trainings.hand_in",
    subject: { kind: "event", id: own.eventId },
    regionCode: enrolment.event.regionCode,
    facts: { try: tryId, turn: own.turn, score },
  });
  return done(own.eventId, score >= (enrolment.training.passMark ?? 0) ? "quiz_passed" : "quiz_failed");
}

/** A try as it stands. */
export async function tryById(executor: Executor, id: string) {
  const [row] = await executor.select().from(quizTries).where(eq(quizTries.id, id));
  return row;
}
