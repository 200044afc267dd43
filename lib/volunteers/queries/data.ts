import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { clearances, consents, type Executor, qualifications } from "@/db";

/** Every consent ever given or taken back, oldest first. */
export function consentsOf(executor: Executor, volunteerId: string) {
  return executor
    .select()
    .from(consents)
    .where(eq(consents.volunteerId, volunteerId))
    .orderBy(asc(consents.givenAt), asc(consents.id));
}

/** Qualifications and checks as recorded at the desk, latest first. Two statements. */
export async function credentialsOf(executor: Executor, volunteerId: string) {
  const [held, checks] = await Promise.all([
    executor
      .select()
      .from(qualifications)
      .where(eq(qualifications.volunteerId, volunteerId))
      .orderBy(desc(qualifications.validFrom)),
    executor
      .select()
      .from(clearances)
      .where(eq(clearances.volunteerId, volunteerId))
      .orderBy(desc(clearances.checkedOn)),
  ]);
  return { held: held.filter((one) => one.withdrawnAt === null), checks };
}
