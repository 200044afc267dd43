import "server-only";
import { eq, sql } from "drizzle-orm";
import { certificates, db, prepared } from "@/db";
import { dayOf } from "../../time";
import { maskedName } from "../rules/masked-name";
import { isSnapshot } from "../rules/snapshot";

/** What anybody may know of a certificate whose number they have: never more than this. Null: no such number. */
export async function registered(number: string) {
  const [row] = await prepared(db, "certificate_by_number", (executor) =>
    executor
      .select({
        number: certificates.number,
        state: certificates.state,
        fromDay: certificates.fromDay,
        toDay: certificates.toDay,
        minutes: certificates.minutes,
        snapshot: certificates.snapshot,
        endedAt: certificates.endedAt,
        endReason: certificates.endReason,
        isSample: certificates.isSample,
      })
      .from(certificates)
      .where(eq(certificates.number, sql.placeholder("number"))),
  ).execute({ number });
  if (!row || !isSnapshot(row.snapshot)) return null;
  const { snapshot, endedAt, endReason, ...facts } = row;
  return {
    ...facts,
    name: maskedName(snapshot.name),
    lines: snapshot.lines.length,
    unit: snapshot.unit.name,
    unitEn: snapshot.unit.nameEn,
    issuedOn: snapshot.issuedOn,
    endedAt: endedAt && dayOf(endedAt),
    reason: endReason,
  };
}

export type Registered = NonNullable<Awaited<ReturnType<typeof registered>>>;
