import "server-only";
import { and, eq } from "drizzle-orm";
import { type Executor, letters } from "@/db";

/** An act was undone before its letter left: the letter of this cause is stopped. Answers how many were; a sent one stays sent. */
export async function stopLetters(tx: Executor, cause: string): Promise<number> {
  const stopped = await tx
    .update(letters)
    .set({ state: "stopped" })
    .where(and(eq(letters.cause, cause), eq(letters.state, "queued"), eq(letters.attempts, 0)))
    .returning({ id: letters.id });
  return stopped.length;
}
