import "server-only";
import { and, desc, eq, inArray, ne, or } from "drizzle-orm";
import { certificateLines, certificates, db, organisations, serviceHeads, volunteers } from "@/db";
import { COUNTED_STATES } from "@/db/words";

const isCounted = (state: string) => COUNTED_STATES.some((counted) => counted === state);

/**
 * Certificates in force of which an entry was corrected, disputed away or voided since, latest first, with what each
 * says and what stands now. Found by the lines they stand on; @param scope the leagues, null: all
 */
export async function staleOnes(scope: readonly string[] | null, holder?: string) {
  const rows = await db
    .select({
      id: certificates.id,
      number: certificates.number,
      name: volunteers.name,
      unit: organisations.name,
      fromDay: certificates.fromDay,
      toDay: certificates.toDay,
      minutes: certificates.minutes,
      issuedAt: certificates.issuedAt,
      was: certificateLines.minutes,
      now: serviceHeads.minutes,
      state: serviceHeads.state,
    })
    .from(certificateLines)
    .innerJoin(certificates, eq(certificates.id, certificateLines.certificateId))
    .innerJoin(serviceHeads, eq(serviceHeads.chain, certificateLines.chain))
    .innerJoin(volunteers, eq(volunteers.id, certificates.volunteerId))
    .innerJoin(organisations, eq(organisations.id, certificates.recordingUnitId))
    .where(
      and(
        eq(certificates.state, "issued"),
        or(ne(serviceHeads.minutes, certificateLines.minutes), ne(serviceHeads.recordId, certificateLines.recordId)),
        scope ? inArray(certificates.regionCode, [...scope]) : undefined,
        holder ? eq(certificates.volunteerId, holder) : undefined,
      ),
    )
    .orderBy(desc(certificates.issuedAt), desc(certificates.id));
  const byId = new Map<string, StaleOne>();
  for (const { was, now, state, ...row } of rows) {
    const one = byId.get(row.id) ?? { ...row, changed: [] };
    one.changed.push({ was, now: isCounted(state) ? now : null });
    byId.set(row.id, one);
  }
  return [...byId.values()];
}

export type StaleOne = {
  id: string;
  number: string;
  name: string;
  unit: string;
  fromDay: string;
  toDay: string;
  minutes: number;
  issuedAt: Date;
  /** Minutes on the certificate and minutes now; null: the entry no longer counts. */
  changed: { was: number; now: number | null }[];
};
