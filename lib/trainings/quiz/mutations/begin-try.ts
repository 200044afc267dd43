import "server-only";
import { asc, eq } from "drizzle-orm";
import { quizQuestions, quizTries } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../../audit/mutations";
import type { Actor } from "../../../auth/rules/actor";
import { type Once, writeOnce } from "../../../once/mutations";
import { done, no, type Outcome } from "../../../outcome";
import { trainingKey } from "../../queries/course";
import { enrolmentOf } from "../../queries/enrolment";
import type { BeginTryInput } from "../input";
import { draw } from "../rules/draw";
import { quizStanding } from "../rules/standing";

/** Begins a try of the quiz: the server draws the questions. One that was begun is gone on with, not begun again. */
export function beginTry(actor: Actor, { eventId }: BeginTryInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [trainingKey(eventId)], async (tx) => {
    const enrolment = await enrolmentOf(tx, eventId, actor.accountId);
    if (!enrolment?.hasSeat) return no("trainings.refusals.not_enrolled");
    const { training, event, tries } = enrolment;
    const standing = quizStanding({ ...training, bank: enrolment.bank, opensAt: enrolment.opensAt }, tries, now);
    if (standing.begun && standing.state === "begun") return done(standing.begun.id, "begun");
    if (standing.state !== "open") return no(`trainings.refusals.quiz_${standing.state}`);
    const bank = await tx
      .select({ id: quizQuestions.id })
      .from(quizQuestions)
      .where(eq(quizQuestions.eventId, eventId))
      .orderBy(asc(quizQuestions.sort), asc(quizQuestions.id));
    const id = uuidv7();
    await tx.insert(quizTries).values({
      id,
      eventId,
      registrationId: enrolment.id,
      turn: tries.length + 1,
      questionIds: draw(bank, training.questionsAsked ?? bank.length).map((question) => question.id),
      answers: {},
      beganAt: now,
    });
    await audit(tx, actor, {
      act: "trainings.begin_try",
      subject: { kind: "event", id: eventId },
      regionCode: event.regionCode,
      facts: { try: id, turn: tries.length + 1 },
    });
    return done(id, "begun");
  });
}
