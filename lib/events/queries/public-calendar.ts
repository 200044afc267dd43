import "server-only";
import { and, asc, eq, gte, inArray, isNotNull, isNull } from "drizzle-orm";
import { type Executor, events, regions } from "@/db";
import { addDays, dayOf, instantOf } from "@/lib/time";
import type { CalendarEntry } from "../calendar";

/** How long an event that is over or cancelled stays in the feed, so that every subscriber has seen its last state. */
const KEPT_DAYS = 42;

/** Events for the public calendar, or the one asked for; never a draft, never history. One statement. */
export async function calendarEntries(executor: Executor, now: Date, eventId?: string): Promise<CalendarEntry[]> {
  const rows = await executor
    .select({
      id: events.id,
      status: events.status,
      title: events.title,
      titleEn: events.titleEn,
      summary: events.summary,
      place: events.place,
      address: events.address,
      region: regions.nameZh,
      startsAt: events.startsAt,
      endsAt: events.endsAt,
      cancelReason: events.cancelReason,
      calendarSequence: events.calendarSequence,
      createdAt: events.createdAt,
      changedAt: events.changedAt,
      isSample: events.isSample,
    })
    .from(events)
    .innerJoin(regions, eq(regions.code, events.regionCode))
    .where(
      and(
        inArray(events.status, ["published", "cancelled", "finished"]),
        isNull(events.source),
        isNotNull(events.startsAt),
        eventId ? eq(events.id, eventId) : gte(events.endsAt, instantOf(addDays(dayOf(now), -KEPT_DAYS))),
      ),
    )
    .orderBy(asc(events.startsAt), asc(events.id));
  return rows.flatMap(({ startsAt, endsAt, ...row }) => (startsAt && endsAt ? [{ ...row, startsAt, endsAt }] : []));
}
