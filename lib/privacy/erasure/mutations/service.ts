import "server-only";
import { and, eq, inArray, isNotNull } from "drizzle-orm";
import {
  attendanceMarks,
  attendances,
  certificateAsks,
  identityNumbers,
  quizTries,
  registrations,
  signups,
  trainingFeedback,
} from "@/db";
import { purging } from "@/db/purge";
import type { Erasing } from "./subject";

/**
 * What was written beside sign-ups, attendance and trainings in free words goes; who served when and for how long stays,
 * because the ledger and the certificates stand on it. Identity numbers go altogether.
 */
export async function eraseService({ tx, subject, now }: Erasing): Promise<void> {
  const { volunteerId, registrationIds } = subject;
  await tx
    .update(signups)
    .set({ phoneNote: null, overrideReason: null, reason: null })
    .where(eq(signups.volunteerId, volunteerId));
  await tx
    .update(attendances)
    .set({ walkInReason: null, leaveReason: null, closeReason: null })
    .where(eq(attendances.volunteerId, volunteerId));
  const written = and(eq(attendanceMarks.volunteerId, volunteerId), isNotNull(attendanceMarks.reason));
  if ((await tx.$count(attendanceMarks, written)) > 0)
    await purging(tx, () => tx.update(attendanceMarks).set({ reason: null }).where(written));
  await tx.update(certificateAsks).set({ reason: null }).where(eq(certificateAsks.volunteerId, volunteerId));
  await tx.delete(identityNumbers).where(eq(identityNumbers.volunteerId, volunteerId));
  if (registrationIds.length === 0) return;
  await tx.delete(quizTries).where(inArray(quizTries.registrationId, registrationIds));
  await tx.delete(trainingFeedback).where(inArray(trainingFeedback.registrationId, registrationIds));
  await tx
    .update(registrations)
    .set({
      contactName: "",
      contactPhone: null,
      contactEmail: null,
      groupName: null,
      reason: null,
      revokedAt: now,
    })
    .where(inArray(registrations.id, registrationIds));
}
