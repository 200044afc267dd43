import "server-only";
import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, or, sql } from "drizzle-orm";
import { type Executor, events, positions, prepared, regions, shifts } from "@/db";
import { addDays, dayOf, instantOf } from "@/lib/time";
import type { EventMark } from "../rules/facets";

/** What the public sees in lists: cancelled ones keep their page and their calendar entry only. */
export const LISTED = ["published", "finished"] as const;

/**
 * Every listed event that touches the days `from`…`to` (both included; `to` null = no end), in order of time:
 * just enough of each to filter and count. One statement.
 */
export async function eventMarks(
  executor: Executor,
  window: { from: string; to: string | null },
  now: Date,
): Promise<EventMark[]> {
  const rows = await prepared(executor, window.to === null ? "event_marks" : "event_marks_until", (e) =>
    rowsOf(e, window.to !== null),
  ).execute({
    now,
    from: instantOf(window.from),
    ...(window.to === null ? {} : { until: instantOf(addDays(window.to, 1)) }),
  });
  return rows.flatMap(({ startsAt, endsAt, level, parent, mongolian, chinese, ...row }) => {
    if (!startsAt) return [];
    const last = endsAt && endsAt > startsAt ? new Date(endsAt.getTime() - 1) : startsAt;
    return [
      {
        ...row,
        day: dayOf(startsAt),
        lastDay: dayOf(last),
        league: level === "work_unit" && parent ? parent : row.region,
        languages: [...(chinese > 0 ? (["zh"] as const) : []), ...(mongolian > 0 ? (["mn"] as const) : [])],
      },
    ];
  });
}

const at = (name: "now" | "from" | "until") => sql.param(sql.placeholder(name), events.startsAt);

function rowsOf(executor: Executor, ends: boolean) {
  const takesSignups = and(
    eq(events.status, "published"),
    gt(shifts.startsAt, at("now")),
    or(isNull(events.signupOpensAt), lte(events.signupOpensAt, at("now"))),
    or(isNull(events.signupClosesAt), gt(events.signupClosesAt, at("now"))),
    isNotNull(positions.places),
  );
  return executor
    .select({
      id: events.id,
      kind: events.kind,
      startsAt: events.startsAt,
      endsAt: events.endsAt,
      region: events.regionCode,
      campaignId: events.campaignId,
      level: regions.level,
      parent: regions.parent,
      missing:
        sql`coalesce(sum(case when ${takesSignups} then ${positions.places} - ${positions.blocked} - ${positions.taken} else 0 end), 0)`.mapWith(
          Number,
        ),
      mongolian: sql`coalesce(sum(case when ${positions.language} = 'mn' then 1 else 0 end), 0)`.mapWith(Number),
      chinese:
        sql`coalesce(sum(case when ${positions.id} is not null and coalesce(${positions.language}, 'zh') = 'zh' then 1 else 0 end), 0)`.mapWith(
          Number,
        ),
    })
    .from(events)
    .innerJoin(regions, eq(regions.code, events.regionCode))
    .leftJoin(positions, eq(positions.eventId, events.id))
    .leftJoin(shifts, eq(shifts.id, positions.shiftId))
    .where(
      and(
        inArray(events.status, LISTED),
        // Of a historical event only the day is known: it has no end.
        or(gte(events.endsAt, at("from")), and(isNull(events.endsAt), gte(events.startsAt, at("from")))),
        ends ? lt(events.startsAt, at("until")) : undefined,
      ),
    )
    .groupBy(events.id, regions.code)
    .orderBy(asc(events.startsAt), asc(events.id));
}
