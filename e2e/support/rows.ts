import { and, asc, eq, gt, inArray, isNull, ne, notInArray } from "drizzle-orm";
import {
  accountRegions,
  accounts,
  attendances,
  auditEntries,
  campaigns,
  certificateAsks,
  certificateBatches,
  certificates,
  issuers,
  signingKeys,
  teams,
  clearances,
  closeConnections,
  consents,
  dataRequests,
  db,
  events,
  letters,
  nationalBatches,
  offers,
  onceKeys,
  organisations,
  positions,
  qualifications,
  quizQuestions,
  registrations,
  requests,
  serviceHeads,
  sessions,
  settings,
  shifts,
  signups,
  transaction,
  trainingMaterials,
  trainingRecords,
  trainings,
  volunteers,
} from "@/db";
import { uuidv7 } from "@/db/id";
import { SIGN_IN_PEOPLE } from "@/db/seed/accounts";
import type { TestServer } from "./server";

/** Points `db` at a server's own data, for looking at what its answers did. */
export async function lookInto(server: TestServer) {
  await closeConnections();
  process.env.ZHIYA_DATA_DIR = server.folder;
}

export async function leagueOf(login: string): Promise<string> {
  const [row] = await db
    .select({ code: accountRegions.regionCode })
    .from(accountRegions)
    .innerJoin(accounts, eq(accounts.id, accountRegions.accountId))
    .where(eq(accounts.email, login));
  if (!row) throw new Error(`${login} has no league`);
  return row.code;
}

export type Rows = Awaited<ReturnType<typeof rowsOf>>;

function need<T>(row: T | undefined, what: string): T {
  if (row === undefined) throw new Error(`The sample has no ${what}`);
  return row;
}

/** One row of each noun in a league, well-formed for every act on it. */
export async function rowsOf(region: string) {
  const inRegion = eq(events.regionCode, region);
  // Whoever the matrix signs in as: what is theirs is no test of what is not.
  const seated = db
    .select({ id: volunteers.id })
    .from(volunteers)
    .innerJoin(accounts, eq(accounts.id, volunteers.accountId))
    .where(
      inArray(
        accounts.email,
        SIGN_IN_PEOPLE.map(({ login }) => login),
      ),
    );
  const somebodyElses = notInArray(signups.volunteerId, seated);
  const [place] = await db
    .select({
      eventId: events.id,
      shiftId: signups.shiftId,
      positionId: signups.positionId,
      signupId: signups.id,
      version: events.version,
    })
    .from(signups)
    .innerJoin(events, eq(events.id, signups.eventId))
    .where(
      and(
        inRegion,
        somebodyElses,
        eq(events.status, "published"),
        gt(events.startsAt, new Date()),
        eq(signups.state, "confirmed"),
      ),
    )
    .orderBy(asc(events.id))
    .limit(1);
  const [draft] = await db
    .select({ id: events.id })
    .from(events)
    .where(and(inRegion, eq(events.status, "draft")))
    .limit(1);
  const busy = db.select({ id: signups.volunteerId }).from(signups);
  const [person] = await db
    .select({ id: volunteers.id, version: volunteers.version })
    .from(volunteers)
    .where(and(eq(volunteers.regionCode, region), eq(volunteers.status, "active"), notInArray(volunteers.id, busy)))
    .limit(1);
  const [unit] = await db
    .select({ id: organisations.id, version: organisations.version })
    .from(organisations)
    .where(eq(organisations.regionCode, region))
    .orderBy(asc(organisations.id))
    .limit(1);
  const [letter] = await db
    .select({ id: letters.id, version: letters.version })
    .from(letters)
    .where(eq(letters.regionCode, region))
    .limit(1);
  const [offer] = await db
    .select({ id: offers.id })
    .from(offers)
    .innerJoin(signups, eq(signups.id, offers.signupId))
    .innerJoin(events, eq(events.id, signups.eventId))
    .where(and(inRegion, somebodyElses))
    .limit(1);
  const [booking] = await db
    .select({ id: registrations.id, sessionId: sessions.id, version: sessions.version })
    .from(registrations)
    .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
    .innerJoin(events, eq(events.id, registrations.eventId))
    .where(
      and(
        inRegion,
        eq(events.status, "published"),
        gt(sessions.startsAt, new Date()),
        eq(registrations.state, "confirmed"),
      ),
    )
    .orderBy(asc(registrations.id))
    .limit(1);
  const [aboutData] = await db
    .select({ id: dataRequests.id, version: dataRequests.version })
    .from(dataRequests)
    .where(and(eq(dataRequests.regionCode, region), eq(dataRequests.state, "open"), ne(dataRequests.kind, "delete")))
    .limit(1);
  const [request] = await db
    .select({ id: requests.id, version: requests.version })
    .from(requests)
    .where(and(eq(requests.regionCode, region), eq(requests.state, "submitted")))
    .limit(1);
  const served = and(inRegion, eq(serviceHeads.state, "pending"));
  const [record] = await db
    .select({ chain: serviceHeads.chain, turn: serviceHeads.turn, eventId: serviceHeads.eventId })
    .from(serviceHeads)
    .innerJoin(events, eq(events.id, serviceHeads.eventId))
    .where(served)
    .limit(1);
  const [stay] = await db
    .select({ id: attendances.id, version: attendances.version })
    .from(attendances)
    .innerJoin(events, eq(events.id, attendances.eventId))
    .where(and(inRegion, eq(attendances.state, "checked_in")))
    .limit(1);
  const batchId = uuidv7();
  const recordingUnitId = need(unit, `unit in ${region}`).id;
  const [counted] = await db
    .select({ chain: serviceHeads.chain })
    .from(serviceHeads)
    .innerJoin(events, eq(events.id, serviceHeads.eventId))
    .where(and(inRegion, eq(serviceHeads.state, "confirmed")))
    .limit(1);
  const { chain } = need(counted, `confirmed record in ${region}`);
  await transaction(
    async (tx) => {
      await tx.insert(nationalBatches).values({ ...aBatch, id: batchId, recordingUnitId });
      await tx.update(serviceHeads).set({ nationalBatchId: batchId }).where(eq(serviceHeads.chain, chain));
    },
    { alone: [`national:${batchId}`] },
  );
  const [certificate] = await db
    .select({ id: certificates.id, version: certificates.version, number: certificates.number })
    .from(certificates)
    .innerJoin(volunteers, eq(volunteers.id, certificates.volunteerId))
    .innerJoin(accounts, eq(accounts.id, volunteers.accountId))
    .where(
      and(
        eq(certificates.regionCode, region),
        eq(certificates.state, "issued"),
        eq(accounts.email, "volunteer@example.com"),
      ),
    )
    .limit(1);
  const [ask] = await db
    .select({ id: certificateAsks.id, version: certificateAsks.version })
    .from(certificateAsks)
    .innerJoin(organisations, eq(organisations.id, certificateAsks.recordingUnitId))
    .where(and(eq(organisations.regionCode, region), eq(certificateAsks.state, "asked")))
    .limit(1);
  const [team] = await db.select({ id: teams.id }).from(teams).where(eq(teams.regionCode, region)).limit(1);
  return {
    certificate: need(certificate, `certificate in ${region}`),
    ask: need(ask, `ask for a certificate in ${region}`),
    team: need(team, `team in ${region}`),
    region,
    record: need(record, `record of hours in ${region}`),
    stay: need(stay, `open attendance in ${region}`),
    batchId,
    aboutData: need(aboutData, `request about data in ${region}`),
    request: need(request, `request in ${region}`),
    booking: need(booking, `booking in ${region}`),
    ...need(place, `sign-up in ${region}`),
    course: await courseOf(region),
    draftId: draft?.id ?? null,
    person: need(person, `free volunteer in ${region}`),
    unit: need(unit, `unit in ${region}`),
    letter: letter ?? { id: "none", version: 1 },
    offerId: offer?.id ?? "none",
  };
}

