import "server-only";
import { eq } from "drizzle-orm";
import { events } from "@/db";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { keysOfEvent } from "../../signups/queries/keys";
import type { FinishInput } from "../input";
import { unsettledOf } from "../queries/unsettled";

/**
 * Closes an event: no shift is to come, nobody is still checked in, and no record of its hours waits. Alone with its
 * shifts and its people, so that a late mark comes either before it, and is counted, or after it, and is refused.
 */
export async function finishEvent(
  actor: Actor,
  { eventId }: FinishInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return writeOnce(once, await keysOfEvent(eventId), async (tx) => {
    const [event] = await tx.select().from(events).where(eq(events.id, eventId));
    if (!event) return no("shell.refusals.not_found");
    if (!mayChange(actor, event.regionCode)) return no("shell.refusals.outside_scope");
    if (event.status !== "published") return no("hours.refusals.not_published");
    if (!event.endsAt || event.endsAt > now) return no("hours.refusals.still_running");
    const count = await unsettledOf(tx, eventId);
    if (count > 0) return no("hours.refusals.still_waiting", { count });
    await tx
      .update(events)
      .set({ status: "finished", finishedAt: now, changedAt: now, version: event.version + 1 })
      .where(eq(events.id, eventId));
    await audit(tx, actor, {
      act: "events.finish",
      subject: { kind: "event", id: eventId },
      regionCode: event.regionCode,
      facts: { status: ["published", "finished"] },
    });
    return done(eventId, "finished");
  });
}
