import "server-only";
import { and, asc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import { db, events, type Executor, listed, prepared } from "@/db";
import type { EventKind } from "@/db/words";
import { seatsByEvent } from "../../events/queries/seats";
import { addDays, instantOf } from "../../time";
import { type BoardEvent, boardOf } from "../rules/board";
import { type Month, monthBoardOf } from "../rules/month";

/**
 * Published and finished events that begin on these days, both included, with their places added up. One statement, however
 * many there are.
 * @param scope only these leagues; null = all
 */
export async function eventsBetween(
  executor: Executor,
  [first, last]: readonly [first: string, last: string],
  scope: readonly string[] | null,
  now: Date,
): Promise<BoardEvent[]> {
  const list = listed("region", scope ?? []);
  const rows = await prepared(executor, `events_between_${scope?.length ?? "all"}`, (e) =>
    rowsOf(e, scope ? inArray(events.regionCode, list.placeholders) : undefined),
  ).execute({ now, from: instantOf(first), until: instantOf(addDays(last, 1)), ...list.values });
  return rows.flatMap(({ startsAt, ...row }) => (startsAt ? [{ ...row, startsAt }] : []));
}

const at = (name: "now" | "from" | "until") => sql.param(sql.placeholder(name), events.startsAt);

function rowsOf(executor: Executor, within: SQL | undefined) {
  const between = and(
    inArray(events.status, ["published", "finished"]),
    gte(events.startsAt, at("from")),
    lt(events.startsAt, at("until")),
    within,
  );
  const seats = seatsByEvent(executor, at("now"), (event) =>
    inArray(event, executor.select({ id: events.id }).from(events).where(between)),
  );
  return executor
    .select({
      id: events.id,
      kind: events.kind,
      title: events.title,
      titleEn: events.titleEn,
      regionCode: events.regionCode,
      startsAt: events.startsAt,
      needed: sql<number>`coalesce(${seats.needed}, 0)`.mapWith(Number),
      taken: sql<number>`coalesce(${seats.taken}, 0)`.mapWith(Number),
      missing: sql<number>`coalesce(${seats.missing}, 0)`.mapWith(Number),
    })
    .from(events)
    .leftJoin(seats, eq(seats.eventId, events.id))
    .where(between)
    .orderBy(asc(events.startsAt), asc(events.id));
}

/** What a board shows: the leagues (null = all), and events of one kind alone if wanted. */
export type BoardFilter = { scope: readonly string[] | null; kind?: EventKind };

async function boardEvents(days: readonly [string, string], { scope, kind }: BoardFilter, now: Date) {
  const all = await eventsBetween(db, days, scope, now);
  return kind ? all.filter((event) => event.kind === kind) : all;
}

/** The week board, with a row for each of `regions` in the scope. One statement. */
export async function weekBoard(
  days: readonly string[],
  regions: ReadonlyMap<string, unknown>,
  filter: BoardFilter,
  now: Date,
) {
  const [first = "", last = first] = [days[0], days.at(-1)];
  const codes = [...regions.keys()].filter((code) => !filter.scope || filter.scope.includes(code));
  return boardOf(await boardEvents([first, last], filter, now), codes, days);
}

/** The month board. One statement. */
export const monthBoard = async (month: Month, filter: BoardFilter, now: Date) =>
  monthBoardOf(await boardEvents([month.first, month.last], filter, now), month);
