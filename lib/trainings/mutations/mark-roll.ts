import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { type Executor, registrations, sessionAttendances } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { sessionKey } from "../../signups/queries/keys";
import type { RollInput } from "../input";
import { type CourseSession, loadOpenTraining, sessionsOf, trainingKey } from "../queries/course";
import { trainingMinutes } from "../rules/minutes";

/**
 * Marks who came to a session and for how many minutes, the whole roll in one work: at the door a tick means all of it,
 * online the minutes are entered. Somebody else's marks made meanwhile are never written over.
 */
export function markRoll(actor: Actor, input: RollInput, once: Once, now = new Date()): Promise<Outcome> {
  const { eventId, sessionId } = input;
  return writeOnce(once, [trainingKey(eventId), sessionKey(sessionId)], async (tx) => {
    const { event, refusal } = await loadOpenTraining(tx, actor, eventId);
    if (refusal) return refusal;
    const session = (await sessionsOf(tx, eventId)).find(({ id }) => id === sessionId);
    if (!session) return no("shell.refusals.not_found");
    if (now < session.startsAt) return no("trainings.refusals.not_begun");
    let marked = 0;
    let present = 0;
    for (const seat of await seatsOf(tx, sessionId, input)) {
      const wanted = wantedOf(seat.row, seat.registration.seats, session);
      if (wanted.present > 0) present++;
      const { attendance } = seat;
      if (attendance && attendance.minutes === wanted.minutes && attendance.present === wanted.present) continue;
      if ((attendance?.version ?? 0) !== seat.row.version)
        return no("trainings.refusals.roll_changed", { name: seat.registration.contactName });
      await write(tx, { ...seat.registration, sessionId, eventId }, wanted, { actor, now, version: seat.row.version });
      marked++;
    }
    await audit(tx, actor, {
      act: "trainings.mark_roll",
      subject: { kind: "session", id: sessionId },
      regionCode: event.regionCode,
      facts: { event: eventId, marked, present },
    });
    return done(sessionId, "roll_saved");
  });
}

type Row = RollInput["rows"][number];

/** The seats of the session that the roll names, as they stand now. */
async function seatsOf(tx: Executor, sessionId: string, { rows }: RollInput) {
  const found = await tx
    .select({
      registration: { id: registrations.id, seats: registrations.seats, contactName: registrations.contactName },
      attendance: sessionAttendances,
    })
    .from(registrations)
    .leftJoin(sessionAttendances, eq(sessionAttendances.registrationId, registrations.id))
    .where(
      and(
        eq(registrations.sessionId, sessionId),
        eq(registrations.state, "confirmed"),
        inArray(
          registrations.id,
          rows.map(({ registrationId }) => registrationId),
        ),
      ),
    );
  const typed = new Map(rows.map((row) => [row.registrationId, row]));
  return found.flatMap((seat) => {
    const row = typed.get(seat.registration.id);
    return row ? [{ ...seat, row }] : [];
  });
}

function wantedOf({ came, minutes, people }: Row, seats: number, session: CourseSession) {
  const there = came ? trainingMinutes(minutes, session) : trainingMinutes(0, session);
  return { minutes: there, present: there > 0 ? Math.max(1, Math.min(people ?? seats, seats)) : 0 };
}

type Seat = { id: string; sessionId: string; eventId: string };
type Marking = { actor: Actor; now: Date; version: number };

async function write(
  tx: Executor,
  { id, sessionId, eventId }: Seat,
  wanted: ReturnType<typeof wantedOf>,
  { actor, now, version }: Marking,
): Promise<void> {
  const set = { ...wanted, markedBy: actor.accountId, markedAt: now, version: version + 1 };
  if (version === 0) await tx.insert(sessionAttendances).values({ ...set, registrationId: id, sessionId, eventId });
  else await tx.update(sessionAttendances).set(set).where(eq(sessionAttendances.registrationId, id));
}
