import { count, isNull, ne } from "drizzle-orm";
import { accounts as accountTable, db, type Executor, events as eventTable, transaction } from "../index";
import * as t from "../schema";
import { passwords, SIGN_IN_PEOPLE, writeAccountList } from "./accounts";
import { campaign2021 } from "./campaigns";
import { events2021 } from "./history-2021";
import { indicators2021 } from "./indicators-2021";
import { fixedId, publicBodies } from "./organisations";
import { ensureRegions } from "./regions";
import { makeSample } from "./sample";
import type { SampleCourses } from "./trainings";
import { whitelist2024 } from "./whitelist";

export { clearSample } from "./clear";

/** True when nothing was entered yet: no account and no event. Regions do not count. */
export async function isEmpty(): Promise<boolean> {
  const [accounts] = await db.select({ n: count() }).from(accountTable);
  const [events] = await db.select({ n: count() }).from(eventTable);
  return Number(accounts?.n ?? 0) + Number(events?.n ?? 0) === 0;
}

/** True when nothing but administrators and the history of 2021 is in: a sample may be loaded when someone asks. */
export async function isUnused(): Promise<boolean> {
  const people = await db.$count(accountTable, ne(accountTable.role, "admin"));
  const events = await db.$count(eventTable, isNull(eventTable.source));
  return people + events === 0;
}

/**
 * Fills the database with the sample around `now` and with 2021 as history, in one transaction, and writes
 * sample-accounts.json (mode 600) into the data folder. Throws when a sample is already in.
 */
export async function loadSample(now: Date = new Date()): Promise<void> {
  const sample = makeSample(now);
  const secrets = await passwords();
  const hashes = new Map<string, string | null>(
    SIGN_IN_PEOPLE.map((person, i) => [person.login, secrets[i]?.passwordHash ?? null]),
  );
  for (const account of sample.accounts) if (account.email) account.passwordHash = hashes.get(account.email) ?? null;
  await transaction(
    async (tx) => {
      await ensureRegions(tx);
      await insertHistory(tx);
      await insertSample(tx, sample);
    },
    { alone: ["sample"] },
  );
  writeAccountList(secrets);
}

/** What really happened in 2021, and the whitelist of 2024. Rows that are already there stay as they are. */
async function insertHistory(tx: Executor) {
  const id = fixedId("campaign 2021");
  const { rows, hosts } = events2021(id);
  await tx.insert(t.organisations).values(publicBodies()).onConflictDoNothing();
  await tx.insert(t.campaigns).values(campaign2021(id)).onConflictDoNothing();
  await tx.insert(t.events).values(rows).onConflictDoNothing();
  await tx.insert(t.eventHosts).values(hosts).onConflictDoNothing();
  await tx.insert(t.indicators).values(indicators2021(id)).onConflictDoNothing();
  await tx.insert(t.whitelistItems).values(whitelist2024()).onConflictDoNothing();
}

async function insertSample(tx: Executor, sample: ReturnType<typeof makeSample>) {
  await tx.insert(t.organisations).values(sample.units);
  await tx.insert(t.pilotDesignations).values(sample.designations);
  await tx.insert(t.teams).values(sample.teams);
  await inParts(sample.accounts, (part) => tx.insert(t.accounts).values(part));
  await tx.insert(t.accountRegions).values(sample.accountRegions);
  await inParts(sample.volunteers, (part) => tx.insert(t.volunteers).values(part));
  await inParts(sample.members, (part) => tx.insert(t.teamMembers).values(part));
  await inParts(sample.consents, (part) => tx.insert(t.consents).values(part));
  await inParts(sample.clearances, (part) => tx.insert(t.clearances).values(part));
  await inParts(sample.qualifications, (part) => tx.insert(t.qualifications).values(part));
  await inParts(sample.availability.week, (part) => tx.insert(t.availability).values(part));
  await inParts(sample.availability.exceptions, (part) => tx.insert(t.availabilityExceptions).values(part));
  await tx.insert(t.campaigns).values(sample.campaign);
  await tx.insert(t.whitelistItems).values(sample.whitelist).onConflictDoNothing();
  await inParts(sample.events, (part) => tx.insert(t.events).values(part));
  await tx.insert(t.eventHosts).values(sample.hosts);
  await inParts(sample.shifts, (part) => tx.insert(t.shifts).values(part));
  await inParts(sample.positions, (part) => tx.insert(t.positions).values(part));
  await inParts(sample.signups, (part) => tx.insert(t.signups).values(part));
  await inParts(sample.offers, (part) => tx.insert(t.offers).values(part));
  await inParts(sample.attendanceMarks, (part) => tx.insert(t.attendanceMarks).values(part));
  await inParts(sample.attendances, (part) => tx.insert(t.attendances).values(part));
  await inParts(sample.nationalBatches, (part) => tx.insert(t.nationalBatches).values(part));
  await inParts(sample.serviceRecords, (part) => tx.insert(t.serviceRecords).values(part));
  await inParts(sample.serviceHeads, (part) => tx.insert(t.serviceHeads).values(part));
  await inParts(sample.hourTotals, (part) => tx.insert(t.hourTotals).values(part));
  await inParts(sample.sessions, (part) => tx.insert(t.sessions).values(part));
  await inParts(sample.registrations, (part) => tx.insert(t.registrations).values(part));
  await inParts(sample.seatOffers, (part) => tx.insert(t.seatOffers).values(part));
  await inParts(sample.requests, (part) => tx.insert(t.requests).values(part));
  await inParts(sample.requestEntries, (part) => tx.insert(t.requestEntries).values(part));
  await inParts(sample.offeredDates, (part) => tx.insert(t.offeredDates).values(part));
  await insertCourses(tx, sample.courses);
  await inParts(sample.dataRequests, (part) => tx.insert(t.dataRequests).values(part));
  await inParts(sample.letters, (part) => tx.insert(t.letters).values(part));
  await inParts(sample.auditEntries, (part) => tx.insert(t.auditEntries).values(part));
}

async function insertCourses(tx: Executor, courses: SampleCourses) {
  await tx.insert(t.events).values(courses.events);
  await tx.insert(t.eventHosts).values(courses.hosts);
  await tx.insert(t.trainings).values(courses.trainings);
  await tx.insert(t.sessions).values(courses.sessions);
  await inParts(courses.registrations, (part) => tx.insert(t.registrations).values(part));
  await tx.insert(t.trainingMaterials).values(courses.materials);
  await tx.insert(t.quizQuestions).values(courses.questions);
  await tx.insert(t.quizTries).values(courses.tries);
  await inParts(courses.attendances, (part) => tx.insert(t.sessionAttendances).values(part));
  await tx.insert(t.trainingFeedback).values(courses.feedback);
  await tx.insert(t.trainingRecords).values(courses.records);
  await tx.insert(t.qualifications).values(courses.qualifications);
}

/** Both engines bound the parameters of one statement (32,766 and 65,535); 400 rows of our widest table fit. */
async function inParts<T>(rows: readonly T[], insert: (part: T[]) => PromiseLike<unknown>) {
  for (let from = 0; from < rows.length; from += 400) await insert(rows.slice(from, from + 400));
}
