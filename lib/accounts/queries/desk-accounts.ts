import "server-only";
import { aliasedTable, and, desc, eq, inArray, max, ne, sql } from "drizzle-orm";
import { accountRegions, accounts, accountSessions, auditEntries, db } from "@/db";
import { inListOrder } from "../rules/access";

/** Every account of the desk, with its leagues and when it was last here. One statement. */
export async function deskAccounts() {
  const seen = db
    .select({ at: max(accountSessions.lastSeenAt) })
    .from(accountSessions)
    .where(eq(accountSessions.accountId, accounts.id));
  const rows = await db
    .select({
      id: accounts.id,
      name: accounts.name,
      phone: accounts.phone,
      email: accounts.email,
      role: accounts.role,
      disabledAt: accounts.disabledAt,
      createdAt: accounts.createdAt,
      version: accounts.version,
      isSample: accounts.isSample,
      region: accountRegions.regionCode,
      lastSeenAt: sql`(${seen})`.mapWith(accountSessions.lastSeenAt),
    })
    .from(accounts)
    .leftJoin(accountRegions, eq(accountRegions.accountId, accounts.id))
    .where(ne(accounts.role, "volunteer"));
  const found = new Map<string, Omit<(typeof rows)[number], "region" | "lastSeenAt"> & Gathered>();
  for (const { region, lastSeenAt, ...row } of rows) {
    const one = found.get(row.id) ?? { ...row, lastSeenAt, regions: [] };
    if (region) one.regions.push(region);
    found.set(row.id, one);
  }
  return [...found.values()].sort(inListOrder);
}

type Gathered = { regions: string[] /** Null: has never signed in. */; lastSeenAt: Date | null };

export type DeskAccount = Awaited<ReturnType<typeof deskAccounts>>[number];

const ACTS = [
  "accounts.create_admin",
  "accounts.open",
  "accounts.change_access",
  "accounts.close",
  "accounts.reopen",
  "accounts.sign_in_link",
];

const LATEST = 8;

/** What was done lately to the desk's accounts, or to one of them: when, by whom, to whom. One statement. */
export function latestAccess(accountId: string | null) {
  const subject = aliasedTable(accounts, "subject");
  return db
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      act: auditEntries.act,
      by: accounts.name,
      whom: subject.name,
    })
    .from(auditEntries)
    .leftJoin(accounts, eq(accounts.id, auditEntries.accountId))
    .leftJoin(subject, eq(subject.id, auditEntries.subjectId))
    .where(and(inArray(auditEntries.act, ACTS), accountId === null ? undefined : eq(auditEntries.subjectId, accountId)))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(LATEST);
}

export type AccessEntry = Awaited<ReturnType<typeof latestAccess>>[number];
