import "server-only";
import { desc, eq, or } from "drizzle-orm";
import { auditEntries, type Executor } from "@/db";

/** What the log says of somebody: what they did, and what was done to their entry. Whose hand it was is said by role only. */
export function actsOf(executor: Executor, { accountId, volunteerId }: { accountId: string; volunteerId: string }) {
  return executor
    .select({ at: auditEntries.at, act: auditEntries.act, role: auditEntries.role })
    .from(auditEntries)
    .where(or(eq(auditEntries.accountId, accountId), eq(auditEntries.subjectId, volunteerId)))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id));
}
