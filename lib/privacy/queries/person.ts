import "server-only";
import { eq } from "drizzle-orm";
import { type Executor, volunteers } from "@/db";

/** The roster entry of an account, also of somebody who has left; null without one. One statement. */
export async function personOf(executor: Executor, accountId: string) {
  const [row] = await executor.select().from(volunteers).where(eq(volunteers.accountId, accountId));
  return row ?? null;
}
