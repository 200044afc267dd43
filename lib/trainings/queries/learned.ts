import "server-only";
import { eq } from "drizzle-orm";
import { type Executor, trainingRecords } from "@/db";
import { storedMinutes, sumOf, type TrainingMinutes } from "../rules/minutes";
import { inForce } from "../rules/records";

/** Training time of one volunteer, by the latest record of each course. One statement. */
export async function learnedMinutes(executor: Executor, volunteerId: string): Promise<TrainingMinutes> {
  const rows = await executor
    .select({ id: trainingRecords.id, correctsId: trainingRecords.correctsId, minutes: trainingRecords.minutes })
    .from(trainingRecords)
    .where(eq(trainingRecords.volunteerId, volunteerId));
  return sumOf(inForce(rows).map(({ minutes }) => storedMinutes(minutes)));
}
