import { eq, inArray, or } from "drizzle-orm";
import { type Executor, transaction } from "../index";
import { purging } from "../purge";
import * as t from "../schema";
import { removeAccountList } from "./accounts";
import { clearService } from "./clear-service";
import { letGo } from "./let-go";
import { idsOfSample, type SampleIds } from "./sample-ids";

/**
 * Removes every sample row and what hangs on it, also audit rows about samples, in one transaction; writes one audit
 * row saying so; deletes sample-accounts.json. Real rows stay: a real event loses its sample volunteers and gets
 * their places back. Clearing again changes nothing but that audit row.
 */
export async function clearSample(): Promise<void> {
  await transaction(
    async (tx) => {
      const ids = idsOfSample(tx);
      const events = await tx.$count(t.events, eq(t.events.isSample, true));
      const volunteers = await tx.$count(t.volunteers, eq(t.volunteers.isSample, true));
      await purging(tx, async () => {
        await purgeAudit(tx, ids);
        await clearService(tx, ids);
      });
      await letGo(tx, ids);
      await removeRows(tx, ids);
      await tx.insert(t.auditEntries).values({
        at: new Date(),
        accountId: null,
        role: null,
        act: "system.purge",
        subjectKind: "system",
        subjectId: "samples",
        regionCode: null,
        facts: { events, volunteers },
      });
    },
    { alone: ["sample"] },
  );
  removeAccountList();
}

/** Part of the one purge that may lift the append-only triggers; they are back before the transaction ends. */
async function purgeAudit(tx: Executor, ids: SampleIds) {
  const subjects = [
    ids.events,
    ids.shifts,
    ids.positions,
    ids.signups,
    ids.offers,
    ids.volunteers,
    ids.sessions,
    ids.registrations,
  ];
  const others = [ids.requests, ids.accounts, ids.organisations, ids.letters, ids.campaigns, ids.teams];
  for (const subject of [...subjects, ...others])
    await tx.delete(t.auditEntries).where(inArray(t.auditEntries.subjectId, subject));
}

/** From the leaves to the roots. */
async function removeRows(tx: Executor, ids: SampleIds) {
  await tx
    .delete(t.offeredDates)
    .where(
      or(
        inArray(t.offeredDates.requestId, ids.requests),
        inArray(t.offeredDates.eventId, ids.events),
        inArray(t.offeredDates.offeredBy, ids.accounts),
      ),
    );
  await tx.delete(t.requestEntries).where(inArray(t.requestEntries.requestId, ids.requests));
  await tx.delete(t.requestLinks).where(inArray(t.requestLinks.requestId, ids.requests));
  await tx.delete(t.requests).where(eq(t.requests.isSample, true));
  await tx.delete(t.letters).where(inArray(t.letters.id, ids.letters));
  await tx.delete(t.offers).where(inArray(t.offers.signupId, ids.signups));
  await tx.delete(t.seatOffers).where(inArray(t.seatOffers.registrationId, ids.registrations));
  await tx.delete(t.registrations).where(inArray(t.registrations.eventId, ids.events));
  await tx.delete(t.sessions).where(inArray(t.sessions.eventId, ids.events));
  await tx.delete(t.signups).where(inArray(t.signups.id, ids.signups));
  await tx.delete(t.positions).where(inArray(t.positions.eventId, ids.events));
  await tx.delete(t.shifts).where(inArray(t.shifts.eventId, ids.events));
  await tx
    .delete(t.eventHosts)
    .where(or(inArray(t.eventHosts.eventId, ids.events), inArray(t.eventHosts.organisationId, ids.organisations)));
  await tx.delete(t.events).where(eq(t.events.isSample, true));
  await tx.delete(t.indicators).where(eq(t.indicators.isSample, true));
  await tx.delete(t.whitelistItems).where(eq(t.whitelistItems.isSample, true));
  await tx.delete(t.campaigns).where(eq(t.campaigns.isSample, true));
  await tx
    .delete(t.teamMembers)
    .where(or(inArray(t.teamMembers.volunteerId, ids.volunteers), inArray(t.teamMembers.teamId, ids.teams)));
  await tx.delete(t.consents).where(inArray(t.consents.volunteerId, ids.volunteers));
  await tx.delete(t.clearances).where(inArray(t.clearances.volunteerId, ids.volunteers));
  await tx.delete(t.qualifications).where(inArray(t.qualifications.volunteerId, ids.volunteers));
  await tx.delete(t.availability).where(inArray(t.availability.volunteerId, ids.volunteers));
  await tx.delete(t.availabilityExceptions).where(inArray(t.availabilityExceptions.volunteerId, ids.volunteers));
  await tx.delete(t.volunteers).where(eq(t.volunteers.isSample, true));
  await tx.delete(t.oneTimeLinks).where(inArray(t.oneTimeLinks.accountId, ids.accounts));
  await tx.delete(t.accountSessions).where(inArray(t.accountSessions.accountId, ids.accounts));
  await tx.delete(t.accountRegions).where(inArray(t.accountRegions.accountId, ids.accounts));
  await tx.delete(t.onceKeys).where(inArray(t.onceKeys.accountId, ids.accounts));
  await tx.delete(t.accounts).where(eq(t.accounts.isSample, true));
  await tx.delete(t.pilotDesignations).where(inArray(t.pilotDesignations.organisationId, ids.organisations));
  await tx.delete(t.teams).where(inArray(t.teams.id, ids.teams));
  await tx.delete(t.organisations).where(eq(t.organisations.isSample, true));
}
