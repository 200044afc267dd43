import "server-only";
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { accounts, db, organisations, requests } from "@/db";
import { type Actor, scopeOf } from "../../auth/rules/actor";
import { OPEN_STATES } from "../../requests/rules/states";

/** new: the desk's turn; waiting: the host's; to_move: agreed, but another date is asked for; mine; done: nothing to do. */
export const INBOX_VIEWS = ["new", "waiting", "to_move", "mine", "done"] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];
export const INBOX_ROWS = 30;

const inScope = (actor: Actor): SQL | undefined => {
  const scope = scopeOf(actor);
  return and(ne(requests.state, "draft"), scope ? inArray(requests.regionCode, scope) : undefined);
};

function where(actor: Actor, view: InboxView): SQL | undefined {
  switch (view) {
    case "new":
      return inArray(requests.state, ["submitted", "in_review"]);
    case "waiting":
      return inArray(requests.state, ["needs_info", "offered"]);
    case "to_move":
      return and(eq(requests.state, "scheduled"), isNotNull(requests.moveAskedAt));
    case "mine":
      return and(eq(requests.takenBy, actor.accountId), inArray(requests.state, [...OPEN_STATES]));
    case "done":
      return or(
        inArray(requests.state, ["completed", "closed", "declined", "withdrawn"]),
        and(eq(requests.state, "scheduled"), isNull(requests.moveAskedAt)),
      );
  }
}

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
  const rows = await db
    .select({
      state: requests.state,
      moves: sql<number>`case when ${requests.moveAskedAt} is null then 0 else 1 end`.mapWith(Number),
      mine: sql<number>`case when ${requests.takenBy} = ${actor.accountId} then 1 else 0 end`.mapWith(Number),
      n: count(),
    })
    .from(requests)
    .where(inScope(actor))
    .groupBy(
      requests.state,
      sql`case when ${requests.moveAskedAt} is null then 0 else 1 end`,
      sql`case when ${requests.takenBy} = ${actor.accountId} then 1 else 0 end`,
    );
  const sum = (test: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(test).reduce((total, row) => total + row.n, 0);
  const open: readonly string[] = OPEN_STATES;
  const moving = (row: (typeof rows)[number]) => row.state === "scheduled" && row.moves === 1;
  return {
    new: sum((row) => row.state === "submitted" || row.state === "in_review"),
    waiting: sum((row) => row.state === "needs_info" || row.state === "offered"),
    to_move: sum(moving),
    mine: sum((row) => row.mine === 1 && open.includes(row.state)),
    done: sum(
      (row) => !moving(row) && ["scheduled", "completed", "closed", "declined", "withdrawn"].includes(row.state),
    ),
  };
}
