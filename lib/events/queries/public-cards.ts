import "server-only";
import { and, asc, count, eq, gt, inArray, sql } from "drizzle-orm";
import { type Executor, events, listed, prepared, sessions } from "@/db";
import type { Language } from "@/db/words";
import { takesSignups } from "../rules/phase";
import { placesLeft, type Tally, tally } from "../rules/tally";
import { type PublicPosition, positionsOfEvents } from "./public-positions";

const columns = {
  id: events.id,
  kind: events.kind,
  status: events.status,
  title: events.title,
  titleEn: events.titleEn,
  summary: events.summary,
  regionCode: events.regionCode,
  mode: events.mode,
  place: events.place,
  startsAt: events.startsAt,
  endsAt: events.endsAt,
  signupOpensAt: events.signupOpensAt,
  signupClosesAt: events.signupClosesAt,
  source: events.source,
  isSample: events.isSample,
};

/** A position that wants people, and how many. */
export type Gap = {
  positionId: string;
  name: string;
  nameEn: string | null;
  language: Language | null;
  missing: number;
  startsAt: Date;
};

type Row = Awaited<ReturnType<typeof rowsOf>>[number];
export type EventCard = Row & { tally: Tally /** The widest first. */; gaps: Gap[] };

const total = (what: ReturnType<typeof sql>) => sql<number>`coalesce(sum(${what}), 0)`.mapWith(Number);

/** Seats for the audience in sessions that have not begun, added up; `unlimited` counts sessions without a limit. */
const audienceOf = (executor: Executor, ids: ReturnType<typeof listed>["placeholders"]) =>
  executor
    .select({
      eventId: sessions.eventId,
      sessions: count().as("sessions"),
      unlimited: total(sql`case when ${sessions.places} is null then 1 else 0 end`).as("unlimited"),
      places: total(sql`${sessions.places} - ${sessions.blocked}`).as("seats"),
      left: total(sql`${sessions.places} - ${sessions.blocked} - ${sessions.taken}`).as("seats_left"),
    })
    .from(sessions)
    .where(
      and(inArray(sessions.eventId, ids), gt(sessions.startsAt, sql.param(sql.placeholder("now"), sessions.startsAt))),
    )
    .groupBy(sessions.eventId)
    .as("audience");

function rowsOf(executor: Executor, ids: readonly string[], now: Date) {
  const list = listed("event", ids);
  return prepared(executor, `event_cards_${ids.length}`, (e) => {
    const audience = audienceOf(e, list.placeholders);
    return e
      .select({
        ...columns,
        audience: {
          sessions: audience.sessions,
          unlimited: audience.unlimited,
          places: audience.places,
          left: audience.left,
        },
      })
      .from(events)
      .leftJoin(audience, eq(audience.eventId, events.id))
      .where(inArray(events.id, list.placeholders))
      .orderBy(asc(events.startsAt), asc(events.id));
  }).execute({ ...list.values, now });
}

/** The cards of these events, in order of time, with their places. Two statements, however many. */
export async function eventCards(executor: Executor, ids: readonly string[], now: Date): Promise<EventCard[]> {
  if (ids.length === 0) return [];
  const [rows, positions] = await Promise.all([rowsOf(executor, ids, now), positionsOfEvents(executor, ids)]);
  const byEvent = new Map<string, PublicPosition[]>();
  for (const position of positions) byEvent.set(position.eventId, [...(byEvent.get(position.eventId) ?? []), position]);
  return rows.map((row) => {
    const own = byEvent.get(row.id) ?? [];
    return { ...row, tally: tally(row, own, now), gaps: gapsOf(row, own, now) };
  });
}

function gapsOf(event: Row, positions: readonly PublicPosition[], now: Date): Gap[] {
  return positions
    .filter((position) => takesSignups(event, position.shiftStartsAt, now))
    .map(({ id, name, nameEn, language, shiftStartsAt, ...places }) => ({
      positionId: id,
      name,
      nameEn,
      language,
      missing: placesLeft(places) ?? 0,
      startsAt: shiftStartsAt,
    }))
    .filter((gap) => gap.missing > 0)
    .sort((a, b) => b.missing - a.missing);
}
