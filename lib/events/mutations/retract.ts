import "server-only";
import { eq } from "drizzle-orm";
import { events } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { bookedOn } from "../../registrations/mutations/release";
import { keysOfEvent } from "../../signups/queries/keys";
import type { EventInput } from "../input";
import { loadOpen } from "./load";
import { liveOn } from "./people";

/** Takes a published event back to draft, only while nobody has, holds or waits for a place or a seat in it. */
export async function retractEvent(
  actor: Actor,
  { eventId, version }: EventInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return writeOnce(once, await keysOfEvent(eventId), async (tx) => {
    const { event, refusal } = await loadOpen(tx, actor, eventId);
    if (refusal) return refusal;
    if (event.status !== "published") return no("events.refusals.not_published");
    const people = (await liveOn(tx, { eventId })) + (await bookedOn(tx, { eventId }));
    if (people > 0) return no("events.refusals.signed_up", { count: people });
    if (event.version !== version) return no("events.refusals.changed");
    await tx
      .update(events)
      .set({
        status: "draft",
        publishedAt: null,
        changedAt: now,
        version: version + 1,
        calendarSequence: event.calendarSequence + 1,
      })
      .where(eq(events.id, eventId));
    await audit(tx, actor, {
      act: "events.retract",
      subject: { kind: "event", id: eventId },
      regionCode: event.regionCode,
      facts: { status: ["published", "draft"] },
    });
    return done(eventId, "retracted");
  });
}
