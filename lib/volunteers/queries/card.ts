import "server-only";
import { and, eq, gte, isNull, or } from "drizzle-orm";
import { accounts, consents, type Executor, organisations, teamMembers, teams, volunteers } from "@/db";

/**
 * The roster entry of an account with its names to sign in, unit, team and whether a guardian's consent is in force on `today`
 * (YYYY-MM-DD); null when the account never registered. One statement; also for people who have left.
 */
export async function cardOf(executor: Executor, accountId: string, today: string) {
  const [row] = await executor
    .select({
      volunteer: volunteers,
      phone: accounts.phone,
      email: accounts.email,
      unit: organisations.name,
      team: { id: teams.id, name: teams.name },
      guardianConsent: consents.id,
    })
    .from(volunteers)
    .innerJoin(accounts, eq(accounts.id, volunteers.accountId))
    .leftJoin(organisations, eq(organisations.id, volunteers.organisationId))
    .leftJoin(teamMembers, eq(teamMembers.volunteerId, volunteers.id))
    .leftJoin(teams, eq(teams.id, teamMembers.teamId))
    .leftJoin(
      consents,
      and(
        eq(consents.volunteerId, volunteers.id),
        eq(consents.purpose, "guardian"),
        isNull(consents.withdrawnAt),
        or(isNull(consents.validUntil), gte(consents.validUntil, today)),
      ),
    )
    .where(eq(volunteers.accountId, accountId))
    .limit(1);
  if (!row) return null;
  return {
    ...row.volunteer,
    phone: row.phone,
    email: row.email,
    unit: row.unit,
    team: row.team,
    hasGuardianConsent: row.guardianConsent !== null,
  };
}

export type Card = NonNullable<Awaited<ReturnType<typeof cardOf>>>;
