import "server-only";
import { and, asc, desc, eq, gte, inArray, or, sql } from "drizzle-orm";
import { db, events, holds, organisations } from "@/db";
import type { Actor } from "../../auth/rules/actor";
import { seatsByEvent } from "../../events/queries/seats";
import { type Asked, MOST_FOUND } from "../rules/find";
import { titlesBy, visibleTo } from "./find-titles";

/** Events by title in either language, place or school, what comes next first. Two statements at most. */
export async function findEvents(actor: Actor, asked: Asked, now: Date) {
  const titles = asked.letters ? await titlesBy(asked, actor, now, 3 * MOST_FOUND) : [];
  const schools = db
    .select({ id: organisations.id })
    .from(organisations)
    .where(
      asked.letters
        ? or(holds(organisations.pinyin, asked.letters), holds(organisations.initials, asked.letters))
        : holds(organisations.name, asked.text),
    );
  const found = and(
    visibleTo(actor),
    or(
      holds(events.title, asked.text),
      holds(events.titleEn, asked.text),
      holds(events.place, asked.text),
      titles.length > 0 ? inArray(events.title, titles) : undefined,
      inArray(events.schoolId, schools),
    ),
  );
  const near = sql`case when ${events.startsAt} is null then 2 when ${gte(events.startsAt, now)} then 0 else 1 end`;
  const order = [
    near,
    asc(sql`case when ${gte(events.startsAt, now)} then ${events.startsAt} end`),
    desc(events.startsAt),
    asc(events.id),
  ];
  const ids = db
    .select({ id: events.id })
    .from(events)
    .where(found)
    .orderBy(...order)
    .limit(MOST_FOUND);
  const seats = seatsByEvent(db, now, (event) => inArray(event, ids));
  return db
    .select({
      id: events.id,
      title: events.title,
      titleEn: events.titleEn,
      kind: events.kind,
      status: events.status,
      startsAt: events.startsAt,
      regionCode: events.regionCode,
      missing: sql<number>`coalesce(${seats.missing}, 0)`.mapWith(Number),
    })
    .from(events)
    .leftJoin(seats, eq(seats.eventId, events.id))
    .where(inArray(events.id, ids))
    .orderBy(...order);
}
