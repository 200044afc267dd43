import "server-only";
import { and, asc, desc, eq, inArray, ne, or, sql } from "drizzle-orm";
import { accounts, consents, db, organisations, regions, teamMembers, teams, volunteers } from "@/db";

/** So many wait on one screen; who waited longest comes first. */
export const QUEUE_ROWS = 60;

const inRoster = sql`('applied', 'active', 'paused')`;

/**
 * Who waits for approval in these leagues (null = all), longest first, with contact, unit, team, whether a guardian's
 * consent counts on `today`, and whether somebody in the roster has the same sounding name and birth month. One statement.
 */
export async function approvalQueue(scope: readonly string[] | null, today: string) {
  const rows = await db
    .select({
      volunteer: volunteers,
      phone: accounts.phone,
      email: accounts.email,
      unit: organisations.name,
      team: teams.name,
      region: { nameZh: regions.nameZh, shortZh: regions.shortZh, nameEn: regions.nameEn },
      guardianAgreed:
        sql<number>`(select count(*) from consents c where c.volunteer_id = ${volunteers.id} and c.purpose = 'guardian' and c.withdrawn_at is null and (c.valid_until is null or c.valid_until >= ${today}))`.mapWith(
          Number,
        ),
      doubles:
        sql<number>`(select count(*) from volunteers o where o.pinyin = ${volunteers.pinyin} and o.birth_month = ${volunteers.birthMonth} and o.id <> ${volunteers.id} and o.status in ${inRoster})`.mapWith(
          Number,
        ),
    })
    .from(volunteers)
    .innerJoin(accounts, eq(accounts.id, volunteers.accountId))
    .innerJoin(regions, eq(regions.code, volunteers.regionCode))
    .leftJoin(organisations, eq(organisations.id, volunteers.organisationId))
    .leftJoin(
      teamMembers,
      and(
        eq(teamMembers.volunteerId, volunteers.id),
        sql`${teamMembers.teamId} = (select min(tm.team_id) from team_members tm where tm.volunteer_id = ${volunteers.id})`,
      ),
    )
    .leftJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(and(eq(volunteers.status, "applied"), scope ? inArray(volunteers.regionCode, [...scope]) : undefined))
    .orderBy(asc(volunteers.appliedAt), asc(volunteers.id))
    .limit(QUEUE_ROWS);
  return rows.map(({ volunteer, ...row }) => ({ ...volunteer, ...row, guardianAgreed: row.guardianAgreed > 0 }));
}

export type Applicant = Awaited<ReturnType<typeof approvalQueue>>[number];

/**
 * Who in the roster may be the same person: same sounding name and birth month, or this person's phone number or e-mail
 * written as somebody's guardian. Any league; number and league only, no name. One statement.
 */
export function likelyDoubles({
  id,
  pinyin,
  birthMonth,
  phone,
  email,
}: Pick<Applicant, "id" | "pinyin" | "birthMonth" | "phone" | "email">) {
  const contacts = [phone, email].filter((contact) => contact !== null);
  return db
    .select({
      id: volunteers.id,
      number: volunteers.number,
      regionCode: volunteers.regionCode,
      sameName: sql<number>`case when ${volunteers.pinyin} = ${pinyin} then 1 else 0 end`.mapWith(Number),
    })
    .from(volunteers)
    .where(
      and(
        ne(volunteers.id, id),
        inArray(volunteers.status, ["applied", "active", "paused"]),
        or(
          and(eq(volunteers.pinyin, pinyin), eq(volunteers.birthMonth, birthMonth)),
          contacts.length > 0 ? inArray(volunteers.guardianContact, contacts) : undefined,
        ),
      ),
    )
    .orderBy(asc(volunteers.number))
    .limit(5);
}

/** What a person agreed to, latest first. */
export function consentsOf(volunteerId: string) {
  return db
    .select()
    .from(consents)
    .where(eq(consents.volunteerId, volunteerId))
    .orderBy(desc(consents.givenAt), desc(consents.id));
}
