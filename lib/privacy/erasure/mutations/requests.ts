import "server-only";
import { and, eq } from "drizzle-orm";
import { dataRequests, type Executor } from "@/db";
import type { Because, Erasing, Subject } from "./subject";

/** Whether it is still to be done: the request stands open and its days of grace are over. */
export async function stillDue(tx: Executor, because: Because, subject: Subject, now: Date): Promise<boolean> {
  if (because === "applications") return true;
  const [row] = await tx.select().from(dataRequests).where(eq(dataRequests.id, because.requestId));
  return row?.accountId === subject.accountId && row.kind === "delete" && row.state === "open" && row.dueAt <= now;
}

/** The words of every request go; the one for deletion is answered by being done, others end with it. */
export async function closeRequests({ tx, subject, now }: Erasing, because: Because): Promise<void> {
  const own = eq(dataRequests.accountId, subject.accountId);
  await tx.update(dataRequests).set({ text: null, answer: null }).where(own);
  if (because !== "applications")
    await tx
      .update(dataRequests)
      .set({ state: "done", answeredAt: now })
      .where(and(own, eq(dataRequests.id, because.requestId)));
  await tx
    .update(dataRequests)
    .set({ state: "withdrawn", answeredAt: now })
    .where(and(own, eq(dataRequests.state, "open")));
}
