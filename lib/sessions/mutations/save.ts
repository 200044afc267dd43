import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { type Executor, sessions } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type EventRow, loadOpen } from "../../events/mutations/load";
import { nextVersion } from "../../events/mutations/next-version";
import { changesOf, needsMove } from "../../events/rules/plan-change";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { setPlaces } from "../../places/mutations";
import { promoteParties } from "../../registrations/mutations/promote";
import { bookedOn } from "../../registrations/mutations/release";
import { eventKey, sessionKey } from "../../signups/queries/keys";
import { instantOf } from "../../time";
import type { SessionFacts, SessionInput } from "../input";
import { takesAudience } from "../rules";

type Note = { act: string; regionCode: string };
type Wanted = ReturnType<typeof wantedOf>;

/** A session's row as its form says it. */
export const wantedOf = ({ day, start, end, ...wanted }: SessionFacts) => ({
  ...wanted,
  startsAt: instantOf(day, start),
  endsAt: instantOf(day, end),
});

/**
 * Adds a session to an event, or changes one. Seats never go below those taken; seats that become free are offered to
 * whoever's turn it is. Times of a published session that somebody booked are changed by moving the event.
 */
export function saveSession(actor: Actor, input: SessionInput, once: Once, now = new Date()): Promise<Outcome> {
  const keys = [eventKey(input.eventId), ...(input.sessionId ? [sessionKey(input.sessionId)] : [])];
  return writeOnce(once, keys, async (tx) => {
    const { event, refusal } = await loadOpen(tx, actor, input.eventId);
    if (refusal) return refusal;
    if (!takesAudience(event.kind)) return no("sessions.refusals.no_audience");
    const { eventId: _e, sessionId: _s, version: _v, ...facts } = input;
    const wanted = wantedOf(facts);
    if (event.status === "published" && wanted.startsAt <= now && !input.sessionId)
      return no("events.refusals.past", {}, { fields: { day: "events.refusals.past" } });
    await nextVersion(tx, event, now);
    if (input.sessionId) return change(tx, { actor, event, input, wanted, note: noteOf(event), now }, input.sessionId);
    return done(await addSession(tx, actor, event, wanted), "session_saved");
  });
}

/** Facts for the audit row: that there is a link, not the link itself. */
const told = ({ onlineLink, ...plain }: Wanted) => ({ ...plain, hasLink: onlineLink !== null });

const noteOf = (event: EventRow): Note => ({ act: "sessions.save", regionCode: event.regionCode });

/** Adds a session after the event's others; answers its id. */
export async function addSession(tx: Executor, actor: Actor, event: EventRow, wanted: Wanted): Promise<string> {
  const id = uuidv7();
  const [last] = await tx
    .select({ sort: sql<number>`coalesce(max(${sessions.sort}), -1)`.mapWith(Number) })
    .from(sessions)
    .where(eq(sessions.eventId, event.id));
  await tx
    .insert(sessions)
    .values({ ...wanted, id, eventId: event.id, taken: 0, sort: (last?.sort ?? -1) + 1, version: 1 });
  await audit(tx, actor, {
    ...noteOf(event),
    subject: { kind: "session", id },
    facts: { event: event.id, ...changesOf<Record<string, unknown>>({}, told(wanted)) },
  });
  return id;
}

type Changing = { actor: Actor; event: EventRow; input: SessionInput; wanted: Wanted; note: Note; now: Date };

async function change(
  tx: Executor,
  { actor, event, input, wanted, note, now }: Changing,
  sessionId: string,
): Promise<Outcome> {
  const [before] = await tx
    .select()
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.eventId, event.id)));
  if (!before) return no("shell.refusals.not_found");
  if (before.version !== input.version)
    return no("events.refusals.changed", {}, { current: { version: before.version, name: before.name } });
  if (needsMove(event.status, await bookedOn(tx, { sessionId }), before, wanted))
    return no("sessions.refusals.move_instead");
  if (!(await setPlaces(tx, sessionId, wanted, sessions)))
    return no(
      "sessions.refusals.seats_taken",
      { taken: before.taken },
      { fields: { places: "sessions.refusals.seats_taken" } },
    );
  await tx
    .update(sessions)
    .set({ ...wanted, version: before.version + 1 })
    .where(eq(sessions.id, sessionId));
  await audit(tx, actor, {
    ...note,
    subject: { kind: "session", id: sessionId },
    facts: {
      event: event.id,
      ...changesOf<Record<string, unknown>>({ ...before, hasLink: before.onlineLink !== null }, told(wanted)),
    },
  });
  await promoteParties(tx, sessionId, now);
  return done(sessionId, "session_saved");
}
