import "server-only";
import { and, asc, desc, eq, exists, gt, gte, inArray, isNotNull, lt, lte, or, sql } from "drizzle-orm";
import { availability, availabilityExceptions, db, events, offers, positions, shifts, signups, volunteers } from "@/db";
import { personalFacts } from "../../matching/rules/notes";
import { groupBy } from "../../signups/rules/group";
import { addDays, instantOf } from "../../time";
import { personWeek, type Who } from "../rules/people-week";

/** People on one page of the roster. */
export const PEOPLE_SHOWN = 30;

type Asked = { days: readonly string[] /** null = all */; scope: readonly string[] | null; who: Who; page: number };

const spanOf = (days: readonly string[]) => ({
  from: instantOf(days[0] ?? ""),
  until: instantOf(addDays(days.at(-1) ?? "", 1)),
});

/** Confirmed, or with a place held for an answer; in an event that stands. */
const standing = and(
  or(eq(signups.state, "confirmed"), and(eq(signups.state, "waitlisted"), isNotNull(offers.id))),
  inArray(events.status, ["published", "finished"]),
);
const openOffer = and(eq(offers.signupId, signups.id), eq(offers.state, "open"));

/**
 * A page of the roster of a week: active people of these leagues and whoever serves in it, those who serve first, then by
 * pinyin, with how many there are of each sort. Three statements, however many rows.
 */
export async function peopleWeek(asked: Asked) {
  const { totals, rows } = await pageOf(asked);
  const ids = rows.map(({ id }) => id);
  const [duties, notes] = await Promise.all([dutiesOf(ids, asked.days), saidBy(ids, asked.days)]);
  return {
    totals,
    people: rows.map(({ id, name, regionCode, notActive }) => ({
      ...{ id, name, regionCode, notActive },
      days: personWeek(duties.get(id) ?? [], personalFacts(notes.get(id) ?? []).free, asked.days),
    })),
  };
}

export type PeopleWeek = Awaited<ReturnType<typeof peopleWeek>>;

async function pageOf({ days, scope, who, page }: Asked) {
  const { from, until } = spanOf(days);
  const duty = db
    .select({ volunteerId: signups.volunteerId, n: sql<number>`count(*)`.as("n") })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .innerJoin(events, eq(events.id, signups.eventId))
    .leftJoin(offers, openOffer)
    .where(and(standing, gte(shifts.startsAt, from), lt(shifts.startsAt, until)))
    .groupBy(signups.volunteerId)
    .as("duty");
  const said = db.select({ one: sql`1` }).from(availability).where(eq(availability.volunteerId, volunteers.id));
  const base = db
    .select({
      id: volunteers.id,
      name: volunteers.name,
      pinyin: volunteers.pinyin,
      regionCode: volunteers.regionCode,
      status: volunteers.status,
      duties: sql<number>`coalesce(${duty.n}, 0)`.mapWith(Number).as("duties"),
      keepsFree: sql<number>`case when ${duty.n} is null and ${exists(said)} then 1 else 0 end`.as("keeps_free"),
    })
    .from(volunteers)
    .leftJoin(duty, eq(duty.volunteerId, volunteers.id))
    .where(
      and(
        or(eq(volunteers.status, "active"), gt(duty.n, 0)),
        scope ? inArray(volunteers.regionCode, [...scope]) : undefined,
      ),
    )
    .as("base");
  const sum = (what: ReturnType<typeof sql>) => sql<number>`coalesce(sum(${what}), 0)`.mapWith(Number);
  const totals = db
    .select({
      all: sql<number>`count(*)`.mapWith(Number).as("everyone"),
      serving: sum(sql`case when ${base.duties} > 0 then 1 else 0 end`).as("serving"),
      free: sum(sql`${base.keepsFree}`).as("free"),
      duties: sum(sql`${base.duties}`).as("all_duties"),
    })
    .from(base)
    .as("totals");
  const wanted = { all: undefined, serving: sql`${base.duties} > 0`, free: sql`${base.keepsFree} = 1` };
  const order = [desc(sql`case when ${base.duties} > 0 then 1 else 0 end`), asc(base.pinyin), asc(base.id)];
  const shown = db
    .select({
      id: base.id,
      name: base.name,
      regionCode: base.regionCode,
      status: base.status,
      at: sql<number>`row_number() over (order by ${sql.join(order, sql`, `)})`.mapWith(Number).as("at"),
    })
    .from(base)
    .where(wanted[who])
    .orderBy(...order)
    .limit(PEOPLE_SHOWN)
    .offset((page - 1) * PEOPLE_SHOWN)
    .as("shown");
  const rows = await db.select().from(totals).leftJoin(shown, sql`1 = 1`).orderBy(asc(shown.at));
  return {
    totals: rows[0]?.totals ?? { all: 0, serving: 0, free: 0, duties: 0 },
    rows: rows.flatMap(({ shown: one }) => (one ? [{ ...one, notActive: one.status !== "active" }] : [])),
  };
}

async function dutiesOf(ids: readonly string[], days: readonly string[]) {
  const { from, until } = spanOf(days);
  const rows = await db
    .select({
      volunteerId: signups.volunteerId,
      signupId: signups.id,
      eventId: events.id,
      kind: events.kind,
      title: events.title,
      titleEn: events.titleEn,
      position: positions.name,
      positionEn: positions.nameEn,
      startsAt: shifts.startsAt,
      endsAt: shifts.endsAt,
      state: signups.state,
    })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .innerJoin(positions, eq(positions.id, signups.positionId))
    .innerJoin(events, eq(events.id, signups.eventId))
    .leftJoin(offers, openOffer)
    .where(
      and(inArray(signups.volunteerId, [...ids]), standing, gte(shifts.startsAt, from), lt(shifts.startsAt, until)),
    );
  const duties = rows.map(({ state, ...duty }) => ({ ...duty, offered: state !== "confirmed" }));
  return groupBy(duties, (duty) => duty.volunteerId);
}

/** What was said of the days: the usual week, and exceptions that touch them. One statement. */
async function saidBy(ids: readonly string[], days: readonly string[]) {
  const none = sql<string>`''`;
  const week = db
    .select({
      volunteerId: availability.volunteerId,
      kind: sql<string>`${availability.part}`,
      n: sql<number>`${availability.weekday}`.mapWith(Number),
      from: none,
      until: none,
    })
    .from(availability)
    .where(inArray(availability.volunteerId, [...ids]));
  const exceptions = db
    .select({
      volunteerId: availabilityExceptions.volunteerId,
      kind: sql<string>`case when ${availabilityExceptions.isFree} then 'free' else 'not_free' end`,
      n: sql<number>`0`.mapWith(Number),
      from: sql<string>`${availabilityExceptions.fromDay}`,
      until: sql<string>`${availabilityExceptions.untilDay}`,
    })
    .from(availabilityExceptions)
    .where(
      and(
        inArray(availabilityExceptions.volunteerId, [...ids]),
        gte(availabilityExceptions.untilDay, days[0] ?? ""),
        lte(availabilityExceptions.fromDay, days.at(-1) ?? ""),
      ),
    );
  return groupBy(await week.unionAll(exceptions), (note) => note.volunteerId);
}
