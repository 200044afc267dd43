import "server-only";
import { and, asc, count, eq, inArray, sql } from "drizzle-orm";
import { accounts, db, events, organisations, shifts, signups, teamMembers, teams, volunteers } from "@/db";
import type { DeskFilter, DeskView } from "../rules/desk-list";
import { DESK_VIEWS } from "../rules/desk-list";
import { people, type Person } from "../../signups/queries/people";
import { matching, ofView, standings } from "./desk-conditions";

export const PAGE_ROWS = 25;

/** How many people each view holds in these leagues (null = all). One statement. */
export async function deskViewCounts(
  scope: readonly string[] | null,
  today: string,
): Promise<Record<DeskView, number>> {
  const standing = standings();
  const counted = Object.fromEntries(
    DESK_VIEWS.map((view) => [
      view,
      sql<number>`sum(case when ${ofView(view, standing, today) ?? sql`1 = 1`} then 1 else 0 end)`.mapWith(Number),
    ]),
  );
  const [row] = await db
    .select(counted)
    .from(volunteers)
    .leftJoin(standing, eq(standing.volunteerId, volunteers.id))
    .where(scope ? inArray(volunteers.regionCode, [...scope]) : undefined);
  const none: Record<DeskView, number> = {
    active: 0,
    applied: 0,
    minors: 0,
    soon: 0,
    expired: 0,
    mongolian: 0,
    paused: 0,
    all: 0,
  };
  for (const view of DESK_VIEWS) none[view] = Number(row?.[view] ?? 0);
  return none;
}

/**
 * A page of the roster by pinyin: each person with unit, team, credentials and next duty, and how many there are in all.
 * Two statements, however many rows.
 */
export async function deskList(filter: DeskFilter, scope: readonly string[] | null, now: Date, today: string) {
  const standing = standings();
  const page = db
    .select({ id: volunteers.id, total: sql<number>`count(*) over ()`.mapWith(Number).as("total") })
    .from(volunteers)
    .innerJoin(accounts, eq(accounts.id, volunteers.accountId))
    .leftJoin(standing, eq(standing.volunteerId, volunteers.id))
    .where(and(ofView(filter.view, standing, today), matching(filter, scope, today)))
    .orderBy(asc(volunteers.pinyin), asc(volunteers.id))
    .limit(PAGE_ROWS)
    .offset((filter.page - 1) * PAGE_ROWS)
    .as("page");
  const rows = await db
    .select({
      total: page.total,
      volunteer: volunteers,
      unit: organisations.name,
      team: teams.name,
      nextAt: shifts.startsAt,
      nextTitle: events.title,
      nextTitleEn: events.titleEn,
    })
    .from(page)
    .innerJoin(volunteers, eq(volunteers.id, page.id))
    .leftJoin(organisations, eq(organisations.id, volunteers.organisationId))
    .leftJoin(teamMembers, and(eq(teamMembers.volunteerId, volunteers.id), firstTeam))
    .leftJoin(teams, eq(teams.id, teamMembers.teamId))
    .leftJoin(shifts, eq(shifts.id, nextShift(now)))
    .leftJoin(events, eq(events.id, shifts.eventId))
    .orderBy(asc(volunteers.pinyin), asc(volunteers.id));
  const credentials =
    rows.length > 0
      ? await people(
          db,
          inArray(
            volunteers.id,
            rows.map((row) => row.volunteer.id),
          ),
        )
      : new Map<string, Person>();
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ volunteer, total: _total, ...row }) => ({
      ...volunteer,
      ...row,
      credentials: credentials.get(volunteer.id),
    })),
  };
}

export type DeskRow = Awaited<ReturnType<typeof deskList>>["rows"][number];

const firstTeam = sql`${teamMembers.teamId} = (select min(tm.team_id) from team_members tm where tm.volunteer_id = ${volunteers.id})`;

/** The person's next confirmed shift; one at most, because two cannot overlap and the earliest is taken. */
const nextShift = (now: Date) => sql`(
  select ns.id from ${signups} su join ${shifts} ns on ns.id = su.shift_id
  where su.volunteer_id = ${volunteers.id} and su.state = 'confirmed' and ns.starts_at > ${sql.param(now, shifts.startsAt)}
  order by ns.starts_at, ns.id limit 1)`;

/** Units that people of these leagues belong to, with how many, by pinyin. */
export function deskUnits(scope: readonly string[] | null) {
  return db
    .select({ id: organisations.id, name: organisations.name, n: count() })
    .from(volunteers)
    .innerJoin(organisations, eq(organisations.id, volunteers.organisationId))
    .where(
      and(
        inArray(volunteers.status, ["active", "paused", "applied"]),
        scope ? inArray(volunteers.regionCode, [...scope]) : undefined,
      ),
    )
    .groupBy(organisations.id, organisations.name, organisations.pinyin)
    .orderBy(asc(organisations.pinyin));
}
