import { uuidv7 } from "../id";
import { quizQuestions, trainings } from "../index";
import { write } from "./scene";
import { anEvent, type EventScene, nextWeek } from "./scene-events";
import { aSession } from "./scene-sessions";

type TrainingRow = typeof trainings.$inferInsert;
type Scene = Partial<TrainingRow> & {
  /** How many sessions of two hours, on days one after the other from `startsAt` on. */
  sessions?: number;
  startsAt?: Date;
  places?: number;
  /** How many questions the bank has; the first option is right. */
  bank?: number;
  event?: EventScene;
};

/** A published training for volunteers that grants the docent's qualification for a year: one session next week, unless told otherwise. */
export async function aTraining({
  sessions = 1,
  startsAt = nextWeek(10),
  places = 10,
  bank = 0,
  event,
  ...own
}: Scene = {}) {
  const { eventId } = await anEvent({ kind: "training", ...event });
  const sessionIds: string[] = [];
  for (let i = 0; i < sessions; i++) {
    const begins = new Date(startsAt.getTime() + i * 86_400_000);
    const audience = own.trainee === "enterprise" ? "enterprise" : "trainee";
    sessionIds.push(await aSession(eventId, { name: `第${i + 1}讲`, startsAt: begins, places, audience, sort: i }));
  }
  await write(async (tx) => {
    await tx.insert(trainings).values({
      trainee: "volunteer",
      language: "zh",
      grants: own.trainee && own.trainee !== "volunteer" ? null : "docent",
      validMonths: 12,
      minutesShare: 80,
      version: 1,
      isSample: false,
      ...own,
      eventId,
    });
    for (let i = 0; i < bank; i++)
      await tx.insert(quizQuestions).values({
        id: uuidv7(),
        eventId,
        question: `示例题目 ${i + 1}`,
        options: ["对", "错"],
        right: [0],
        sort: i,
        version: 1,
      });
  });
  return { eventId, sessionIds };
}
