import "server-only";
import { desc, eq } from "drizzle-orm";
import {
  attendanceMarks,
  attendances,
  events,
  type Executor,
  offers,
  organisations,
  positions,
  serviceHeads,
  serviceRecords,
  shifts,
  signups,
  trainingRecords,
} from "@/db";
import { certifiedCopy } from "./copy-certified";

/** What somebody signed up for, served, learned and was certified. */
export async function servedCopy(executor: Executor, own: string) {
  return {
    signups: await executor
      .select({
        event: events.title,
        position: positions.name,
        startsAt: shifts.startsAt,
        endsAt: shifts.endsAt,
        state: signups.state,
        reason: signups.reason,
        note: signups.phoneNote,
        override: signups.overrideReason,
        createdAt: signups.createdAt,
      })
      .from(signups)
      .innerJoin(events, eq(events.id, signups.eventId))
      .innerJoin(shifts, eq(shifts.id, signups.shiftId))
      .innerJoin(positions, eq(positions.id, signups.positionId))
      .where(eq(signups.volunteerId, own))
      .orderBy(desc(shifts.startsAt)),
    offers: await executor
      .select({
        event: events.title,
        source: offers.source,
        state: offers.state,
        at: offers.madeAt,
        until: offers.deadline,
        answeredAt: offers.answeredAt,
      })
      .from(offers)
      .innerJoin(signups, eq(signups.id, offers.signupId))
      .innerJoin(events, eq(events.id, signups.eventId))
      .where(eq(offers.volunteerId, own)),
    led: await executor
      .select({ event: events.title, startsAt: shifts.startsAt, endsAt: shifts.endsAt })
      .from(shifts)
      .innerJoin(events, eq(events.id, shifts.eventId))
      .where(eq(shifts.leadVolunteerId, own))
      .orderBy(desc(shifts.startsAt)),
    attendance: await executor
      .select({
        event: events.title,
        startsAt: shifts.startsAt,
        inAt: attendances.inAt,
        outAt: attendances.outAt,
        walkIn: attendances.walkInReason,
        leave: attendances.leaveReason,
        closed: attendances.closeReason,
      })
      .from(attendances)
      .innerJoin(shifts, eq(shifts.id, attendances.shiftId))
      .innerJoin(events, eq(events.id, attendances.eventId))
      .where(eq(attendances.volunteerId, own))
      .orderBy(desc(shifts.startsAt)),
    marks: await executor
      .select({
        event: events.title,
        kind: attendanceMarks.kind,
        at: attendanceMarks.at,
        evidence: attendanceMarks.evidence,
        reason: attendanceMarks.reason,
      })
      .from(attendanceMarks)
      .innerJoin(shifts, eq(shifts.id, attendanceMarks.shiftId))
      .innerJoin(events, eq(events.id, shifts.eventId))
      .where(eq(attendanceMarks.volunteerId, own))
      .orderBy(desc(attendanceMarks.at)),
    service: await executor
      .select({
        event: events.title,
        startsAt: serviceHeads.startsAt,
        endsAt: serviceHeads.endsAt,
        minutes: serviceHeads.minutes,
        state: serviceHeads.state,
        evidence: serviceHeads.evidence,
        unit: organisations.name,
        day: serviceHeads.nationalOn,
      })
      .from(serviceHeads)
      .innerJoin(events, eq(events.id, serviceHeads.eventId))
      .leftJoin(organisations, eq(organisations.id, serviceHeads.recordingUnitId))
      .where(eq(serviceHeads.volunteerId, own))
      .orderBy(desc(serviceHeads.startsAt)),
    ledger: await executor
      .select({
        event: events.title,
        at: serviceRecords.at,
        state: serviceRecords.state,
        minutes: serviceRecords.minutes,
        evidence: serviceRecords.evidence,
        reason: serviceRecords.reason,
      })
      .from(serviceRecords)
      .innerJoin(events, eq(events.id, serviceRecords.eventId))
      .where(eq(serviceRecords.volunteerId, own))
      .orderBy(desc(serviceRecords.at)),
    trainings: await executor
      .select({
        event: events.title,
        day: trainingRecords.day,
        result: trainingRecords.result,
        minutes: trainingRecords.minutes,
        score: trainingRecords.score,
        reason: trainingRecords.reason,
      })
      .from(trainingRecords)
      .innerJoin(events, eq(events.id, trainingRecords.eventId))
      .where(eq(trainingRecords.volunteerId, own))
      .orderBy(desc(trainingRecords.day)),
    ...(await certifiedCopy(executor, own)),
  };
}
