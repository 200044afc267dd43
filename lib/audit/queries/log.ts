import "server-only";
import { and, count, desc, eq, gte, inArray, lt, or, type SQL } from "drizzle-orm";
import { accounts, auditEntries, db, events, holds, volunteers } from "@/db";
import { instantOf } from "../../time";
import { type AuditFilter, dayAfter, VIEWS } from "../rules";

export const PAGE_ROWS = 50;

const columns = {
  id: auditEntries.id,
  at: auditEntries.at,
  act: auditEntries.act,
  role: auditEntries.role,
  accountId: auditEntries.accountId,
  accountName: accounts.name,
  subjectKind: auditEntries.subjectKind,
  subjectId: auditEntries.subjectId,
  regionCode: auditEntries.regionCode,
  facts: auditEntries.facts,
  eventTitle: events.title,
  volunteerNumber: volunteers.number,
};

const rows = () =>
  db
    .select(columns)
    .from(auditEntries)
    .leftJoin(accounts, eq(accounts.id, auditEntries.accountId))
    .leftJoin(events, eq(events.id, auditEntries.subjectId))
    .leftJoin(volunteers, eq(volunteers.id, auditEntries.subjectId));

export type AuditRow = Awaited<ReturnType<typeof auditLog>>[number];

/** A page of the log, newest first. */
export function auditLog(filter: AuditFilter) {
  return rows()
    .where(matching(filter))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(PAGE_ROWS)
    .offset((filter.page - 1) * PAGE_ROWS);
}

export async function auditCount(filter: AuditFilter): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(auditEntries)
    .leftJoin(volunteers, eq(volunteers.id, auditEntries.subjectId))
    .where(matching(filter));
  return row?.n ?? 0;
}

/** One entry, or null. */
export async function auditEntry(id: string): Promise<AuditRow | null> {
  const [row] = await rows().where(eq(auditEntries.id, id));
  return row ?? null;
}

/** What else happened to the same subject, newest first. */
export function auditOfSubject(subjectId: string, limit = 12) {
  return rows()
    .where(eq(auditEntries.subjectId, subjectId))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(limit);
}

function matching({ view, q, from, to }: AuditFilter): SQL | undefined {
  const acts = VIEWS[view];
  return and(
    acts.length > 0 ? inArray(auditEntries.act, [...acts]) : undefined,
    from ? gte(auditEntries.at, instantOf(from)) : undefined,
    to ? lt(auditEntries.at, instantOf(dayAfter(to))) : undefined,
    q
      ? or(holds(auditEntries.act, q), eq(auditEntries.subjectId, q), eq(volunteers.number, q.toUpperCase()))
      : undefined,
  );
}
