import "server-only";
import { desc, eq } from "drizzle-orm";
import { certificateAsks, certificates, type Executor, identityNumbers, organisations } from "@/db";

/** What somebody asked to be certified and was; an identity number is covered, its holder sees it where it is used. */
export async function certifiedCopy(executor: Executor, own: string) {
  return {
    certificates: await executor
      .select({
        number: certificates.number,
        fromDay: certificates.fromDay,
        toDay: certificates.toDay,
        minutes: certificates.minutes,
        state: certificates.state,
        at: certificates.issuedAt,
        unit: organisations.name,
        reason: certificates.endReason,
        contents: certificates.snapshot,
      })
      .from(certificates)
      .innerJoin(organisations, eq(organisations.id, certificates.recordingUnitId))
      .where(eq(certificates.volunteerId, own))
      .orderBy(desc(certificates.issuedAt)),
    certificateAsks: await executor
      .select({
        fromDay: certificateAsks.fromDay,
        toDay: certificateAsks.toDay,
        unit: organisations.name,
        state: certificateAsks.state,
        askedAt: certificateAsks.askedAt,
        decidedAt: certificateAsks.decidedAt,
        reason: certificateAsks.reason,
      })
      .from(certificateAsks)
      .innerJoin(organisations, eq(organisations.id, certificateAsks.recordingUnitId))
      .where(eq(certificateAsks.volunteerId, own))
      .orderBy(desc(certificateAsks.askedAt)),
    identity: (
      await executor
        .select({ kind: identityNumbers.kind, at: identityNumbers.enteredAt })
        .from(identityNumbers)
        .where(eq(identityNumbers.volunteerId, own))
    ).map((one) => ({ ...one, number: "●●●●●●" })),
  };
}
