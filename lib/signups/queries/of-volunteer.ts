import "server-only";
import { and, asc, count, eq, gte, inArray, isNull, sql } from "drizzle-orm";
import { events, type Executor, offers, positions, shifts, signups } from "@/db";
import { recheckedAt } from "./rechecked";

/**
 * A volunteer's sign-ups with their duty, earliest shift first; `from`: only shifts that end after it. One statement.
 * `waitingAhead`: how many wait before them; null unless they wait.
 */
export async function signupsOfVolunteer(executor: Executor, volunteerId: string, { from }: { from?: Date } = {}) {
  const ahead = waitingAhead(executor, volunteerId);
  const rows = await executor
    .select({
      signup: signups,
      offer: offers,
      position: positions,
      shift: shifts,
      event: events,
      rechecked: recheckedAt(signups.id),
      ahead: ahead.n,
    })
    .from(signups)
    .innerJoin(positions, eq(positions.id, signups.positionId))
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .innerJoin(events, eq(events.id, signups.eventId))
    .leftJoin(offers, and(eq(offers.signupId, signups.id), eq(offers.state, "open")))
    .leftJoin(ahead, eq(ahead.id, signups.id))
    .where(and(eq(signups.volunteerId, volunteerId), from ? gte(shifts.endsAt, from) : undefined))
    .orderBy(asc(shifts.startsAt), asc(signups.id));
  return rows.map(({ signup, offer, position, shift, event, rechecked, ahead: before }) => ({
    signupId: signup.id,
    state: signup.state,
    flags: signup.flags,
    /** Since when a rule is broken; null: none is. */
    brokenSince: signup.flags.length > 0 ? rechecked : null,
    reason: signup.reason,
    changedAt: signup.changedAt,
    offer: offer ? { id: offer.id, source: offer.source, deadline: offer.deadline } : null,
    waitingAhead: signup.state === "waitlisted" && !offer ? (before ?? 0) : null,
    position: {
      id: position.id,
      name: position.name,
      nameEn: position.nameEn,
      qualification: position.qualification,
    },
    shift: {
      id: shift.id,
      name: shift.name,
      startsAt: shift.startsAt,
      endsAt: shift.endsAt,
      leadVolunteerId: shift.leadVolunteerId,
    },
    event: {
      id: event.id,
      kind: event.kind,
      status: event.status,
      title: event.title,
      titleEn: event.titleEn,
      regionCode: event.regionCode,
      mode: event.mode,
      place: event.place,
      address: event.address,
      isSample: event.isSample,
    },
  }));
}

export type VolunteerSignup = Awaited<ReturnType<typeof signupsOfVolunteer>>[number];

/** For each of the person's waiting sign-ups: how many wait before them without an open offer. */
function waitingAhead(executor: Executor, volunteerId: string) {
  const own = executor
    .select({ id: signups.id, positionId: signups.positionId, queue: signups.queue })
    .from(signups)
    .where(and(eq(signups.volunteerId, volunteerId), eq(signups.state, "waitlisted")))
    .as("own");
  return executor
    .select({ id: own.id, n: count().as("n") })
    .from(own)
    .innerJoin(signups, and(eq(signups.positionId, own.positionId), sql`${signups.queue} < ${own.queue}`))
    .leftJoin(offers, and(eq(offers.signupId, signups.id), eq(offers.state, "open")))
    .where(and(inArray(signups.state, ["waitlisted"]), isNull(offers.id)))
    .groupBy(own.id)
    .as("ahead");
}
