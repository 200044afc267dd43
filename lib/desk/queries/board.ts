import "server-only";
import { and, asc, eq, gte, inArray, lt, sql } from "drizzle-orm";
import { db, events, type Executor } from "@/db";
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
  const seats = seatsByEvent(executor, now);
  const rows = await executor
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
    .where(
      and(
        inArray(events.status, ["published", "finished"]),
        gte(events.startsAt, instantOf(monday)),
        lt(events.startsAt, instantOf(addDays(monday, 7))),
        scope ? inArray(events.regionCode, [...scope]) : undefined,
      ),
    )
    .orderBy(asc(events.startsAt), asc(events.id));
  return rows.flatMap(({ startsAt, ...row }) => (startsAt ? [{ ...row, startsAt }] : []));
}

/** The week board and the regions in it. Two statements. */
export async function weekBoard(days: readonly string[], scope: readonly string[] | null, now: Date) {
  const [monday = ""] = days;
  const [week, regions] = await Promise.all([eventsOfWeek(db, monday, scope, now), allRegions()]);
  const codes = regions.filter((region) => !scope || scope.includes(region.code)).map((region) => region.code);
  return { board: boardOf(week, codes, days), regions: new Map(regions.map((region) => [region.code, region])) };
}
