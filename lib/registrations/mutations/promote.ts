import "server-only";
import { eq } from "drizzle-orm";
import { type Executor, registrations, seatOffers, sessions } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import { takePlace } from "../../places/mutations";
import { readSettings } from "../../settings/queries";
import { offerDeadline } from "../../signups/rules/offer-deadline";
import { tell } from "../letters";
import { type SessionRow, sessionById, waitingIn } from "../queries/one";
import { turns } from "../rules/turn";

/**
 * Turns free seats of a session into offers, in the work that freed them (alone with the session): all the seats of
 * each party whose turn it is. Answers how many were asked.
 */
export async function promoteParties(tx: Executor, sessionId: string, now: Date): Promise<number> {
  const row = await sessionById(tx, sessionId);
  if (!row || row.event.status !== "published" || now >= row.session.startsAt) return 0;
  const waiting = await waitingIn(tx, sessionId);
  const { chosen, passed } = turns(waiting, row.session);
  if (chosen.length === 0) return 0;
  const deadline = offerDeadline(now, row.session.startsAt, await readSettings(tx));
  for (const registration of chosen) {
    if (!(await takePlace(tx, sessionId, registration.seats, sessions)))
      throw new Error(`Session ${sessionId} had no seats to offer`);
    await hold(tx, row, registration, deadline, now);
  }
  await notePassed(tx, passed);
  return chosen.length;
}

/** How often each of these parties has been passed now. */
export async function notePassed(tx: Executor, passed: ReadonlyMap<string, number>): Promise<void> {
  for (const [id, count] of passed)
    await tx.update(registrations).set({ passed: count }).where(eq(registrations.id, id));
}

async function hold(
  tx: Executor,
  row: SessionRow,
  registration: typeof registrations.$inferSelect,
  deadline: Date,
  now: Date,
): Promise<void> {
  const offerId = uuidv7();
  await tx.insert(seatOffers).values({
    id: offerId,
    registrationId: registration.id,
    sessionId: row.session.id,
    seats: registration.seats,
    state: "open",
    deadline,
    madeAt: now,
  });
  await audit(tx, null, {
    act: "registrations.offer",
    subject: { kind: "registration", id: registration.id },
    regionCode: row.event.regionCode,
    facts: { session: row.session.id, seats: registration.seats, deadline: deadline.toISOString() },
  });
  await tell(tx, { ...row, registration }, { kind: "ticket_offered", offerId, deadline });
}
