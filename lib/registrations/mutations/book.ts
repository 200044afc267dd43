import "server-only";
import { and, eq, inArray, max, or } from "drizzle-orm";
import { type Executor, registrations, sessions, trainings } from "@/db";
import { uuidv7 } from "@/db/id";
import { LIVE_SIGNUP_STATES, type Locale } from "@/db/words";
import { sealToken } from "../../accounts/queries/sealed-token";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { takePlace } from "../../places/mutations";
import type { BookInput } from "../input";
import { tell } from "../letters";
import { type SessionRow, sessionById, waitingIn } from "../queries/one";
import { booking } from "../rules/booking";
import { notePassed, promoteParties } from "./promote";
import { newTicketCode, tokenHashOf, tokenOf } from "./token";
import { sessionKey } from "../../signups/queries/keys";

type Asking = { input: BookInput; actor: Actor | null; locale: Locale; now: Date };

/**
 * Books seats for a party, all or none, or lets it wait for them. Anybody may; an account is not needed. The success
 * says the token of the ticket's page, sealed.
 */
export function book(
  input: BookInput,
  once: Once,
  { actor, locale, now = new Date() }: { actor: Actor | null; locale: Locale; now?: Date },
): Promise<Outcome> {
  return writeOnce(once, [sessionKey(input.sessionId)], async (tx) =>
    (await ofCourse(tx, input.sessionId))
      ? no("registrations.refusals.by_course")
      : bookAlone(tx, { input, actor, locale, now }),
  );
}

/** The sessions of a training that was set up are booked together, by enrolling. */
async function ofCourse(tx: Executor, sessionId: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: trainings.eventId })
    .from(trainings)
    .innerJoin(sessions, eq(sessions.eventId, trainings.eventId))
    .where(eq(sessions.id, sessionId));
  return row !== undefined;
}

/** The guards of the work besides its key; a race test's negative control hands in blunt ones. */
export type Guards = { read: typeof readFacts; take: typeof takePlace };
const GUARDS: Guards = { read: readFacts, take: takePlace };

/** The work itself, alone with the session. */
export async function bookAlone(tx: Executor, asking: Asking, { read, take } = GUARDS): Promise<Outcome> {
  const { input, now } = asking;
  await promoteParties(tx, input.sessionId, now);
  const known = await read(tx, input);
  if (!known) return no("shell.refusals.not_found");
  const { row, already, waiting } = known;
  const answer = booking({ now, event: row.event, session: row.session, party: input, already, waiting });
  if (!answer.ok) return no(`registrations.refusals.${answer.code}`, answer.params);
  if (answer.as === "confirmed" && !(await take(tx, input.sessionId, input.seats, sessions)))
    return no("registrations.refusals.just_taken");
  const registration = await write(tx, row, asking, answer.as);
  if (!registration) return no("registrations.refusals.already");
  if (answer.as === "confirmed") await notePassed(tx, answer.passed);
  await audit(tx, asking.actor, {
    act: answer.as === "confirmed" ? "registrations.book" : "registrations.wait",
    subject: { kind: "registration", id: registration.id },
    regionCode: row.event.regionCode,
    facts: { session: row.session.id, party: input.party, seats: input.seats },
  });
  await tell(
    tx,
    { ...row, registration },
    answer.as === "confirmed" ? { kind: "ticket_confirmed" } : { kind: "ticket_waitlisted", ahead: answer.ahead },
  );
  return done(registration.id, sealToken(tokenOf(registration)));
}

/** The session, who waits there, and whether this contact has a live booking there. */
export async function readFacts(executor: Executor, { sessionId, phone, email }: BookInput) {
  const row = await sessionById(executor, sessionId);
  if (!row) return null;
  const reached = [
    ...(phone ? [eq(registrations.contactPhone, phone)] : []),
    ...(email ? [eq(registrations.contactEmail, email)] : []),
  ];
  const [own] = await executor
    .select({ id: registrations.id })
    .from(registrations)
    .where(
      and(
        eq(registrations.sessionId, sessionId),
        inArray(registrations.state, [...LIVE_SIGNUP_STATES]),
        or(...reached),
      ),
    )
    .limit(1);
  return { row, already: own !== undefined, waiting: await waitingIn(executor, sessionId) };
}

/** Writes the booking; null when this phone number has a live one in the session (the unique index is the net). */
async function write(
  tx: Executor,
  { session, event }: SessionRow,
  { input, actor, locale, now }: Asking,
  state: "confirmed" | "waitlisted",
) {
  const [last] = await tx
    .select({ queue: max(registrations.queue) })
    .from(registrations)
    .where(eq(registrations.sessionId, session.id));
  const ticket = { id: uuidv7(), ticketCode: newTicketCode() };
  const [written] = await tx
    .insert(registrations)
    .values({
      ...ticket,
      tokenHash: tokenHashOf(ticket),
      sessionId: session.id,
      eventId: event.id,
      party: input.party,
      seats: input.seats,
      adults: input.adults,
      groupName: input.groupName,
      contactName: input.name,
      contactPhone: input.phone,
      contactEmail: input.email,
      accountId: actor?.accountId ?? null,
      locale,
      state,
      queue: (last?.queue ?? 0) + 1,
      passed: 0,
      changedAt: now,
      changedBy: actor?.accountId ?? null,
      version: 1,
      isSample: event.isSample,
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning();
  return written ?? null;
}
