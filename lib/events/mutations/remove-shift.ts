import "server-only";
import { and, count, eq, ne } from "drizzle-orm";
import { positions, shifts, signups } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { keysOfEvent } from "../../signups/queries/keys";
import type { RemoveShiftInput } from "../plan/input";
import { keepTimes } from "./keep-times";
import { loadOpen } from "./load";

/** Takes a shift with its positions out of the plan, while nobody has ever signed up there; a published event keeps one. */
export async function removeShift(
  actor: Actor,
  { eventId, shiftId }: RemoveShiftInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return writeOnce(once, await keysOfEvent(eventId), async (tx) => {
    const { event, refusal } = await loadOpen(tx, actor, eventId);
    if (refusal) return refusal;
    const [shift] = await tx
      .select()
      .from(shifts)
      .where(and(eq(shifts.id, shiftId), eq(shifts.eventId, eventId)));
    if (!shift) return no("shell.refusals.not_found");
    const [people] = await tx.select({ n: count() }).from(signups).where(eq(signups.shiftId, shiftId));
    if (people && people.n > 0) return no("events.refusals.has_people", { count: people.n });
    const [others] = await tx
      .select({ n: count() })
      .from(shifts)
      .where(and(eq(shifts.eventId, eventId), ne(shifts.id, shiftId)));
    if (event.status === "published" && !others?.n) return no("events.refusals.last_shift");
    await tx.delete(positions).where(eq(positions.shiftId, shiftId));
    await tx.delete(shifts).where(eq(shifts.id, shiftId));
    await keepTimes(tx, event, now);
    await audit(tx, actor, {
      act: "events.remove_shift",
      subject: { kind: "shift", id: shiftId },
      regionCode: event.regionCode,
      facts: { event: eventId, startsAt: [shift.startsAt.toISOString(), null] },
    });
    return done(eventId, "shift_removed");
  });
}
