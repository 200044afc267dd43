import "server-only";
import { and, desc, eq, gt, inArray, sql } from "drizzle-orm";
import {
  accounts,
  accountSessions,
  auditEntries,
  availability,
  certificates,
  clearances,
  consents,
  dataRequests,
  db,
  type Executor,
  hourTotals,
  identityNumbers,
  letters,
  qualifications,
  quizTries,
  registrations,
  serviceHeads,
  shifts,
  signups,
  trainingRecords,
} from "@/db";
import { COUNTED_STATES, LIVE_SIGNUP_STATES } from "@/db/words";
import { asksCurrent } from "../../accounts/queries/password-facts";
import { sessionsOf } from "../../accounts/queries/sessions";
import type { Actor } from "../../auth/rules/actor";
import { readSettings } from "../../settings/queries";
import { dayOf } from "../../time";
import { cardOf } from "../../volunteers/queries/card";
import { consentsOf } from "../../volunteers/queries/data";
import { looksAt, looksOf } from "./looks";

/** "My data": what is held, agreed to, asked and seen; without a roster entry only sign-in and sessions. Seven statements at most. */
export async function dataScreen(actor: Actor, now: Date) {
  const card = await cardOf(db, actor.accountId, dayOf(now));
  const who = { accountId: actor.accountId, volunteerId: card?.id ?? null };
  const [sessions, facts, requests, settings, given, looks] = await Promise.all([
    sessionsOf(db, actor.accountId, now),
    amountsOf(db, who, actor.sessionId, now),
    requestsOf(db, actor.accountId),
    readSettings(),
    card ? consentsOf(db, card.id) : [],
    card ? looksOf(db, card.id) : [],
  ]);
  return { card, sessions, ...facts, requests, settings, consents: given, looks };
}

/** What somebody asked about their data, latest first. */
export function requestsOf(executor: Executor, accountId: string) {
  return executor
    .select()
    .from(dataRequests)
    .where(eq(dataRequests.accountId, accountId))
    .orderBy(desc(dataRequests.askedAt), desc(dataRequests.id))
    .limit(50);
}

export type MyRequest = Awaited<ReturnType<typeof requestsOf>>[number];
type Who = { accountId: string; volunteerId: string | null };

/** How much there is of each kind, and what changing the sign-in must ask. One statement. */
export async function amountsOf(executor: Executor, who: Who, sessionId: string | null, now: Date) {
  const own = who.volunteerId ?? "";
  const many = { n: sql`count(*)` };
  const n = (of: unknown) => sql<number>`(${of})`.mapWith(Number);
  const coming = executor
    .select(many)
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .where(
      and(eq(signups.volunteerId, own), inArray(signups.state, [...LIVE_SIGNUP_STATES]), gt(shifts.startsAt, now)),
    );
  const counted = and(eq(serviceHeads.volunteerId, own), inArray(serviceHeads.state, [...COUNTED_STATES]));
  const tries = executor
    .select({ id: registrations.id })
    .from(registrations)
    .where(eq(registrations.accountId, who.accountId));
  const [row] = await executor
    .select({
      login: {
        version: accounts.version,
        phone: accounts.phone,
        email: accounts.email,
        passwordHash: accounts.passwordHash,
        way: accountSessions.way,
        since: accountSessions.createdAt,
      },
      amounts: {
        coming: n(coming),
        signups: n(executor.select(many).from(signups).where(eq(signups.volunteerId, own))),
        abilities: n(executor.select(many).from(availability).where(eq(availability.volunteerId, own))),
        consents: n(executor.select(many).from(consents).where(eq(consents.volunteerId, own))),
        clearances: n(executor.select(many).from(clearances).where(eq(clearances.volunteerId, own))),
        qualifications: n(executor.select(many).from(qualifications).where(eq(qualifications.volunteerId, own))),
        service: n(executor.select(many).from(serviceHeads).where(counted)),
        minutes: n(
          executor
            .select({ n: sql`coalesce(sum(${hourTotals.minutes}), 0)` })
            .from(hourTotals)
            .where(eq(hourTotals.volunteerId, own)),
        ),
        trainings: n(executor.select(many).from(trainingRecords).where(eq(trainingRecords.volunteerId, own))),
        quizzes: n(executor.select(many).from(quizTries).where(inArray(quizTries.registrationId, tries))),
        certificates: n(executor.select(many).from(certificates).where(eq(certificates.volunteerId, own))),
        identity: n(executor.select(many).from(identityNumbers).where(eq(identityNumbers.volunteerId, own))),
        letters: n(executor.select(many).from(letters).where(eq(letters.accountId, who.accountId))),
        logs: n(executor.select(many).from(auditEntries).where(looksAt(executor, own))),
        asked: n(executor.select(many).from(dataRequests).where(eq(dataRequests.accountId, who.accountId))),
      },
    })
    .from(accounts)
    .leftJoin(accountSessions, eq(accountSessions.id, sessionId ?? ""))
    .where(eq(accounts.id, who.accountId));
  if (!row) throw new Error(`no account ${who.accountId}`);
  const { passwordHash, way, since, ...login } = row.login;
  return {
    amounts: row.amounts,
    login: { ...login, asksCurrent: asksCurrent({ passwordHash, way, since }, now) },
  };
}

export type Amounts = Awaited<ReturnType<typeof amountsOf>>["amounts"];
