import "server-only";
import { and, asc, desc, eq, gt, isNull, lte, or, sql } from "drizzle-orm";
import { type Executor, events, positions, shifts } from "@/db";

/** 最缺的岗位: the positions that want most people in the days ahead; ties go to the sooner. One statement. */
export function neediestPositions(executor: Executor, now: Date, until: Date, most: number) {
  const missing = sql<number>`${positions.places} - ${positions.blocked} - ${positions.taken}`.mapWith(Number);
  return executor
    .select({
      positionId: positions.id,
      name: positions.name,
      nameEn: positions.nameEn,
      eventId: events.id,
      regionCode: events.regionCode,
      startsAt: shifts.startsAt,
      missing,
      isSample: events.isSample,
    })
    .from(positions)
    .innerJoin(shifts, eq(shifts.id, positions.shiftId))
    .innerJoin(events, eq(events.id, positions.eventId))
    .where(
      and(
        eq(events.status, "published"),
        gt(shifts.startsAt, now),
        lte(shifts.startsAt, until),
        gt(missing, 0),
        or(isNull(events.signupOpensAt), lte(events.signupOpensAt, now)),
        or(isNull(events.signupClosesAt), gt(events.signupClosesAt, now)),
      ),
    )
    .orderBy(desc(missing), asc(shifts.startsAt), asc(positions.id))
    .limit(most);
}
