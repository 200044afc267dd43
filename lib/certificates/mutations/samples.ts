import "server-only";
import { and, asc, desc, eq, gt, isNotNull, sql } from "drizzle-orm";
import {
  accountRegions,
  accounts,
  certificateAsks,
  certificates,
  db,
  type Executor,
  hourTotals,
  issuers,
  organisations,
  transaction,
  volunteers,
} from "@/db";
import { uuidv7 } from "@/db/id";
import type { CertificateAskState, CertificateState } from "@/db/words";
import { addDays, DAY_MS, dayOf } from "../../time";
import { noticeEnd } from "../rules/issuing";
import { readyKey } from "./signing-key";
import { type Handler, writeCertificate } from "./write";

type Person = { volunteerId: string; recordingUnitId: string; regionCode: string };
/** What becomes of one after the other, per league; the sample shows every state there is. */
const ASKS: readonly CertificateAskState[] = ["asked", "asked", "noticed", "declined"];
const ENDS: readonly CertificateState[] = ["issued", "revoked", "issued", "superseded", "issued", "issued"];

/**
 * Certificates and asks of the sample's people, through the very function that writes real ones, so that they are
 * signed, numbered SAMPLE-… and can be checked. Does nothing when there are some already.
 */
export async function sampleCertificates(now: Date): Promise<void> {
  if ((await db.$count(certificates, eq(certificates.isSample, true))) > 0) return;
  const key = await readyKey(now);
  await transaction(
    async (tx) => {
      await sayUnits(tx);
      for (const [region, people] of await peopleByLeague(tx)) {
        const handler = await handlerOf(tx, region);
        if (!handler) continue;
        for (const [i, state] of ENDS.entries()) {
          const person = people[i];
          if (person) await certified(tx, handler, person, state, new Date(now.getTime() - (3 + 4 * i) * DAY_MS), key);
        }
        for (const [i, state] of ASKS.entries()) {
          const person = people[i + 1];
          if (person) await asks(tx, handler, person, state, new Date(now.getTime() - (1 + i) * DAY_MS));
        }
      }
    },
    { alone: ["sample"] },
  );
}

/** Whoever signs in as a volunteer comes first, so that their page shows what it can. */
async function peopleByLeague(tx: Executor): Promise<Map<string, Person[]>> {
  const rows = await tx
    .select({
      volunteerId: hourTotals.volunteerId,
      recordingUnitId: organisations.id,
      regionCode: organisations.regionCode,
    })
    .from(hourTotals)
    .innerJoin(organisations, eq(organisations.id, hourTotals.recordingUnitId))
    .innerJoin(volunteers, eq(volunteers.id, hourTotals.volunteerId))
    .innerJoin(accounts, eq(accounts.id, volunteers.accountId))
    .where(and(eq(volunteers.isSample, true), eq(organisations.isIssuer, true), gt(hourTotals.minutes, 0)))
    .groupBy(hourTotals.volunteerId, organisations.id, organisations.regionCode, volunteers.number, accounts.email)
    .orderBy(sql`case when ${accounts.email} is null then 1 else 0 end`, asc(volunteers.number));
  const leagues = new Map<string, Person[]>();
  for (const row of rows) {
    const known = leagues.get(row.regionCode) ?? [];
    if (!known.some(({ volunteerId }) => volunteerId === row.volunteerId)) known.push(row);
    leagues.set(row.regionCode, known);
  }
  return leagues;
}

async function sayUnits(tx: Executor) {
  const units = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.isSample, true), eq(organisations.isIssuer, true)));
  if (units.length > 0)
    await tx
      .insert(issuers)
      .values(
        units.map(({ id }) => ({
          organisationId: id,
          personInCharge: "示例·负责人",
          contact: "示例联系电话",
          layout: "han" as const,
          noticeDays: 0,
          version: 1,
          isSample: true,
        })),
      )
      .onConflictDoNothing();
}

async function handlerOf(tx: Executor, region: string): Promise<Handler | null> {
  const columns = { accountId: accounts.id, role: accounts.role, name: accounts.name };
  const [own] = await tx
    .select(columns)
    .from(accounts)
    .innerJoin(accountRegions, eq(accountRegions.accountId, accounts.id))
    .where(and(eq(accountRegions.regionCode, region), eq(accounts.isSample, true)))
    .orderBy(asc(accounts.email));
  const [admin] = await tx
    .select(columns)
    .from(accounts)
    .where(and(eq(accounts.role, "admin"), eq(accounts.isSample, true), isNotNull(accounts.email)))
    .orderBy(desc(accounts.createdAt));
  const found = own ?? admin;
  return found ? { ...found, volunteerId: null } : null;
}

const until = (at: Date) => ({ fromDay: addDays(dayOf(at), -400), toDay: dayOf(at) });

async function certified(
  tx: Executor,
  handler: Handler,
  person: Person,
  state: CertificateState,
  at: Date,
  key: Awaited<ReturnType<typeof readyKey>>,
) {
  const order = {
    ...person,
    ...until(at),
    ask: null,
    withTrainings: false,
    identityKind: null,
    act: "certificates.issue" as const,
  };
  const written = await writeCertificate(tx, handler, order, key, at);
  if ("ok" in written || state === "issued") return;
  const end = { endedAt: new Date(at.getTime() + DAY_MS), endedBy: handler.accountId, version: 2 };
  const endReason = state === "revoked" ? "示例：出具有误" : "示例：时长更正后重新出具";
  await tx
    .update(certificates)
    .set({ ...end, state, endReason })
    .where(eq(certificates.id, written.id));
  if (state === "superseded")
    await writeCertificate(
      tx,
      handler,
      { ...order, replacesId: written.id, act: "certificates.replace" },
      key,
      end.endedAt,
    );
}

async function asks(tx: Executor, handler: Handler, person: Person, state: CertificateAskState, at: Date) {
  await tx.insert(certificateAsks).values({
    id: uuidv7(),
    volunteerId: person.volunteerId,
    recordingUnitId: person.recordingUnitId,
    ...until(at),
    withTrainings: state === "asked",
    withIdentity: false,
    state,
    askedAt: at,
    noticeUntil: state === "noticed" ? noticeEnd(dayOf(at), 7) : null,
    ...(state === "declined"
      ? { decidedBy: handler.accountId, decidedAt: at, reason: "示例：这段时间的记录还没确认完" }
      : {}),
    version: 1,
    isSample: true,
  });
}
