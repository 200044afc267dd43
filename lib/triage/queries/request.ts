import "server-only";
import { and, asc, eq, lt, type Placeholder, type SQL, sql } from "drizzle-orm";
import {
  accounts,
  db,
  events,
  type Executor,
  listed,
  organisations,
  pilotDesignations,
  prepared,
  requestEntries,
  requests,
  whitelistItems,
} from "@/db";
import { type Actor, scopeOf } from "../../auth/rules/actor";

const others = sql`from ${events} where ${events.schoolId} = ${requests.organisationId} and ${events.status} in ('published', 'finished') and ${events.id} <> coalesce(${requests.eventId}, '')`;

/** The request that stands before or after this one in the view of new ones. */
function neighbour(scope: readonly Placeholder[] | null, side: "before" | "after"): SQL<string | null> {
  const own = scope
    ? sql`and n.region_code in (${sql.join(
        scope.map((code) => sql`${code}`),
        sql`, `,
      )})`
    : sql``;
  const order = side === "after" ? sql`>` : sql`<`;
  const by = side === "after" ? sql`asc` : sql`desc`;
  return sql<
    string | null
  >`(select n.id from requests n where n.state in ('submitted', 'in_review') ${own} and (n.due_at, n.id) ${order} (${requests.dueAt}, ${requests.id}) order by n.due_at ${by}, n.id ${by} limit 1)`;
}

/**
 * A request with its timeline, oldest first, and what is known of its host: the visits before and who holds this year's
 * item. Null when there is none, or it is still a draft. One statement.
 */
export async function requestAtDesk(actor: Actor, id: string, now: Date) {
  const scope = scopeOf(actor);
  const list = listed("region", scope ?? []);
  const rows = await prepared(db, `request_at_desk_${scope?.length ?? "all"}`, (executor) =>
    rowsOf(executor, scope && list.placeholders),
  ).execute({ ...list.values, id, now });
  const [first] = rows;
  if (!first || first.request.state === "draft") return null;
  const { entry: _entry, entryBy: _by, ...facts } = first;
  return { ...facts, entries: rows.flatMap(({ entry, entryBy }) => (entry ? [{ ...entry, byName: entryBy }] : [])) };
}

export type RequestAtDesk = NonNullable<Awaited<ReturnType<typeof requestAtDesk>>>;

function rowsOf(executor: Executor, scope: readonly Placeholder[] | null) {
  const by = sql.raw("entry_by");
  const past = sql`${others} and ${lt(events.startsAt, sql.param(sql.placeholder("now"), events.startsAt))}`;
  return executor
    .select({
      request: requests,
      known: { id: organisations.id, name: organisations.name, address: organisations.address },
      takenByName: accounts.name,
      isPilot:
        sql<boolean>`exists (select 1 from ${pilotDesignations} where ${pilotDesignations.organisationId} = ${requests.organisationId})`.mapWith(
          Boolean,
        ),
      visits: sql<number>`(select count(*) ${past})`.mapWith(Number),
      lastVisit: sql<Date | null>`(select max(${events.startsAt}) ${past})`.mapWith(events.startsAt),
      itemHolder: sql<
        string | null
      >`(select ${events.title} ${others} and ${events.whitelistItem} = ${requests.whitelistItem} and ${events.whitelistYear} = ${requests.whitelistYear} limit 1)`,
      before: neighbour(scope, "before"),
      after: neighbour(scope, "after"),
      entry: requestEntries,
      entryBy: sql<string | null>`(select name from accounts ${by} where ${by}.id = ${requestEntries.accountId})`,
    })
    .from(requests)
    .leftJoin(organisations, eq(organisations.id, requests.organisationId))
    .leftJoin(accounts, eq(accounts.id, requests.takenBy))
    .leftJoin(requestEntries, eq(requestEntries.requestId, requests.id))
    .where(eq(requests.id, sql.placeholder("id")))
    .orderBy(asc(requestEntries.at), asc(requestEntries.id));
}

/** Units that may record the service, and this year's whitelist items: what scheduling chooses from. One statement. */
export async function scheduleChoices(year: number) {
  const rows = await prepared(db, "schedule_choices", choicesOf).execute({ year });
  return {
    units: rows.filter((row) => row.kind === "unit").map(({ id, label, more }) => ({ id, label, regionCode: more })),
    items: rows.filter((row) => row.kind === "item").map(({ id, more }) => ({ item: id, approvalNumber: more })),
  };
}

function choicesOf(executor: Executor) {
  const none = sql<string>`''`;
  const units = executor
    .select({
      kind: sql<string>`'unit'`,
      id: sql<string>`${organisations.id}`,
      label: sql<string>`${organisations.name}`,
      more: sql<string>`${organisations.regionCode}`,
    })
    .from(organisations)
    .where(eq(organisations.isIssuer, true));
  const items = executor
    .select({
      kind: sql<string>`'item'`,
      id: sql<string>`${whitelistItems.item}`,
      label: sql<string>`${whitelistItems.item}`,
      more: sql<string>`coalesce(${whitelistItems.approvalNumber}, ${none})`,
    })
    .from(whitelistItems)
    .where(and(eq(whitelistItems.year, sql.placeholder("year")), sql`${whitelistItems.retiredAt} is null`));
  return units.unionAll(items);
}
