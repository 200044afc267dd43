import "server-only";
import { and, asc, eq, gt, inArray, isNotNull, max, min, or, sql } from "drizzle-orm";
import { db, events, registrations, sessions, trainings } from "@/db";

/** The trainings of these leagues, each with its sessions' bounds, who has a seat and who waits. Two statements. */
export async function trainingsAtDesk(scope: readonly string[] | null, now: Date) {
  const rows = await db
    .select({
      id: events.id,
      title: events.title,
      titleEn: events.titleEn,
      status: events.status,
      mode: events.mode,
      place: events.place,
      regionCode: events.regionCode,
      isSample: events.isSample,
      trainee: trainings.trainee,
      language: trainings.language,
      grants: trainings.grants,
      closedAt: trainings.closedAt,
      startsAt: min(sessions.startsAt),
      endsAt: max(sessions.endsAt),
      places: min(sessions.places),
      sessions: sql<number>`count(${sessions.id})`.mapWith(Number),
    })
    .from(events)
    .leftJoin(trainings, eq(trainings.eventId, events.id))
    .leftJoin(sessions, eq(sessions.eventId, events.id))
    .where(
      and(
        eq(events.kind, "training"),
        scope ? inArray(events.regionCode, [...scope]) : undefined,
        // One that was never set up as a course is of interest while it is ahead.
        or(isNotNull(trainings.eventId), gt(events.endsAt, now)),
      ),
    )
    .groupBy(events.id, trainings.eventId)
    .orderBy(asc(events.startsAt), asc(events.id));
  const people = await db
    .select({
      eventId: registrations.eventId,
      seats:
        sql<number>`sum(case when ${registrations.state} = 'confirmed' then ${registrations.seats} else 0 end)`.mapWith(
          Number,
        ),
      waiting: sql<number>`sum(case when ${registrations.state} = 'waitlisted' then 1 else 0 end)`.mapWith(Number),
    })
    .from(registrations)
    .where(
      inArray(
        registrations.eventId,
        rows.map(({ id }) => id),
      ),
    )
    .groupBy(registrations.eventId);
  const byEvent = new Map(people.map((row) => [row.eventId, row]));
  return rows.map((row) => {
    const { seats = 0, waiting = 0 } = byEvent.get(row.id) ?? {};
    return { ...row, enrolled: row.sessions > 0 ? Math.round(seats / row.sessions) : 0, waiting };
  });
}

export type DeskTraining = Awaited<ReturnType<typeof trainingsAtDesk>>[number];
