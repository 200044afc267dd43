import "server-only";
import { and, asc, count, desc, eq, inArray, or, type SQL } from "drizzle-orm";
import { accounts, auditEntries, db, letters, volunteers } from "@/db";
import type { LetterState } from "@/db/words";
import type { Actor } from "../../auth/rules/actor";
import { scopeOf } from "../../auth/rules/actor";

/** calls: somebody has to ring; waiting: not left yet; gone: sent, called or stopped. */
export const VIEW_STATES = {
  calls: ["call"],
  waiting: ["queued"],
  gone: ["sent", "called", "stopped"],
} as const satisfies Record<string, readonly LetterState[]>;
export type LetterView = keyof typeof VIEW_STATES;
export const LETTER_VIEWS = ["calls", "waiting", "gone"] as const satisfies readonly LetterView[];

export const PAGE_ROWS = 40;

const columns = {
  id: letters.id,
  kind: letters.kind,
  state: letters.state,
  locale: letters.locale,
  data: letters.data,
  eventId: letters.eventId,
  regionCode: letters.regionCode,
  contact: letters.contact,
  sendAfter: letters.sendAfter,
  sentAt: letters.sentAt,
  attempts: letters.attempts,
  lastError: letters.lastError,
  callResult: letters.callResult,
  callNote: letters.callNote,
  calledAt: letters.calledAt,
  version: letters.version,
  createdAt: letters.createdAt,
  isSample: letters.isSample,
  accountId: letters.accountId,
  accountName: accounts.name,
  email: accounts.email,
  phone: accounts.phone,
  volunteerId: volunteers.id,
  birthMonth: volunteers.birthMonth,
};

const rows = () =>
  db
    .select(columns)
    .from(letters)
    .leftJoin(accounts, eq(accounts.id, letters.accountId))
    .leftJoin(volunteers, eq(volunteers.accountId, letters.accountId));

export type DeskLetter = Awaited<ReturnType<typeof lettersOf>>[number];

const inScope = (actor: Actor): SQL | undefined => {
  const scope = scopeOf(actor);
  return scope ? inArray(letters.regionCode, scope) : undefined;
};

/** The letters of this person's leagues in one view; calls oldest first, because they wait longest. */
export function lettersOf(actor: Actor, view: LetterView, page: number) {
  const order =
    view === "gone" ? [desc(letters.createdAt), desc(letters.id)] : [asc(letters.sendAfter), asc(letters.id)];
  return rows()
    .where(and(inArray(letters.state, [...VIEW_STATES[view]]), inScope(actor)))
    .orderBy(...order)
    .limit(PAGE_ROWS)
    .offset((page - 1) * PAGE_ROWS);
}

/** How many letters each view holds. */
export async function letterCounts(actor: Actor): Promise<Record<LetterView, number>> {
  const found = await db
    .select({ state: letters.state, n: count() })
    .from(letters)
    .where(inScope(actor))
    .groupBy(letters.state);
  const sum = (view: LetterView) =>
    found.filter((row) => VIEW_STATES[view].some((state) => state === row.state)).reduce((n, row) => n + row.n, 0);
  return { calls: sum("calls"), waiting: sum("waiting"), gone: sum("gone") };
}

/** One letter of this person's leagues, or null. */
export async function letterOf(actor: Actor, id: string): Promise<DeskLetter | null> {
  const [row] = await rows().where(and(eq(letters.id, id), inScope(actor)));
  return row ?? null;
}

/** Earlier calls to the same reader, newest first. */
export function callsTo(letter: DeskLetter) {
  return db
    .select({ id: auditEntries.id, at: auditEntries.at, by: accounts.name, facts: auditEntries.facts })
    .from(auditEntries)
    .innerJoin(letters, eq(letters.id, auditEntries.subjectId))
    .leftJoin(accounts, eq(accounts.id, auditEntries.accountId))
    .where(
      and(
        eq(auditEntries.act, "letters.record_call"),
        or(eq(letters.id, letter.id), letter.accountId ? eq(letters.accountId, letter.accountId) : undefined),
      ),
    )
    .orderBy(desc(auditEntries.at))
    .limit(8);
}
