import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import {
  accounts,
  accountSessions,
  availability,
  availabilityExceptions,
  clearances,
  consents,
  dataRequests,
  type Executor,
  letters,
  organisations,
  qualifications,
  teamMembers,
  teams,
  volunteers,
} from "@/db";
import { actsOf } from "./acts";
import { bookedCopy } from "./copy-booked";
import { servedCopy } from "./copy-served";
import { looksOf } from "./looks";

/**
 * Everything held about somebody, by kind, as it stands in the tables (个人信息保护法 art. 45): the same for the spreadsheet
 * and for machines. Passwords and tokens are no data of the person's and are left out; an identity number is covered.
 */
export async function copyOf(executor: Executor, accountId: string): Promise<Copy> {
  const common = await accountCopy(executor, accountId);
  const [entry] = await executor
    .select({ row: volunteers, unit: organisations.name })
    .from(volunteers)
    .leftJoin(organisations, eq(organisations.id, volunteers.organisationId))
    .where(eq(volunteers.accountId, accountId));
  return entry ? { ...(await personCopy(executor, entry.row, entry.unit)), ...common } : common;
}

/** What everybody has, and what only they have who are on the roster. */
export type Copy = Awaited<ReturnType<typeof accountCopy>> & Partial<Awaited<ReturnType<typeof personCopy>>>;

async function accountCopy(executor: Executor, accountId: string) {
  const [account] = await executor
    .select({
      name: accounts.name,
      phone: accounts.phone,
      email: accounts.email,
      locale: accounts.locale,
      createdAt: accounts.createdAt,
    })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  const devices = await executor
    .select({
      device: accountSessions.device,
      way: accountSessions.way,
      createdAt: accountSessions.createdAt,
      lastSeenAt: accountSessions.lastSeenAt,
      endedAt: accountSessions.endedAt,
    })
    .from(accountSessions)
    .where(eq(accountSessions.accountId, accountId))
    .orderBy(desc(accountSessions.createdAt));
  const told = await executor
    .select({
      kind: letters.kind,
      createdAt: letters.createdAt,
      state: letters.state,
      sentAt: letters.sentAt,
      contents: letters.data,
      contact: letters.contact,
      result: letters.callResult,
      note: letters.callNote,
    })
    .from(letters)
    .where(eq(letters.accountId, accountId))
    .orderBy(desc(letters.createdAt));
  const asked = await executor
    .select({
      kind: dataRequests.kind,
      by: dataRequests.askedBy,
      state: dataRequests.state,
      text: dataRequests.text,
      answer: dataRequests.answer,
      askedAt: dataRequests.askedAt,
      answeredAt: dataRequests.answeredAt,
    })
    .from(dataRequests)
    .where(eq(dataRequests.accountId, accountId))
    .orderBy(desc(dataRequests.askedAt));
  return {
    account: account ? [account] : [],
    sessions: devices,
    ...(await bookedCopy(executor, accountId)),
    letters: told,
    asked,
  };
}

type Person = typeof volunteers.$inferSelect;

async function personCopy(executor: Executor, row: Person, unit: string | null) {
  const own = row.id;
  const inTeams = await executor
    .select({ name: teams.name })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(eq(teamMembers.volunteerId, own));
  return {
    roster: [
      {
        number: row.number,
        name: row.name,
        birthMonth: row.birthMonth,
        region: row.regionCode,
        unit,
        team: inTeams.map(({ name }) => name).join("、"),
        state: row.status,
        reason: row.statusReason,
        appliedAt: row.appliedAt,
        decidedAt: row.decidedAt,
        wantsEmail: row.wantsEmail,
      },
    ],
    abilities: [{ languageZh: row.languageZh, languageMn: row.languageMn, skills: row.skills.join("、") }],
    freeTime: await executor
      .select({ weekday: availability.weekday, part: availability.part })
      .from(availability)
      .where(eq(availability.volunteerId, own)),
    exceptions: await executor
      .select({
        fromDay: availabilityExceptions.fromDay,
        toDay: availabilityExceptions.untilDay,
        free: availabilityExceptions.isFree,
      })
      .from(availabilityExceptions)
      .where(eq(availabilityExceptions.volunteerId, own)),
    guardian: row.guardianName || row.guardianContact ? [{ name: row.guardianName, contact: row.guardianContact }] : [],
    consents: await executor
      .select({
        purpose: consents.purpose,
        version: consents.textVersion,
        method: consents.method,
        name: consents.guardianName,
        givenAt: consents.givenAt,
        validUntil: consents.validUntil,
        withdrawnAt: consents.withdrawnAt,
      })
      .from(consents)
      .where(eq(consents.volunteerId, own))
      .orderBy(asc(consents.givenAt)),
    clearances: await executor
      .select({
        kind: clearances.kind,
        result: clearances.result,
        authority: clearances.authority,
        day: clearances.checkedOn,
        validUntil: clearances.validUntil,
      })
      .from(clearances)
      .where(eq(clearances.volunteerId, own))
      .orderBy(asc(clearances.checkedOn)),
    qualifications: await executor
      .select({
        kind: qualifications.kind,
        fromDay: qualifications.validFrom,
        validUntil: qualifications.validUntil,
        reason: qualifications.reason,
        withdrawnAt: qualifications.withdrawnAt,
      })
      .from(qualifications)
      .where(eq(qualifications.volunteerId, own))
      .orderBy(asc(qualifications.validFrom)),
    ...(await servedCopy(executor, own)),
    logs: (await looksOf(executor, own)).map(({ at, act, name, role, why }) => ({ at, act, name, role, why })),
    acts: await actsOf(executor, { accountId: row.accountId, volunteerId: own }),
  };
}
