import "server-only";
import { and, asc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import { db, events, type Executor, listed, prepared } from "@/db";
import type { EventKind } from "@/db/words";
import { seatsByEvent } from "../../events/queries/seats";
import { addDays, instantOf } from "../../time";
import { allRegions } from "../../regions/queries";
import { type BoardEvent, boardOf } from "../rules/board";

/**
 * Published and finished events that begin in the week from `monday`, with their places added up. One statement, however
 * many there are.
 * @param scope only these leagues; null = all
 */
export async function eventsOfWeek(
  executor: Executor,
  monday: string,
  scope: readonly string[] | null,
  now: Date,
): Promise<BoardEvent[]> {
  const list = listed("region", scope ?? []);
  const rows = await prepared(executor, `events_of_week_${scope?.length ?? "all"}`, (e) =>
    rowsOf(e, scope ? inArray(events.regionCode, list.placeholders) : undefined),
  ).execute({ now, from: instantOf(monday), until: instantOf(addDays(monday, 7)), ...list.values });
  return rows.flatMap(({ startsAt, ...row }) => (startsAt ? [{ ...row, startsAt }] : []));
}

const at = (name: "now" | "from" | "until") => sql.param(sql.placeholder(name), events.startsAt);

function rowsOf(executor: Executor, within: SQL | undefined) {
  const ofWeek = and(
    inArray(events.status, ["published", "finished"]),
    gte(events.startsAt, at("from")),
    lt(events.startsAt, at("until")),
    within,
  );
  const seats = seatsByEvent(executor, at("now"), (event) =>
    inArray(event, executor.select({ id: events.id }).from(events).where(ofWeek)),
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
    .where(ofWeek)
    .orderBy(asc(events.startsAt), asc(events.id));
}

/** The week board, of one kind if wanted, and the regions in it. Two statements. */
export async function weekBoard(days: readonly string[], scope: readonly string[] | null, now: Date, kind?: EventKind) {
  const [monday = ""] = days;
  const [all, regions] = await Promise.all([eventsOfWeek(db, monday, scope, now), allRegions()]);
  const week = kind ? all.filter((event) => event.kind === kind) : all;
  const codes = regions.filter((region) => !scope || scope.includes(region.code)).map((region) => region.code);
  return { board: boardOf(week, codes, days), regions: new Map(regions.map((region) => [region.code, region])) };
}
