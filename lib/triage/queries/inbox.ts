import "server-only";
import { and, asc, desc, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import { accounts, db, organisations, requests } from "@/db";
import { type Actor, scopeOf } from "../../auth/rules/actor";
import { inGroup, TURNS } from "../../requests/queries/groups";
import { OPEN_STATES } from "../../requests/rules/states";

/** The three turns, what this person took, and what asks nothing of anybody any more. */
export const INBOX_VIEWS = [...TURNS, "mine", "done"] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];
export const INBOX_ROWS = 30;

const inScope = (actor: Actor): SQL | undefined => {
  const scope = scopeOf(actor);
  return and(ne(requests.state, "draft"), scope ? inArray(requests.regionCode, scope) : undefined);
};

const isMine = (actor: Actor): SQL | undefined =>
  and(eq(requests.takenBy, actor.accountId), inArray(requests.state, [...OPEN_STATES]));

const where = (actor: Actor, view: InboxView): SQL | undefined => (view === "mine" ? isMine(actor) : inGroup[view]());

export type InboxRow = Awaited<ReturnType<typeof inbox>>[number];

/** The requests of this person's leagues in one view; what is promised soonest first, history newest first. One statement. */
export function inbox(actor: Actor, view: InboxView, page = 1) {
  const order = view === "done" ? [desc(requests.changedAt)] : [asc(requests.dueAt)];
  return db
    .select({
      id: requests.id,
      number: requests.number,
      kind: requests.kind,
      state: requests.state,
      regionCode: requests.regionCode,
      host: requests.organisationName,
      isKnown: sql<boolean>`${organisations.id} is not null`.mapWith(Boolean),
      headCount: requests.headCount,
      language: requests.language,
      answers: requests.answers,
      submittedAt: requests.submittedAt,
      dueAt: requests.dueAt,
      moveAskedAt: requests.moveAskedAt,
      takenBy: requests.takenBy,
      takenByName: accounts.name,
      isSample: requests.isSample,
    })
    .from(requests)
    .leftJoin(organisations, eq(organisations.id, requests.organisationId))
    .leftJoin(accounts, eq(accounts.id, requests.takenBy))
    .where(and(inScope(actor), where(actor, view)))
    .orderBy(...order, asc(requests.id))
    .limit(INBOX_ROWS)
    .offset((page - 1) * INBOX_ROWS);
}

/** How many requests each view holds. One statement. */
export async function inboxCounts(actor: Actor): Promise<Record<InboxView, number>> {
  const held = (view: InboxView) => sql<number>`count(*) filter (where ${where(actor, view)})`.mapWith(Number);
  const [row] = await db
    .select({
      new: held("new"),
      waiting: held("waiting"),
      to_move: held("to_move"),
      mine: held("mine"),
      done: held("done"),
    })
    .from(requests)
    .where(inScope(actor));
  return row ?? { new: 0, waiting: 0, to_move: 0, mine: 0, done: 0 };
}
