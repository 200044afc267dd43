import "server-only";
import { and, desc, eq, isNotNull } from "drizzle-orm";
import {
  certificateAsks,
  certificates,
  db,
  identityNumbers,
  issuers,
  organisations,
  serviceHeads,
  volunteers,
} from "@/db";
import { dayOf } from "../../time";
import { isCounted, isWaiting } from "../../hours/rules/states";
import { masked } from "./identity";

/** One's own asks, latest first, and every certificate one ever had. */
export async function ownCertificates(volunteerId: string) {
  const [asks, list] = await Promise.all([
    db
      .select({ ask: certificateAsks, unit: organisations.name, unitEn: organisations.nameEn })
      .from(certificateAsks)
      .innerJoin(organisations, eq(organisations.id, certificateAsks.recordingUnitId))
      .where(eq(certificateAsks.volunteerId, volunteerId))
      .orderBy(desc(certificateAsks.askedAt)),
    certificatesOf(volunteerId),
  ]);
  return { asks, list };
}

/** Every certificate somebody ever had, latest first. One statement. */
export const certificatesOf = (volunteerId: string) =>
  db
    .select({
      id: certificates.id,
      number: certificates.number,
      state: certificates.state,
      fromDay: certificates.fromDay,
      toDay: certificates.toDay,
      minutes: certificates.minutes,
      issuedAt: certificates.issuedAt,
      endReason: certificates.endReason,
      replacesId: certificates.replacesId,
      isSample: certificates.isSample,
      unit: organisations.name,
      unitEn: organisations.nameEn,
    })
    .from(certificates)
    .innerJoin(organisations, eq(organisations.id, certificates.recordingUnitId))
    .where(eq(certificates.volunteerId, volunteerId))
    .orderBy(desc(certificates.issuedAt), desc(certificates.id));

/** The units that recorded somebody's service and may issue: the days of what is counted, and when what waits began. */
export async function unitsOf(volunteerId: string) {
  const rows = await db
    .select({
      id: organisations.id,
      name: organisations.name,
      nameEn: organisations.nameEn,
      noticeDays: issuers.noticeDays,
      state: serviceHeads.state,
      startsAt: serviceHeads.startsAt,
    })
    .from(serviceHeads)
    .innerJoin(organisations, eq(organisations.id, serviceHeads.recordingUnitId))
    .leftJoin(issuers, eq(issuers.organisationId, organisations.id))
    .where(
      and(
        eq(serviceHeads.volunteerId, volunteerId),
        isNotNull(serviceHeads.recordingUnitId),
        eq(organisations.isIssuer, true),
      ),
    )
    .orderBy(organisations.pinyin, serviceHeads.startsAt);
  const units = new Map<string, OwnUnit>();
  const waiting = new Map<string, string[]>();
  for (const { startsAt, state, ...unit } of rows) {
    const day = dayOf(startsAt);
    if (isWaiting(state)) waiting.set(unit.id, [...(waiting.get(unit.id) ?? []), day]);
    if (!isCounted(state)) continue;
    const known = units.get(unit.id);
    units.set(unit.id, { ...unit, firstDay: known?.firstDay ?? day, lastDay: day, waiting: [] });
  }
  return [...units.values()].map((unit) => ({ ...unit, waiting: waiting.get(unit.id) ?? [] }));
}

export type OwnUnit = {
  id: string;
  name: string;
  nameEn: string | null;
  noticeDays: number | null;
  firstDay: string;
  lastDay: string;
  /** The days of records that wait to be confirmed or answered. */
  waiting: string[];
};

/** What an ask form must know of the person. */
export async function asker(volunteerId: string) {
  const [row] = await db
    .select({ birthMonth: volunteers.birthMonth, kept: identityNumbers })
    .from(volunteers)
    .leftJoin(identityNumbers, eq(identityNumbers.volunteerId, volunteers.id))
    .where(eq(volunteers.id, volunteerId));
  return row ? { birthMonth: row.birthMonth, kept: row.kept && masked(row.kept) } : null;
}
