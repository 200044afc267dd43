import "server-only";
import { eq } from "drizzle-orm";
import { events, type Executor, sessions, shifts } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { enqueue } from "../../letters/mutations/enqueue";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { hostOfMoved } from "../../requests/mutations/event-news";
import { moveAudience } from "../../registrations/mutations/release";
import { withKeys } from "../../signups/mutations/keys";
import { recheckShift } from "../../signups/mutations/recheck";
import { keysOfEvent } from "../../signups/queries/keys";
import type { MoveInput } from "../input";
import { movesOf } from "../rules/moves";
import type { Window } from "../rules/window";
import { keepTimes } from "./keep-times";
import { type EventRow, loadOpen, loadPlan } from "./load";
import { concerned } from "./people";

/**
 * Moves an event: new times of its shifts and sessions, another place, or both. Everybody there is asked again by the
 * law, and they and the booked audience are told by a letter. `intent: "look"` does all of it and undoes it, to say
 * beforehand what it would do.
 */
export function moveEvent(actor: Actor, input: MoveInput, once: Once, now = new Date()): Promise<Outcome> {
  const { eventId, version } = input;
  return withKeys(
    () => keysOfEvent(eventId),
    (keys) =>
      writeOnce(once, keys, async (tx) => {
        const { event, refusal } = await loadOpen(tx, actor, eventId);
        if (refusal) return refusal;
        if (event.status !== "published") return no("events.refusals.not_published");
        if (event.version !== version) return no("events.refusals.changed");
        const plan = await loadPlan(tx, eventId);
        const audience = await tx.select().from(sessions).where(eq(sessions.eventId, eventId));
        const { moved, ...shiftsStay } = movesOf(plan, input.shifts, now);
        const { moved: seated, ...sessionsStay } = movesOf(audience, input.sessions, now);
        for (const [at, { began, past }] of [["shifts", shiftsStay] as const, ["sessions", sessionsStay] as const]) {
          if (began) return no("events.refusals.shift_began", { shift: began });
          if (past)
            return no("events.refusals.past", {}, { fields: { [`${at}.${past}.day`]: "events.refusals.past" } });
        }
        const elsewhere = input.place !== event.place || input.address !== event.address;
        if (moved.size + seated.size === 0 && !elsewhere) return no("events.refusals.nothing_moved");
        if (event.endsAt && event.endsAt <= now) return no("events.refusals.over");

        const people = (await concerned(tx, eventId)).filter(
          (one) => one.startsAt > now && (elsewhere || moved.has(one.shiftId)),
        );
        for (const [id, window] of moved)
          await write(
            tx,
            plan.find((shift) => shift.id === id),
            window,
          );
        await keepTimes(tx, event, now, {
          place: input.place,
          address: input.address,
          calendarSequence: event.calendarSequence + 1,
        });
        let broken = 0;
        for (const shift of plan)
          if (elsewhere || moved.has(shift.id)) broken += await recheckShift(tx, shift.id, now, new Set(keys));
        const parties = await moveAudience(tx, event, {
          moved: seated,
          place: input.place,
          now,
          keys: new Set(keys),
        });
        const told = people.length + parties;
        if (input.intent === "look") return no("events.refusals.would_move", { people: told, broken });

        await tell(tx, { ...event, place: input.place }, event.place, people, moved);
        const [after] = await tx.select().from(events).where(eq(events.id, eventId));
        if (after) await hostOfMoved(tx, after, event, now);
        await audit(tx, actor, {
          act: "events.move",
          subject: { kind: "event", id: eventId },
          regionCode: event.regionCode,
          facts: {
            told,
            broken,
            ...(elsewhere ? { place: [event.place, input.place] } : {}),
            ...timesOf("shift", plan, moved),
            ...timesOf("session", audience, seated),
          },
        });
        return done(eventId, "moved");
      }),
  );
}

async function write(tx: Executor, shift: { id: string; version: number } | undefined, window: Window) {
  if (shift)
    await tx
      .update(shifts)
      .set({ ...window, version: shift.version + 1 })
      .where(eq(shifts.id, shift.id));
}

function timesOf(
  kind: "shift" | "session",
  plan: readonly ({ id: string } & Window)[],
  moved: ReadonlyMap<string, Window>,
) {
  return Object.fromEntries(
    plan.flatMap((one) => {
      const after = moved.get(one.id);
      return after ? [[`${kind} ${one.id}`, [one.startsAt.toISOString(), after.startsAt.toISOString()]]] : [];
    }),
  );
}

/** One letter per person and place of this move; it waits, so that it can be held back. */
async function tell(
  tx: Executor,
  event: EventRow,
  oldPlace: string,
  people: Awaited<ReturnType<typeof concerned>>,
  moved: ReadonlyMap<string, Window>,
) {
  for (const one of people) {
    const window = moved.get(one.shiftId) ?? one;
    await enqueue(tx, {
      cause: `event_moved:${one.signupId}:${event.calendarSequence + 1}`,
      kind: "event_moved",
      accountId: one.accountId,
      regionCode: event.regionCode,
      eventId: event.id,
      data: {
        name: one.name,
        event: event.title,
        position: one.position,
        startsAt: window.startsAt.toISOString(),
        endsAt: window.endsAt.toISOString(),
        place: event.place,
        oldStartsAt: one.startsAt.toISOString(),
        oldPlace,
      },
    });
  }
}
