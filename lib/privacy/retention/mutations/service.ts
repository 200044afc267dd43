import "server-only";
import { and, eq, gte, inArray, isNotNull, lt, notExists, or, sql } from "drizzle-orm";
import {
  attendanceMarks,
  attendances,
  certificateAsks,
  events,
  type Executor,
  identityNumbers,
  quizTries,
  shifts,
  signups,
  trainingFeedback,
} from "@/db";
import type { Task } from "./task";

const endedShifts = (executor: Executor, before: Date) =>
  executor.select({ id: shifts.id }).from(shifts).where(lt(shifts.endsAt, before));
const endedEvents = (executor: Executor, before: Date) =>
  executor.select({ id: events.id }).from(events).where(lt(events.endsAt, before));

/** What was noted beside a sign-up; that somebody signed up stays with the record. */
const notes: Task = {
  kind: "signups",
  table: signups,
  id: signups.id,
  due: (executor, before) =>
    and(
      or(isNotNull(signups.phoneNote), isNotNull(signups.overrideReason), isNotNull(signups.reason)),
      inArray(signups.shiftId, endedShifts(executor, before)),
    ),
  forget: (tx, ids) =>
    tx.update(signups).set({ phoneNote: null, overrideReason: null, reason: null }).where(inArray(signups.id, ids)),
};

const reasons: Task = {
  kind: "signups",
  table: attendances,
  id: attendances.id,
  due: (executor, before) =>
    and(
      or(isNotNull(attendances.walkInReason), isNotNull(attendances.leaveReason), isNotNull(attendances.closeReason)),
      inArray(attendances.shiftId, endedShifts(executor, before)),
    ),
  forget: (tx, ids) =>
    tx
      .update(attendances)
      .set({ walkInReason: null, leaveReason: null, closeReason: null })
      .where(inArray(attendances.id, ids)),
};

/** The single taps; the attendance that they say together stays. */
const taps: Task = {
  kind: "signups",
  table: attendanceMarks,
  id: attendanceMarks.id,
  due: (executor, before) => inArray(attendanceMarks.shiftId, endedShifts(executor, before)),
  forget: (tx, ids) => tx.delete(attendanceMarks).where(inArray(attendanceMarks.id, ids)),
  purges: true,
};

const tries: Task = {
  kind: "quizzes",
  table: quizTries,
  id: quizTries.id,
  due: (executor, before) => inArray(quizTries.eventId, endedEvents(executor, before)),
  forget: (tx, ids) => tx.delete(quizTries).where(inArray(quizTries.id, ids)),
};

const feedback: Task = {
  kind: "quizzes",
  table: trainingFeedback,
  id: trainingFeedback.registrationId,
  due: (executor, before) =>
    and(isNotNull(trainingFeedback.text), inArray(trainingFeedback.eventId, endedEvents(executor, before))),
  forget: (tx, ids) =>
    tx.update(trainingFeedback).set({ text: null }).where(inArray(trainingFeedback.registrationId, ids)),
};

/** Identity numbers for which nothing waits and the last certificate that asked for one is done. */
const identities: Task = {
  kind: "identity",
  table: identityNumbers,
  id: identityNumbers.volunteerId,
  due: (executor, before) =>
    and(
      lt(identityNumbers.enteredAt, before),
      notExists(
        executor
          .select({ one: sql`1` })
          .from(certificateAsks)
          .where(
            and(
              eq(certificateAsks.volunteerId, identityNumbers.volunteerId),
              eq(certificateAsks.withIdentity, true),
              or(inArray(certificateAsks.state, ["asked", "noticed"]), gte(certificateAsks.decidedAt, before)),
            ),
          ),
      ),
    ),
  forget: (tx, ids) => tx.delete(identityNumbers).where(inArray(identityNumbers.volunteerId, ids)),
};

export const SERVICE_TASKS: readonly Task[] = [notes, reasons, taps, tries, feedback, identities];
