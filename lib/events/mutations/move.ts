import "server-only";
import { eq } from "drizzle-orm";
import { events, type Executor, shifts } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { enqueue } from "../../letters/mutations/enqueue";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { hostOfMoved } from "../../requests/mutations/event-news";
import { withKeys } from "../../signups/mutations/keys";
import { recheckShift } from "../../signups/mutations/recheck";
import { keysOfEvent } from "../../signups/queries/keys";
import { instantOf } from "../../time";
import type { MoveInput } from "../input";
import { sameTime, type Window } from "../rules/window";
import { keepTimes } from "./keep-times";
import { type EventRow, loadOpen, loadPlan } from "./load";
import { concerned } from "./people";

/**
 * Moves an event: new times of its shifts, another place, or both. Everybody there is asked again by the law and told by
 * a letter. `intent: "look"` does all of it and undoes it, to say beforehand what it would do.
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
        const moved = new Map<string, Window>();
        for (const shift of plan) {
          const wanted = input.shifts[shift.id];
          const after = wanted && {
            startsAt: instantOf(wanted.day, wanted.start),
            endsAt: instantOf(wanted.day, wanted.end),
          };
          if (!after || (sameTime(after.startsAt, shift.startsAt) && sameTime(after.endsAt, shift.endsAt))) continue;
          if (shift.startsAt <= now) return no("events.refusals.shift_began", { shift: shift.name });
          if (after.startsAt <= now)
            return no("events.refusals.past", {}, { fields: { [`shifts.${shift.id}.day`]: "events.refusals.past" } });
          moved.set(shift.id, after);
        }
        const elsewhere = input.place !== event.place || input.address !== event.address;
        if (moved.size === 0 && !elsewhere) return no("events.refusals.nothing_moved");
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
        if (input.intent === "look") return no("events.refusals.would_move", { people: people.length, broken });

        await tell(tx, { ...event, place: input.place }, event.place, people, moved);
        const [after] = await tx.select().from(events).where(eq(events.id, eventId));
        if (after) await hostOfMoved(tx, after, event, now);
        await audit(tx, actor, {
          act: "events.move",
          subject: { kind: "event", id: eventId },
          regionCode: event.regionCode,
          facts: {
            told: people.length,
            broken,
            ...(elsewhere ? { place: [event.place, input.place] } : {}),
            ...timesOf(plan, moved),
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

function timesOf(plan: readonly ({ id: string } & Window)[], moved: ReadonlyMap<string, Window>) {
  return Object.fromEntries(
    plan.flatMap((shift) => {
      const after = moved.get(shift.id);
      return after ? [[`shift ${shift.id}`, [shift.startsAt.toISOString(), after.startsAt.toISOString()]]] : [];
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
