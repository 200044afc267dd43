import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { accounts, db, type Executor, registrations, volunteers } from "@/db";
import { LIVE_SIGNUP_STATES, type Locale } from "@/db/words";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { BookInput } from "../../registrations/input";
import { bookAlone } from "../../registrations/mutations/book";
import { sessionKey } from "../../signups/queries/keys";
import type { EnrolInput, EnrolPartyInput } from "../input";
import { type EventRow, sessionsOf, trainingById, trainingKey, type TrainingRow } from "../queries/course";
import { neededOf } from "../rules/result";
import { toBook } from "../rules/state";

type Party = Omit<BookInput, "sessionId">;
type Course = { training: TrainingRow; event: EventRow };
type Enrolling = { actor: Actor | null; locale: Locale; now: Date };

/** A volunteer enrols by account: all sessions of the course that are ahead are booked in one work, or none. */
export function enrol(actor: Actor, { eventId, wait }: EnrolInput, once: Once, now = new Date()): Promise<Outcome> {
  return alone(eventId, once, async (tx, course) => {
    if (course.training.trainee !== "volunteer") return no("trainings.refusals.not_for_volunteers");
    const person = await personOf(tx, actor);
    if (!person) return no("volunteers.refusals.not_a_volunteer");
    if (person.status !== "active") return no("trainings.refusals.not_active");
    const party: Party = { party: "person", groupName: null, seats: 1, adults: null, wait, ...person.contact };
    return bookAll(tx, course, party, { actor, locale: actor.locale, now });
  });
}

/** A teacher or an enterprise enrols without account; the success says the token of the first ticket's page, sealed. */
export function enrolParty(
  { eventId, groupName, ...typed }: EnrolPartyInput,
  once: Once,
  { actor, locale, now = new Date() }: Omit<Enrolling, "now"> & { now?: Date },
): Promise<Outcome> {
  return alone(eventId, once, async (tx, course) => {
    const { trainee } = course.training;
    if (trainee === "volunteer") return no("trainings.refusals.by_account");
    const isGroup = trainee === "enterprise";
    if (isGroup && groupName.length < 2)
      return no("trainings.refusals.whose", {}, { fields: { groupName: "trainings.refusals.whose" } });
    const party: Party = {
      ...typed,
      party: isGroup ? "group" : "person",
      groupName: groupName || null,
      seats: isGroup ? typed.seats : 1,
      adults: isGroup ? typed.seats : null,
    };
    return bookAll(tx, course, party, { actor, locale, now });
  });
}

/** Alone with the course and all its sessions. */
async function alone(
  eventId: string,
  once: Once,
  work: (tx: Executor, course: Course) => Promise<Outcome>,
): Promise<Outcome> {
  const own = await sessionsOf(db, eventId);
  return writeOnce(once, [trainingKey(eventId), ...own.map(({ id }) => sessionKey(id))], async (tx) => {
    const course = await trainingById(tx, eventId);
    if (!course) return no("shell.refusals.not_found");
    if (course.event.status !== "published") return no("registrations.refusals.not_published");
    return course.training.closedAt ? no("trainings.refusals.closed") : work(tx, course);
  });
}

/** Books every session ahead that the party has not booked yet; the first "no" undoes all of it. */
async function bookAll(tx: Executor, { training, event }: Course, party: Party, asking: Enrolling): Promise<Outcome> {
  const own = await sessionsOf(tx, event.id);
  const chosen = toBook(own, neededOf(training, own.length), asking.now);
  if (!chosen.ok) return no(`trainings.refusals.${chosen.code}`);
  const has =
    training.trainee === "volunteer" && asking.actor ? await bookedBy(tx, event.id, asking.actor.accountId) : [];
  const left = chosen.ids.filter((id) => !has.includes(id));
  if (left.length === 0) return no("trainings.refusals.already");
  let first: string | undefined;
  for (const sessionId of left) {
    const outcome = await bookAlone(tx, { ...asking, input: { ...party, sessionId } });
    if (!outcome.ok) return outcome;
    first ??= outcome.said;
  }
  return done(event.id, training.trainee === "volunteer" ? "enrolled" : first);
}

async function bookedBy(tx: Executor, eventId: string, accountId: string): Promise<string[]> {
  const rows = await tx
    .select({ sessionId: registrations.sessionId })
    .from(registrations)
    .where(
      and(
        eq(registrations.eventId, eventId),
        eq(registrations.accountId, accountId),
        inArray(registrations.state, [...LIVE_SIGNUP_STATES]),
      ),
    );
  return rows.map(({ sessionId }) => sessionId);
}

async function personOf(tx: Executor, actor: Actor) {
  const [row] = await tx
    .select({ status: volunteers.status, name: volunteers.name, phone: accounts.phone, email: accounts.email })
    .from(volunteers)
    .innerJoin(accounts, eq(accounts.id, volunteers.accountId))
    .where(eq(volunteers.accountId, actor.accountId));
  if (!row) return null;
  const { status, ...contact } = row;
  return { status, contact };
}
