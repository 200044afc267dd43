import "server-only";
import { and, asc, count, desc, eq, inArray, ne, type SQL } from "drizzle-orm";
import { accounts, dataRequests, db, regions, volunteers } from "@/db";
import { type Actor, isStaff, scopeOf } from "../../auth/rules/actor";

export const PAGE_ROWS = 50;

const within = (actor: Actor): SQL | undefined => {
  const scope = scopeOf(actor);
  return scope ? inArray(dataRequests.regionCode, scope) : undefined;
};

const columns = {
  request: dataRequests,
  number: volunteers.number,
  name: volunteers.name,
  birthMonth: volunteers.birthMonth,
  sealedAt: volunteers.sealedAt,
  region: { nameZh: regions.nameZh, shortZh: regions.shortZh, nameEn: regions.nameEn },
  answeredBy: accounts.name,
};

const rows = () =>
  db
    .select(columns)
    .from(dataRequests)
    .innerJoin(volunteers, eq(volunteers.id, dataRequests.volunteerId))
    .innerJoin(regions, eq(regions.code, dataRequests.regionCode))
    .leftJoin(accounts, eq(accounts.id, dataRequests.answeredBy));

type Row = Awaited<ReturnType<typeof rows>>[number];

/** The auditor reads that and when, not who and what. */
function seenBy(actor: Actor, row: Row) {
  const people = isStaff(actor);
  return {
    ...row.request,
    number: row.number,
    region: row.region,
    birthMonth: row.birthMonth,
    isSealed: row.sealedAt !== null,
    answeredByName: row.answeredBy,
    name: people ? row.name : null,
    text: people ? row.request.text : null,
    answer: people ? row.request.answer : null,
  };
}

export type DeskRequest = ReturnType<typeof seenBy>;

/** Requests about data in one's leagues: open ones by what is due first, answered ones latest first. One statement. */
export async function requestsAtDesk(actor: Actor, open: boolean, page: number): Promise<DeskRequest[]> {
  const found = await rows()
    .where(and(open ? eq(dataRequests.state, "open") : ne(dataRequests.state, "open"), within(actor)))
    .orderBy(...(open ? [asc(dataRequests.dueAt)] : [desc(dataRequests.answeredAt)]), desc(dataRequests.id))
    .limit(PAGE_ROWS)
    .offset((page - 1) * PAGE_ROWS);
  return found.map((row) => seenBy(actor, row));
}

/** One request of one's leagues, or null. One statement. */
export async function requestAtDesk(actor: Actor, id: string): Promise<DeskRequest | null> {
  const [row] = await rows().where(and(eq(dataRequests.id, id), within(actor)));
  return row ? seenBy(actor, row) : null;
}

/** How many are open and how many answered. One statement. */
export async function requestCounts(actor: Actor): Promise<{ open: number; answered: number }> {
  const found = await db
    .select({ state: dataRequests.state, n: count() })
    .from(dataRequests)
    .where(within(actor))
    .groupBy(dataRequests.state);
  const open = found.find(({ state }) => state === "open")?.n ?? 0;
  return { open, answered: found.reduce((sum, { n }) => sum + n, 0) - open };
}
