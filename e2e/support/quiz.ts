import { eq, or } from "drizzle-orm";
import { accounts, db, quizQuestions, quizTries, sessions, transaction } from "@/db";
import { uuidv7 } from "@/db/id";
import { aBooking, aTraining } from "@/db/seed/scenes";

/** A course that is running, in which somebody of the sample began a try of the quiz and has not handed it in. */
export async function aQuizBegun(login: string): Promise<string> {
  const [who] = await db
    .select({ id: accounts.id, phone: accounts.phone })
    .from(accounts)
    .where(or(eq(accounts.phone, login), eq(accounts.email, login)));
  if (!who) throw new Error(`nobody signs in with ${login}`);
  const hours = (n: number) => new Date(Date.now() + n * 3_600_000);
  const { eventId, sessionIds } = await aTraining({
    event: { title: "示例·正在答题的课" },
    startsAt: hours(-1),
    bank: 4,
    passMark: 75,
    questionsAsked: 4,
    triesAllowed: 2,
  });
  const registrationId = await aBooking(sessionIds[0] ?? "", eventId, { accountId: who.id, contactPhone: who.phone });
  const bank = await db.select({ id: quizQuestions.id }).from(quizQuestions).where(eq(quizQuestions.eventId, eventId));
  const questionIds = bank.map(({ id }) => id);
  const row = { id: uuidv7(), eventId, registrationId, turn: 1, questionIds, answers: {}, beganAt: new Date() };
  await transaction(
    async (tx) => {
      await tx.update(sessions).set({ taken: 1 }).where(eq(sessions.eventId, eventId));
      // In words that are nobody's but the question's.
      await tx
        .update(quizQuestions)
        .set({ options: ["示例答案甲", "示例答案乙"] })
        .where(eq(quizQuestions.eventId, eventId));
      await tx.insert(quizTries).values(row);
    },
    { alone: ["scenes"] },
  );
  return eventId;
}
