import { and, eq, inArray, notInArray, sql } from "drizzle-orm";
import type { Executor } from "../index";
import * as t from "../schema";
import type { SampleIds } from "./sample-ids";

/** Real rows let go of sample ones before these are removed: references become empty, held places are given back. */
export async function letGo(tx: Executor, ids: SampleIds): Promise<void> {
  await tx.update(t.shifts).set({ leadVolunteerId: null }).where(inArray(t.shifts.leadVolunteerId, ids.volunteers));
  await tx.update(t.events).set({ campaignId: null }).where(inArray(t.events.campaignId, ids.campaigns));
  await tx.update(t.events).set({ schoolId: null }).where(inArray(t.events.schoolId, ids.organisations));
  await tx.update(t.events).set({ recordingUnitId: null }).where(inArray(t.events.recordingUnitId, ids.organisations));
  await tx.update(t.indicators).set({ campaignId: null }).where(inArray(t.indicators.campaignId, ids.campaigns));
  await tx
    .update(t.volunteers)
    .set({ organisationId: null })
    .where(inArray(t.volunteers.organisationId, ids.organisations));
  await tx.update(t.registrations).set({ accountId: null }).where(inArray(t.registrations.accountId, ids.accounts));
  await tx
    .update(t.requests)
    .set({ organisationId: null })
    .where(inArray(t.requests.organisationId, ids.organisations));
  await tx.update(t.requests).set({ eventId: null }).where(inArray(t.requests.eventId, ids.events));
  await tx.update(t.requests).set({ takenBy: null }).where(inArray(t.requests.takenBy, ids.accounts));
  await tx.update(t.requestEntries).set({ accountId: null }).where(inArray(t.requestEntries.accountId, ids.accounts));
  await giveBackPlaces(tx, ids);
}

async function giveBackPlaces(tx: Executor, ids: SampleIds) {
  const gone = await tx
    .select({ positionId: t.signups.positionId, state: t.signups.state, offer: t.offers.id })
    .from(t.signups)
    .leftJoin(t.offers, and(eq(t.offers.signupId, t.signups.id), eq(t.offers.state, "open")))
    .where(and(inArray(t.signups.volunteerId, ids.volunteers), notInArray(t.signups.eventId, ids.events)));
  const places = new Map<string, number>();
  for (const { positionId, state, offer } of gone)
    if (state === "confirmed" || offer) places.set(positionId, (places.get(positionId) ?? 0) + 1);
  for (const [positionId, n] of places)
    await tx
      .update(t.positions)
      .set({ taken: sql`${t.positions.taken} - ${n}` })
      .where(eq(t.positions.id, positionId));
}
