import { inArray, or } from "drizzle-orm";
import type { Executor } from "../index";
import * as t from "../schema";
import type { SampleIds } from "./sample-ids";

/**
 * Removes what was attended, recorded and certified of sample people, at sample events or by sample units, from the
 * leaves to the roots. The append-only triggers must be lifted.
 */
export async function clearService(tx: Executor, ids: SampleIds): Promise<void> {
  const certificates = tx
    .select({ id: t.certificates.id })
    .from(t.certificates)
    .where(
      or(
        inArray(t.certificates.volunteerId, ids.volunteers),
        inArray(t.certificates.recordingUnitId, ids.organisations),
      ),
    );
  await tx.delete(t.certificateLines).where(inArray(t.certificateLines.certificateId, certificates));
  await tx
    .delete(t.certificates)
    .where(
      or(
        inArray(t.certificates.volunteerId, ids.volunteers),
        inArray(t.certificates.recordingUnitId, ids.organisations),
      ),
    );
  await tx
    .delete(t.certificateAsks)
    .where(
      or(
        inArray(t.certificateAsks.volunteerId, ids.volunteers),
        inArray(t.certificateAsks.recordingUnitId, ids.organisations),
      ),
    );
  await tx
    .delete(t.certificateBatches)
    .where(
      or(
        inArray(t.certificateBatches.teamId, ids.teams),
        inArray(t.certificateBatches.recordingUnitId, ids.organisations),
      ),
    );
  await tx.delete(t.issuers).where(inArray(t.issuers.organisationId, ids.organisations));
  await tx.delete(t.identityNumbers).where(inArray(t.identityNumbers.volunteerId, ids.volunteers));
  for (const table of [t.serviceHeads, t.serviceRecords] as const)
    await tx
      .delete(table)
      .where(
        or(
          inArray(table.volunteerId, ids.volunteers),
          inArray(table.eventId, ids.events),
          inArray(table.recordingUnitId, ids.organisations),
        ),
      );
  await tx
    .delete(t.hourTotals)
    .where(
      or(inArray(t.hourTotals.volunteerId, ids.volunteers), inArray(t.hourTotals.recordingUnitId, ids.organisations)),
    );
  await tx.delete(t.nationalBatches).where(inArray(t.nationalBatches.recordingUnitId, ids.organisations));
  await tx
    .delete(t.attendances)
    .where(or(inArray(t.attendances.volunteerId, ids.volunteers), inArray(t.attendances.eventId, ids.events)));
  await tx
    .delete(t.attendanceMarks)
    .where(or(inArray(t.attendanceMarks.volunteerId, ids.volunteers), inArray(t.attendanceMarks.shiftId, ids.shifts)));
  await tx
    .delete(t.trainingRecords)
    .where(
      or(
        inArray(t.trainingRecords.volunteerId, ids.volunteers),
        inArray(t.trainingRecords.eventId, ids.events),
        inArray(t.trainingRecords.recordingUnitId, ids.organisations),
      ),
    );
  await tx.delete(t.trainingFeedback).where(inArray(t.trainingFeedback.eventId, ids.events));
  await tx.delete(t.quizTries).where(inArray(t.quizTries.eventId, ids.events));
  await tx.delete(t.quizQuestions).where(inArray(t.quizQuestions.eventId, ids.events));
  await tx.delete(t.trainingMaterials).where(inArray(t.trainingMaterials.eventId, ids.events));
  await tx.delete(t.sessionAttendances).where(inArray(t.sessionAttendances.eventId, ids.events));
  await tx.delete(t.trainings).where(inArray(t.trainings.eventId, ids.events));
  await tx.delete(t.dataRequests).where(inArray(t.dataRequests.accountId, ids.accounts));
}
