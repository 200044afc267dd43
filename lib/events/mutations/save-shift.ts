import "server-only";
import { eq } from "drizzle-orm";
import { type Executor, shifts } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome, type Refusal } from "../../outcome";
import { instantOf } from "../../time";
import { keysOfEvent } from "../../signups/queries/keys";
import type { ShiftInput } from "../plan/input";
import { changesOf, needsMove } from "../rules/plan-change";
import { keepTimes } from "./keep-times";
import { type EventRow, loadOpen } from "./load";
import { liveOn } from "./people";

/** Adds a shift, or changes one; times of a published shift that somebody is on are changed by moving the event. */
export async function saveShift(actor: Actor, input: ShiftInput, once: Once, now = new Date()): Promise<Outcome> {
  const window = { startsAt: instantOf(input.day, input.start), endsAt: instantOf(input.day, input.end) };
  return writeOnce(once, await keysOfEvent(input.eventId), async (tx) => {
    const { event, refusal } = await loadOpen(tx, actor, input.eventId);
    if (refusal) return refusal;
    if (event.status === "published" && window.startsAt <= now)
      return no("events.refusals.past", {}, { fields: { day: "events.refusals.past" } });
    const wanted = { name: input.name, ...window };
    const answer = input.shiftId ? await change(tx, event, input, wanted) : await add(tx, event, wanted);
    if ("ok" in answer) return answer;
    await keepTimes(tx, event, now);
    await audit(tx, actor, {
      act: "events.save_shift",
      subject: { kind: "shift", id: answer.shiftId },
      regionCode: event.regionCode,
      facts: { event: event.id, ...answer.changes },
    });
    return done(answer.shiftId, "shift_saved");
  });
}

type Wanted = { name: string; startsAt: Date; endsAt: Date };
type Saved = { shiftId: string; changes: ReturnType<typeof changesOf> };

async function add(tx: Executor, event: EventRow, wanted: Wanted): Promise<Saved> {
  const shiftId = uuidv7();
  await tx.insert(shifts).values({ id: shiftId, eventId: event.id, ...wanted, leadVolunteerId: null, version: 1 });
  return { shiftId, changes: changesOf<Record<string, unknown>>({}, wanted) };
}

async function change(tx: Executor, event: EventRow, input: ShiftInput, wanted: Wanted): Promise<Saved | Refusal> {
  const shiftId = input.shiftId ?? "";
  const [shift] = await tx.select().from(shifts).where(eq(shifts.id, shiftId));
  if (!shift || shift.eventId !== event.id) return no("shell.refusals.not_found");
  if (shift.version !== input.version)
    return no("events.refusals.changed", {}, { current: { version: shift.version, name: shift.name } });
  if (needsMove(event.status, await liveOn(tx, { shiftId }), shift, wanted)) return no("events.refusals.move_instead");
  await tx
    .update(shifts)
    .set({ ...wanted, version: shift.version + 1 })
    .where(eq(shifts.id, shiftId));
  return { shiftId, changes: changesOf<Record<string, unknown>>(shift, wanted) };
}
