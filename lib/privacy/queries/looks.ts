import "server-only";
import { and, desc, eq, inArray, or } from "drizzle-orm";
import { accounts, auditEntries, certificates, type Executor } from "@/db";
import { LOOKS } from "../rules/looks";

/** The audit rows of looks at somebody: at their entry, or at the identity number of one of their certificates. */
export const looksAt = (executor: Executor, volunteerId: string) =>
  and(
    inArray(auditEntries.act, [...LOOKS]),
    or(
      eq(auditEntries.subjectId, volunteerId),
      inArray(
        auditEntries.subjectId,
        executor.select({ id: certificates.id }).from(certificates).where(eq(certificates.volunteerId, volunteerId)),
      ),
    ),
  );

/** Who looked at somebody's covered data, when and why; latest first. One statement. */
export async function looksOf(executor: Executor, volunteerId: string) {
  const rows = await executor
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      act: auditEntries.act,
      role: auditEntries.role,
      name: accounts.name,
      facts: auditEntries.facts,
    })
    .from(auditEntries)
    .leftJoin(accounts, eq(accounts.id, auditEntries.accountId))
    .where(looksAt(executor, volunteerId))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(200);
  return rows.map(({ facts, ...row }) => ({ ...row, why: typeof facts.why === "string" ? facts.why : null }));
}

export type Look = Awaited<ReturnType<typeof looksOf>>[number];
