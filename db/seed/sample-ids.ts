import { eq, inArray, or } from "drizzle-orm";
import type { Executor } from "../index";
import * as t from "../schema";

export type SampleIds = ReturnType<typeof idsOfSample>;

/** Subqueries for the ids of sample rows and of what hangs on them: a real person's sign-up to a sample event goes too. */
export function idsOfSample(tx: Executor) {
  const accounts = tx.select({ id: t.accounts.id }).from(t.accounts).where(eq(t.accounts.isSample, true));
  const volunteers = tx.select({ id: t.volunteers.id }).from(t.volunteers).where(eq(t.volunteers.isSample, true));
  const organisations = tx
    .select({ id: t.organisations.id })
    .from(t.organisations)
    .where(eq(t.organisations.isSample, true));
  const requests = tx.select({ id: t.requests.id }).from(t.requests).where(eq(t.requests.isSample, true));
  const campaigns = tx.select({ id: t.campaigns.id }).from(t.campaigns).where(eq(t.campaigns.isSample, true));
  const events = tx.select({ id: t.events.id }).from(t.events).where(eq(t.events.isSample, true));
  const shifts = tx.select({ id: t.shifts.id }).from(t.shifts).where(inArray(t.shifts.eventId, events));
  const positions = tx.select({ id: t.positions.id }).from(t.positions).where(inArray(t.positions.eventId, events));
  const signups = tx
    .select({ id: t.signups.id })
    .from(t.signups)
    .where(or(inArray(t.signups.eventId, events), inArray(t.signups.volunteerId, volunteers)));
  const offers = tx.select({ id: t.offers.id }).from(t.offers).where(inArray(t.offers.signupId, signups));
  const sessions = tx.select({ id: t.sessions.id }).from(t.sessions).where(inArray(t.sessions.eventId, events));
  const registrations = tx
    .select({ id: t.registrations.id })
    .from(t.registrations)
    .where(inArray(t.registrations.eventId, events));
  const teams = tx
    .select({ id: t.teams.id })
    .from(t.teams)
    .where(or(eq(t.teams.isSample, true), inArray(t.teams.organisationId, organisations)));
  const letters = tx
    .select({ id: t.letters.id })
    .from(t.letters)
    .where(
      or(eq(t.letters.isSample, true), inArray(t.letters.eventId, events), inArray(t.letters.accountId, accounts)),
    );
  return {
    requests,
    accounts,
    volunteers,
    organisations,
    campaigns,
    events,
    shifts,
    positions,
    signups,
    offers,
    sessions,
    registrations,
    teams,
    letters,
  };
}
