import "server-only";
import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { db, events, holds, organisations, regions, type Executor } from "@/db";
import { type Actor, scopeOf } from "../../auth/rules/actor";
import { addDays, dayOf, instantOf, mondayOf } from "../../time";
import type { DeskFilters, ListView } from "../rules/desk-filters";
import { seatsByEvent } from "./seats";

export const PAGE_SIZE = 50;

type Seats = ReturnType<typeof seatsByEvent>;

/** What each view shows; conditions that can be counted side by side. */
function viewsAt(now: Date, seats: Seats): Record<ListView, SQL | undefined> {
  const monday = mondayOf(dayOf(now));
  const midnight = instantOf(dayOf(now));
  const published = eq(events.status, "published");
  return {
    coming: and(or(published, eq(events.status, "draft")), or(isNull(events.endsAt), gte(events.endsAt, midnight))),
    gaps: and(published, gt(events.endsAt, now), gt(seats.missing, 0)),
    week: and(
      ne(events.status, "cancelled"),
      gte(events.startsAt, instantOf(monday)),
      lt(events.startsAt, instantOf(addDays(monday, 7))),
    ),
    drafts: eq(events.status, "draft"),
    past: or(eq(events.status, "finished"), and(published, lt(events.endsAt, midnight))),
    cancelled: eq(events.status, "cancelled"),
    all: undefined,
  };
}

/** Drafts are their league's own; whatever was public once may be read by all staff. */
function visibleTo(actor: Actor): SQL | undefined {
  const scope = scopeOf(actor);
  return scope ? or(inArray(events.regionCode, scope), ne(events.status, "draft")) : undefined;
}

function narrowed(actor: Actor, { q, region, kind, from, to, mine }: DeskFilters): SQL | undefined {
  const scope = scopeOf(actor);
  return and(
    visibleTo(actor),
    region ? eq(events.regionCode, region) : undefined,
    kind ? eq(events.kind, kind) : undefined,
    from ? gte(events.startsAt, instantOf(from)) : undefined,
    to ? lt(events.startsAt, instantOf(addDays(to, 1))) : undefined,
    mine && scope ? inArray(events.regionCode, scope) : undefined,
    q
      ? or(
          holds(events.title, q),
          holds(events.place, q),
          inArray(
            events.schoolId,
            db
              .select({ id: organisations.id })
              .from(organisations)
              .where(
                or(holds(organisations.name, q), holds(organisations.pinyin, q), holds(organisations.initials, q)),
              ),
          ),
        )
      : undefined,
  );
}

const lead = sql<
  string | null
>`(select v.name from shifts s inner join volunteers v on v.id = s.lead_volunteer_id where s.event_id = ${events.id} order by s.starts_at limit 1)`;

async function listed(executor: Executor, actor: Actor, filters: DeskFilters, now: Date) {
  const latest = filters.view === "past" || filters.view === "cancelled";
  const order = [
    sql`${events.startsAt} is null`,
    latest ? desc(events.startsAt) : asc(events.startsAt),
    asc(events.id),
  ];
  // First which fifty, then what stands in their rows: places and leads of all the others are never added up.
  const all = seatsByEvent(executor, now);
  const view = and(narrowed(actor, filters), viewsAt(now, all)[filters.view]);
  const ids = executor.select({ id: events.id }).from(events);
  const page = executor.$with("page").as(
    (filters.view === "gaps" ? ids.leftJoin(all, eq(all.eventId, events.id)) : ids)
      .where(view)
      .orderBy(...order)
      .limit(PAGE_SIZE)
      .offset((filters.page - 1) * PAGE_SIZE),
  );
  const seats = seatsByEvent(executor, now, (event) => inArray(event, executor.select({ id: page.id }).from(page)));
  const rows = await executor
    .with(page)
    .select({
      event: events,
      region: { nameZh: regions.nameZh, shortZh: regions.shortZh, nameEn: regions.nameEn },
      lead,
      needed: sql<number>`coalesce(${seats.needed}, 0)`.mapWith(Number),
      taken: sql<number>`coalesce(${seats.taken}, 0)`.mapWith(Number),
      held: sql<number>`coalesce(${seats.held}, 0)`.mapWith(Number),
      missing: sql<number>`coalesce(${seats.missing}, 0)`.mapWith(Number),
    })
    .from(page)
    .innerJoin(events, eq(events.id, page.id))
    .innerJoin(regions, eq(regions.code, events.regionCode))
    .leftJoin(seats, eq(seats.eventId, events.id))
    .orderBy(...order);
  return rows.map(({ missing, ...row }) => ({ ...row, missing: row.event.status === "published" ? missing : 0 }));
}

async function counted(executor: Executor, actor: Actor, filters: DeskFilters, now: Date) {
  const seats = seatsByEvent(executor, now);
  const views = viewsAt(now, seats);
  const that = (condition: SQL | undefined) =>
    sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`.mapWith(Number);
  const [row] = await executor
    .select({
      coming: that(views.coming),
      gaps: that(views.gaps),
      week: that(views.week),
      drafts: that(views.drafts),
      past: that(views.past),
      cancelled: that(views.cancelled),
      all: count(),
      missing: sql<number>`coalesce(sum(case when ${views.gaps} then ${seats.missing} else 0 end), 0)`.mapWith(Number),
    })
    .from(events)
    .leftJoin(seats, eq(seats.eventId, events.id))
    .where(narrowed(actor, filters));
  return row ?? { coming: 0, gaps: 0, week: 0, drafts: 0, past: 0, cancelled: 0, all: 0, missing: 0 };
}

/** One page of the desk's events and how many each view has under these filters. Two statements. */
export async function deskEvents(actor: Actor, filters: DeskFilters, now: Date) {
  const [rows, counts] = await Promise.all([listed(db, actor, filters, now), counted(db, actor, filters, now)]);
  return { rows, counts, pages: Math.max(1, Math.ceil(counts[filters.view] / PAGE_SIZE)) };
}

export type DeskRow = Awaited<ReturnType<typeof listed>>[number];
