import "server-only";
import { and, asc, desc, eq, inArray, or } from "drizzle-orm";
import { cache } from "react";
import { accounts, auditEntries, db, letters, offers, positions, shifts, signups, volunteers } from "@/db";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Candidate, eligibilityOfMany } from "../../signups/queries/eligibility";
import { signupsOfEvent } from "../../signups/queries/of-event";
import { phoneOnPaper } from "../../signups/rules/phone";
import { dayOf } from "../../time";
import { type DeskEvent, deskEvent } from "./desk-event";
import { hostsOf } from "./public-event";

/** The event behind an address of the desk: the page and the refusal beside it ask once. */
export const eventOfDesk = cache((eventId: string) => deskEvent(db, eventId));

/** An event with its people, whose names only those see who may change it. Two statements; null when unknown. */
export async function eventAtDesk(actor: Actor, eventId: string) {
  const found = await eventOfDesk(eventId);
  if (!found) return null;
  const mine = mayChange(actor, found.event.regionCode);
  return { ...found, mine, people: mine ? await signupsOfEvent(db, eventId) : [] };
}

/** Who holds an event, in their order. One statement. */
export const hostsAtDesk = (eventId: string) => hostsOf(db, eventId);

export type EventAtDesk = NonNullable<Awaited<ReturnType<typeof eventAtDesk>>>;

/** Whom staff could ask for a position: the league's active people, or with a search anybody on the roster. Four statements. */
export async function candidatesFor(
  actor: Actor,
  { event }: Pick<DeskEvent, "event">,
  positionId: string,
  search: string,
  now: Date,
): Promise<Candidate[]> {
  const whom = search ? { regions: null, search } : { regions: [event.regionCode] };
  return [...(await eligibilityOfMany(db, positionId, whom, now, { staff: actor })).values()];
}

/** Letters about an event, latest first. One statement. */
export function lettersOfEvent(eventId: string) {
  return db
    .select({
      id: letters.id,
      kind: letters.kind,
      state: letters.state,
      to: accounts.name,
      sendAfter: letters.sendAfter,
      sentAt: letters.sentAt,
      createdAt: letters.createdAt,
    })
    .from(letters)
    .leftJoin(accounts, eq(accounts.id, letters.accountId))
    .where(eq(letters.eventId, eventId))
    .orderBy(desc(letters.createdAt), desc(letters.id))
    .limit(200);
}

/** What happened to an event, its shifts, positions, sign-ups and offers, latest first. One statement. */
export function logOfEvent(eventId: string) {
  const own = [
    db.select({ id: shifts.id }).from(shifts).where(eq(shifts.eventId, eventId)),
    db.select({ id: positions.id }).from(positions).where(eq(positions.eventId, eventId)),
    db.select({ id: signups.id }).from(signups).where(eq(signups.eventId, eventId)),
    db
      .select({ id: offers.id })
      .from(offers)
      .innerJoin(positions, eq(positions.id, offers.positionId))
      .where(eq(positions.eventId, eventId)),
  ];
  return db
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      act: auditEntries.act,
      by: accounts.name,
      role: auditEntries.role,
      facts: auditEntries.facts,
    })
    .from(auditEntries)
    .leftJoin(accounts, eq(accounts.id, auditEntries.accountId))
    .where(or(eq(auditEntries.subjectId, eventId), ...own.map((ids) => inArray(auditEntries.subjectId, ids))))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(200);
}

export type LogEntry = Awaited<ReturnType<typeof logOfEvent>>[number];

/** Telephone numbers for the printed roster, the middle digits hidden; none of minors. One statement. */
export async function rosterPhones(eventId: string, day: Date): Promise<Map<string, string>> {
  const rows = await db
    .select({ signupId: signups.id, phone: accounts.phone, birthMonth: volunteers.birthMonth })
    .from(signups)
    .innerJoin(volunteers, eq(volunteers.id, signups.volunteerId))
    .innerJoin(accounts, eq(accounts.id, volunteers.accountId))
    .where(and(eq(signups.eventId, eventId), eq(signups.state, "confirmed")))
    .orderBy(asc(signups.id));
  return new Map(
    rows.map(({ signupId, phone, birthMonth }) => [signupId, phoneOnPaper(phone, birthMonth, dayOf(day))]),
  );
}
