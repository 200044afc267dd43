import "server-only";
import { and, asc, desc, eq, exists, gte, inArray, isNull, like, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { db, events, organisations, pilotDesignations, regions } from "@/db";
import { instantOf } from "../../time";
import { type OrganisationFilter, type Tab, TABS } from "../rules/list";
import { type Visit, yearBounds } from "../rules/visits";

export const PAGE_ROWS = 40;

/** A designation that counts on `today`. */
const isPilot = (today: string) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(pilotDesignations)
      .where(
        and(
          eq(pilotDesignations.organisationId, organisations.id),
          lte(pilotDesignations.startsOn, today),
          or(isNull(pilotDesignations.endsOn), gte(pilotDesignations.endsOn, today)),
        ),
      ),
  );

const ofTab = (tab: Tab, today: string): SQL => (tab === "pilot" ? isPilot(today) : eq(organisations.kind, tab));

/** How many units each tab holds, in all leagues. One statement. */
export async function tabCounts(today: string): Promise<Record<Tab, number>> {
  const counted = Object.fromEntries(
    TABS.map((tab) => [tab, sql<number>`sum(case when ${ofTab(tab, today)} then 1 else 0 end)`.mapWith(Number)]),
  );
  const [row] = await db.select(counted).from(organisations);
  const counts: Record<Tab, number> = {
    pilot: 0,
    agency: 0,
    association: 0,
    university: 0,
    school: 0,
    enterprise: 0,
    base: 0,
    venue: 0,
  };
  for (const tab of TABS) counts[tab] = Number(row?.[tab] ?? 0);
  return counts;
}

function matching({ q, region }: Pick<OrganisationFilter, "q" | "region">): SQL | undefined {
  const letters = q.toLowerCase().replace(/[\s'’-]/g, "");
  return and(
    region ? eq(organisations.regionCode, region) : undefined,
    q
      ? or(
          like(organisations.name, `%${q}%`),
          like(sql`lower(${organisations.nameEn})`, `%${q.toLowerCase()}%`),
          /^[a-z]+$/.test(letters)
            ? or(like(organisations.pinyin, `%${letters}%`), like(organisations.initials, `${letters}%`))
            : undefined,
        )
      : undefined,
  );
}

/** A page of units by league and pinyin, with how many there are in all. One statement. */
export async function unitList(filter: OrganisationFilter, today: string) {
  const rows = await db
    .select({ unit: organisations, total: sql<number>`count(*) over ()`.mapWith(Number) })
    .from(organisations)
    .innerJoin(regions, eq(regions.code, organisations.regionCode))
    .where(and(ofTab(filter.tab, today), matching(filter)))
    .orderBy(asc(regions.sort), asc(organisations.pinyin), asc(organisations.name))
    .limit(PAGE_ROWS)
    .offset((filter.page - 1) * PAGE_ROWS);
  return { total: rows[0]?.total ?? 0, rows: rows.map((row) => row.unit) };
}

const WAITING = sql.raw("('submitted', 'in_review', 'needs_info', 'offered')");

/** Of a school: the last visit before this year, and its earliest open request. */
const before = (from: Date) =>
  sql<Date | null>`(select max(e.starts_at) from events e where e.school_id = ${organisations.id} and e.status in ('published', 'finished') and e.starts_at < ${sql.param(from, events.startsAt)})`.mapWith(
    events.startsAt,
  );
const openRequest = (column: SQL) =>
  sql`(select ${column} from requests r where r.organisation_id = ${organisations.id} and r.state in ${WAITING} order by r.due_at, r.id limit 1)`;

/**
 * The pilot schools by league and name, each with this year's published and finished events there, the last visit before and
 * a request that waits. One statement.
 */
export async function schoolBoard(filter: OrganisationFilter, today: string, now: Date) {
  const { from, to } = yearBounds(now);
  const rows = await db
    .select({
      unit: organisations,
      eventId: events.id,
      title: events.title,
      startsAt: events.startsAt,
      item: events.whitelistItem,
      lastVisit: before(instantOf(from)),
      requestId: sql<string | null>`${openRequest(sql`r.id`)}`,
      requestDueAt: sql<Date | null>`${openRequest(sql`r.due_at`)}`.mapWith(events.startsAt),
    })
    .from(organisations)
    .innerJoin(regions, eq(regions.code, organisations.regionCode))
    .leftJoin(
      events,
      and(
        eq(events.schoolId, organisations.id),
        inArray(events.status, ["published", "finished"]),
        gte(events.startsAt, instantOf(from)),
        lt(events.startsAt, instantOf(to)),
      ),
    )
    .where(and(isPilot(today), matching(filter)))
    .orderBy(asc(regions.sort), asc(organisations.name), asc(events.startsAt));
  const schools = new Map<
    string,
    {
      unit: (typeof rows)[number]["unit"];
      visits: Visit[];
      lastVisit: Date | null;
      request: { id: string; dueAt: Date | null } | null;
    }
  >();
  for (const { unit, eventId, title, startsAt, item, lastVisit, requestId, requestDueAt } of rows) {
    const request = requestId ? { id: requestId, dueAt: requestDueAt } : null;
    const school = schools.get(unit.id) ?? { unit, visits: [], lastVisit, request };
    if (eventId && title && startsAt) school.visits.push({ eventId, title, startsAt, item });
    schools.set(unit.id, school);
  }
  return [...schools.values()];
}

export type School = Awaited<ReturnType<typeof schoolBoard>>[number];

/** One unit with its designations, latest first; null when there is none. One statement. */
export async function unitById(id: string) {
  const rows = await db
    .select({ unit: organisations, designation: pilotDesignations })
    .from(organisations)
    .leftJoin(pilotDesignations, eq(pilotDesignations.organisationId, organisations.id))
    .where(eq(organisations.id, id))
    .orderBy(desc(pilotDesignations.startsOn));
  const [first] = rows;
  return first
    ? { ...first.unit, designations: rows.flatMap((row) => (row.designation ? [row.designation] : [])) }
    : null;
}

export type Unit = NonNullable<Awaited<ReturnType<typeof unitById>>>;

/** The latest events at a school, also drafts of one's own leagues (`scope`; null = all). */
export function eventsAt(schoolId: string, scope: readonly string[] | null) {
  const own = scope ? inArray(events.regionCode, [...scope]) : undefined;
  return db
    .select({
      id: events.id,
      title: events.title,
      titleEn: events.titleEn,
      status: events.status,
      startsAt: events.startsAt,
      item: events.whitelistItem,
      year: events.whitelistYear,
    })
    .from(events)
    .where(
      and(
        eq(events.schoolId, schoolId),
        or(inArray(events.status, ["published", "finished"]), and(eq(events.status, "draft"), own)),
      ),
    )
    .orderBy(desc(events.startsAt))
    .limit(12);
}
