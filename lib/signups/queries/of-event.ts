import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { type Executor, offers, signups, volunteers } from "@/db";
import { groupBy } from "../rules/group";
import { inOrder } from "../rules/waiting";

/**
 * Everybody who ever signed up for an event, by position, those who wait in their order. One statement.
 * Staff only: it names people. `waitingPlace` counts from 1; null for those who do not wait (an offer is open, or it is over).
 */
export async function signupsOfEvent(executor: Executor, eventId: string) {
  const rows = await executor
    .select({ signup: signups, offer: offers, volunteer: volunteers })
    .from(signups)
    .innerJoin(volunteers, eq(volunteers.id, signups.volunteerId))
    .leftJoin(offers, and(eq(offers.signupId, signups.id), eq(offers.state, "open")))
    .where(eq(signups.eventId, eventId))
    .orderBy(asc(signups.positionId), asc(signups.queue), asc(signups.createdAt), asc(signups.id));
  const waiting = rows.filter((row) => row.signup.state === "waitlisted" && !row.offer).map((row) => row.signup);
  const order = groupBy(inOrder(waiting), (signup) => signup.positionId);
  return rows.map(({ signup, offer, volunteer }) => ({
    signupId: signup.id,
    positionId: signup.positionId,
    shiftId: signup.shiftId,
    volunteerId: volunteer.id,
    name: volunteer.name,
    number: volunteer.number,
    regionCode: volunteer.regionCode,
    birthMonth: volunteer.birthMonth,
    languageZh: volunteer.languageZh,
    languageMn: volunteer.languageMn,
    state: signup.state,
    queue: signup.queue,
    waitingPlace: placeOf(order.get(signup.positionId) ?? [], signup.id),
    offer: offer ? { id: offer.id, source: offer.source, deadline: offer.deadline } : null,
    phoneNote: signup.phoneNote,
    overrideCodes: signup.overrideCodes,
    overrideReason: signup.overrideReason,
    flags: signup.flags,
    reason: signup.reason,
    createdAt: signup.createdAt,
    changedAt: signup.changedAt,
  }));
}

export type EventSignup = Awaited<ReturnType<typeof signupsOfEvent>>[number];

const placeOf = (order: readonly { id: string }[], signupId: string): number | null =>
  order.findIndex((signup) => signup.id === signupId) + 1 || null;
