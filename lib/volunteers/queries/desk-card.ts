import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { cache } from "react";
import {
  accounts,
  auditEntries,
  clearances,
  consents,
  db,
  organisations,
  qualifications,
  regions,
  teamMembers,
  teams,
  volunteers,
} from "@/db";

/**
 * Everything the desk holds of one person: entry, account, league, unit, teams, qualifications, clearances and consents,
 * also those that ended or were withdrawn. One statement, once per request: the joins multiply a few rows, so each is taken once.
 */
export const deskCard = cache(async (volunteerId: string) => {
  const rows = await db
    .select({
      volunteer: volunteers,
      account: {
        phone: accounts.phone,
        email: accounts.email,
        passwordHash: accounts.passwordHash,
        disabledAt: accounts.disabledAt,
        accountRole: accounts.role,
        accountVersion: accounts.version,
      },
      region: { nameZh: regions.nameZh, shortZh: regions.shortZh, nameEn: regions.nameEn },
      unit: organisations.name,
      team: teams,
      isLead: teamMembers.isLead,
      qualification: qualifications,
      clearance: clearances,
      consent: consents,
    })
    .from(volunteers)
    .innerJoin(accounts, eq(accounts.id, volunteers.accountId))
    .innerJoin(regions, eq(regions.code, volunteers.regionCode))
    .leftJoin(organisations, eq(organisations.id, volunteers.organisationId))
    .leftJoin(teamMembers, eq(teamMembers.volunteerId, volunteers.id))
    .leftJoin(teams, eq(teams.id, teamMembers.teamId))
    .leftJoin(qualifications, eq(qualifications.volunteerId, volunteers.id))
    .leftJoin(clearances, eq(clearances.volunteerId, volunteers.id))
    .leftJoin(consents, eq(consents.volunteerId, volunteers.id))
    .where(eq(volunteers.id, volunteerId));
  const [first] = rows;
  if (!first) return null;
  const { passwordHash, ...account } = first.account;
  return {
    ...first.volunteer,
    ...account,
    hasPassword: passwordHash !== null,
    region: first.region,
    unit: first.unit,
    teams: each(rows.map((row) => row.team && { ...row.team, isLead: row.isLead === true })),
    qualifications: each(rows.map((row) => row.qualification)).sort((a, b) => a.validFrom.localeCompare(b.validFrom)),
    clearances: each(rows.map((row) => row.clearance)).sort(
      (a, b) => a.checkedOn.localeCompare(b.checkedOn) || a.id.localeCompare(b.id),
    ),
    consents: each(rows.map((row) => row.consent)).sort((a, b) => b.givenAt.getTime() - a.givenAt.getTime()),
  };
});

export type DeskCard = NonNullable<Awaited<ReturnType<typeof deskCard>>>;

function each<T extends { id: string }>(all: readonly (T | null)[]): T[] {
  return [...new Map(all.flatMap((one) => (one ? [[one.id, one] as const] : []))).values()];
}

const WATCHED = [
  "volunteers.reveal",
  "volunteers.approve",
  "volunteers.decline",
  "volunteers.pause",
  "volunteers.resume",
  "volunteers.sign_in_link",
  "volunteers.guardian_link",
  "volunteers.change_login",
];

/** Who looked at a person's data, decided about them or made a link for them: the latest forty, with names. One statement. */
export async function looksAt(volunteerId: string) {
  const rows = await db
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      act: auditEntries.act,
      accountId: auditEntries.accountId,
      name: accounts.name,
      facts: auditEntries.facts,
    })
    .from(auditEntries)
    .leftJoin(accounts, eq(accounts.id, auditEntries.accountId))
    .where(and(eq(auditEntries.subjectId, volunteerId), inArray(auditEntries.act, WATCHED)))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(40);
  return rows.map(({ facts, ...row }) => ({ ...row, why: facts.why ?? null, session: facts.session ?? null }));
}

export type Look = Awaited<ReturnType<typeof looksAt>>[number];
