import "server-only";
import { and, count, desc, eq, gte, inArray, lt, sql } from "drizzle-orm";
import { accounts, auditEntries, certificates, dataRequests, db, retentionRuns, volunteers } from "@/db";
import { dayOf, instantOf } from "../../time";
import { isMinor } from "../../volunteers/rules/age";
import { LOOKS } from "../rules/looks";

export const LOG_ROWS = 50;

const looked = inArray(auditEntries.act, [...LOOKS]);

/** Whose data it was: the entry itself, or whom the certificate is about. */
const whose = eq(volunteers.id, sql`coalesce(${certificates.volunteerId}, ${auditEntries.subjectId})`);

/** Who looked at whose covered data, when and why; latest first; the subject by number, and whether a minor then. One statement. */
export async function looksLog(page: number) {
  const rows = await db
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      act: auditEntries.act,
      role: auditEntries.role,
      by: accounts.name,
      number: volunteers.number,
      birthMonth: volunteers.birthMonth,
      facts: auditEntries.facts,
    })
    .from(auditEntries)
    .leftJoin(accounts, eq(accounts.id, auditEntries.accountId))
    .leftJoin(certificates, eq(certificates.id, auditEntries.subjectId))
    .leftJoin(volunteers, whose)
    .where(looked)
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(LOG_ROWS)
    .offset((page - 1) * LOG_ROWS);
  return rows.map(({ facts, birthMonth, ...row }) => ({
    ...row,
    why: typeof facts.why === "string" ? facts.why : null,
    minor: birthMonth !== null && isMinor(birthMonth, dayOf(row.at)),
  }));
}

export async function looksCount(): Promise<number> {
  const [row] = await db.select({ n: count() }).from(auditEntries).where(looked);
  return row?.n ?? 0;
}

/** The latest runs of the retention job, dry ones among them. One statement. */
export function latestRuns(limit = 20) {
  return db
    .select({
      id: retentionRuns.id,
      isDry: retentionRuns.isDry,
      counts: retentionRuns.counts,
      at: retentionRuns.at,
      tookMs: retentionRuns.tookMs,
      by: accounts.name,
    })
    .from(retentionRuns)
    .leftJoin(accounts, eq(accounts.id, retentionRuns.by))
    .orderBy(desc(retentionRuns.at), desc(retentionRuns.id))
    .limit(limit);
}

export type RetentionRun = Awaited<ReturnType<typeof latestRuns>>[number];

/** What the yearly report is made of. Three statements. */
export async function yearFacts(year: number) {
  const [from, until] = [instantOf(`${year}-01-01`), instantOf(`${year + 1}-01-01`)];
  const [looks, requests, runs] = await Promise.all([
    db
      .select({
        at: auditEntries.at,
        role: auditEntries.role,
        facts: auditEntries.facts,
        birthMonth: volunteers.birthMonth,
      })
      .from(auditEntries)
      .leftJoin(certificates, eq(certificates.id, auditEntries.subjectId))
      .leftJoin(volunteers, whose)
      .where(and(looked, gte(auditEntries.at, from), lt(auditEntries.at, until))),
    db
      .select({
        kind: dataRequests.kind,
        state: dataRequests.state,
        askedBy: dataRequests.askedBy,
        dueAt: dataRequests.dueAt,
        answeredAt: dataRequests.answeredAt,
      })
      .from(dataRequests)
      .where(and(gte(dataRequests.askedAt, from), lt(dataRequests.askedAt, until))),
    db
      .select({ isDry: retentionRuns.isDry, counts: retentionRuns.counts })
      .from(retentionRuns)
      .where(and(gte(retentionRuns.at, from), lt(retentionRuns.at, until))),
  ]);
  return {
    looks: looks.map(({ at, role, facts, birthMonth }) => ({
      role,
      why: typeof facts.why === "string" ? facts.why : null,
      // A sealed person is no minor any more; whether they were one is not kept.
      minor: birthMonth !== null && isMinor(birthMonth, dayOf(at)),
    })),
    requests,
    runs,
  };
}