/** An export that nobody has entered yet. */
const aBatch = {
  ...{ fromDay: "2026-01-01", toDay: "2026-01-31", records: 1 },
  ...{ madeBy: "scene", madeAt: new Date(), isSample: true },
};

/** A course of the league that is open, with one row of each thing in it; another league has none. */
async function courseOf(region: string) {
  const [open] = await db
    .select({ id: trainings.eventId, version: trainings.version })
    .from(trainings)
    .innerJoin(events, eq(events.id, trainings.eventId))
    .where(and(eq(events.regionCode, region), isNull(trainings.closedAt), eq(trainings.trainee, "volunteer")))
    .orderBy(asc(events.startsAt))
    .limit(1);
  const id = open?.id ?? "none";
  const [material] = await db
    .select({ id: trainingMaterials.id })
    .from(trainingMaterials)
    .where(eq(trainingMaterials.eventId, id))
    .limit(1);
  const [question] = await db
    .select({ id: quizQuestions.id })
    .from(quizQuestions)
    .where(eq(quizQuestions.eventId, id))
    .limit(1);
  const [record] = await db
    .select({ id: trainingRecords.id })
    .from(trainingRecords)
    .innerJoin(events, eq(events.id, trainingRecords.eventId))
    .where(and(eq(events.regionCode, region), eq(trainingRecords.result, "passed")))
    .limit(1);
  return {
    id,
    version: open?.version ?? 1,
    materialId: material?.id ?? "none",
    questionId: question?.id ?? "none",
    recordId: record?.id ?? "none",
  };
}

export async function aCampaign(): Promise<string> {
  const [row] = await db.select({ slug: campaigns.slug }).from(campaigns).limit(1);
  return need(row, "campaign").slug;
}

export async function stateOfSignup(id: string): Promise<string> {
  const [row] = await db.select({ state: signups.state }).from(signups).where(eq(signups.id, id));
  return need(row, "such sign-up").state;
}

/** Everything an act may change, as one text. What timed jobs move by themselves (letters, offers) is told by the keys and the audit. */
export async function worldOf(): Promise<string> {
  const tables = [
    events,
    shifts,
    positions,
    volunteers,
    qualifications,
    clearances,
    consents,
    organisations,
    settings,
    sessions,
    registrations,
    requests,
    attendances,
    serviceHeads,
    nationalBatches,
    certificates,
    certificateAsks,
    certificateBatches,
    issuers,
    signingKeys,
    dataRequests,
    onceKeys,
  ];
  const rows = await Promise.all(tables.map((table) => db.select().from(table)));
  const acts = await db
    .select({ id: auditEntries.id })
    .from(auditEntries)
    .where(and(ne(auditEntries.act, "auth.sign_in")));
  const people = await db
    .select({
      id: accounts.id,
      role: accounts.role,
      version: accounts.version,
      disabledAt: accounts.disabledAt,
      hash: accounts.passwordHash,
    })
    .from(accounts)
    .where(isNull(accounts.disabledAt));
  return JSON.stringify([rows, acts.length, people]);
}
