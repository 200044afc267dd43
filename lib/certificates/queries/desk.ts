import "server-only";
import { and, asc, count, countDistinct, desc, eq, gte, inArray, lt, ne, or, type SQL, sql } from "drizzle-orm";
import {
  accounts,
  begins,
  certificateAsks,
  certificateLines,
  certificates,
  db,
  holds,
  issuers,
  organisations,
  serviceHeads,
  volunteers,
} from "@/db";
import { instantOf } from "../../time";
import type { CertificateFilter } from "../rules/list";

export const PAGE_ROWS = 50;
type Scope = readonly string[] | null;
const OPEN = ["asked", "noticed"] as const;
const within = (scope: Scope) => (scope ? inArray(organisations.regionCode, [...scope]) : undefined);

/** Asks that wait for a unit of these leagues, oldest first; and the one that is looked at, also when it was answered. */
export function openAsks(scope: Scope, one: string | null = null) {
  return db
    .select({ ask: certificateAsks, name: volunteers.name, number: volunteers.number, unit: organisations.name })
    .from(certificateAsks)
    .innerJoin(volunteers, eq(volunteers.id, certificateAsks.volunteerId))
    .innerJoin(organisations, eq(organisations.id, certificateAsks.recordingUnitId))
    .where(
      and(
        or(inArray(certificateAsks.state, [...OPEN]), one === null ? undefined : eq(certificateAsks.id, one)),
        within(scope),
      ),
    )
    .orderBy(asc(certificateAsks.askedAt), asc(certificateAsks.id));
}
export type OpenAsk = Awaited<ReturnType<typeof openAsks>>[number];

/** The register 登记册: everything ever issued in these leagues, latest first, with how many there are. */
export async function register(filter: CertificateFilter, scope: Scope) {
  const where = matching(filter, scope);
  const rows = await db
    .select({
      id: certificates.id,
      number: certificates.number,
      state: certificates.state,
      name: volunteers.name,
      unit: organisations.name,
      fromDay: certificates.fromDay,
      toDay: certificates.toDay,
      minutes: certificates.minutes,
      issuedAt: certificates.issuedAt,
      isSample: certificates.isSample,
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(certificates)
    .innerJoin(volunteers, eq(volunteers.id, certificates.volunteerId))
    .innerJoin(organisations, eq(organisations.id, certificates.recordingUnitId))
    .where(where)
    .orderBy(desc(certificates.issuedAt), desc(certificates.id))
    .limit(PAGE_ROWS)
    .offset((filter.page - 1) * PAGE_ROWS);
  return { rows, total: rows[0]?.total ?? 0 };
}

function matching({ q, state, year, unit }: CertificateFilter, scope: Scope): SQL | undefined {
  return and(
    within(scope),
    state ? eq(certificates.state, state) : undefined,
    unit ? eq(certificates.recordingUnitId, unit) : undefined,
    year ? gte(certificates.issuedAt, instantOf(`${year}-01-01`)) : undefined,
    year ? lt(certificates.issuedAt, instantOf(`${Number(year) + 1}-01-01`)) : undefined,
    q
      ? or(
          holds(certificates.number, q),
          holds(volunteers.name, q),
          begins(volunteers.pinyin, q),
          eq(volunteers.number, q.toUpperCase()),
        )
      : undefined,
  );
}

/** Who ended a certificate, and which one it replaced or was replaced by: one statement. */
export async function around(row: { id: string; replacesId: string | null }) {
  const chain = await db
    .select({
      id: certificates.id,
      number: certificates.number,
      replacesId: certificates.replacesId,
      endedBy: accounts.name,
    })
    .from(certificates)
    .leftJoin(accounts, eq(accounts.id, certificates.endedBy))
    .where(
      or(
        eq(certificates.id, row.id),
        eq(certificates.replacesId, row.id),
        row.replacesId ? eq(certificates.id, row.replacesId) : undefined,
      ),
    );
  return {
    endedBy: chain.find(({ id }) => id === row.id)?.endedBy ?? null,
    next: chain.find(({ replacesId }) => replacesId === row.id) ?? null,
    previous: chain.find(({ id }) => id === row.replacesId) ?? null,
  };
}

/** The units of these leagues that may issue, with what they say of themselves and how many they issued. */
export async function issuingUnits(scope: Scope) {
  return db
    .select({
      id: organisations.id,
      name: organisations.name,
      nameEn: organisations.nameEn,
      isSample: organisations.isSample,
      personInCharge: issuers.personInCharge,
      contact: issuers.contact,
      noticeDays: issuers.noticeDays,
      issued: count(certificates.id),
    })
    .from(organisations)
    .leftJoin(issuers, eq(issuers.organisationId, organisations.id))
    .leftJoin(certificates, eq(certificates.recordingUnitId, organisations.id))
    .where(and(eq(organisations.isIssuer, true), within(scope)))
    .groupBy(
      organisations.id,
      organisations.name,
      organisations.nameEn,
      organisations.isSample,
      organisations.pinyin,
      issuers.personInCharge,
      issuers.contact,
      issuers.noticeDays,
    )
    .orderBy(organisations.pinyin);
}

/** How much waits, for the tabs: one statement. */
export async function tabCounts(scope: Scope): Promise<{ asks: number; stale: number }> {
  const stale = db
    .select({ n: countDistinct(certificates.id) })
    .from(certificateLines)
    .innerJoin(certificates, eq(certificates.id, certificateLines.certificateId))
    .innerJoin(serviceHeads, eq(serviceHeads.chain, certificateLines.chain))
    .where(
      and(
        eq(certificates.state, "issued"),
        or(ne(serviceHeads.minutes, certificateLines.minutes), ne(serviceHeads.recordId, certificateLines.recordId)),
        scope ? inArray(certificates.regionCode, [...scope]) : undefined,
      ),
    );
  const [row] = await db
    .select({ asks: count(), stale: sql<number>`(${stale})`.mapWith(Number) })
    .from(certificateAsks)
    .innerJoin(organisations, eq(organisations.id, certificateAsks.recordingUnitId))
    .where(and(inArray(certificateAsks.state, [...OPEN]), within(scope)));
  return row ?? { asks: 0, stale: 0 };
}
