import "server-only";
import { count, eq } from "drizzle-orm";
import { eventHosts, events, positions, registrations, sessions, shifts, signups } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { keysOfEvent } from "../../signups/queries/keys";
import type { EventInput } from "../input";
import { loadOpen } from "./load";

/** Throws a draft away, with its shifts, positions and sessions; only the audit row remains. What people once signed up for is kept. */
export async function discardEvent(actor: Actor, { eventId, version }: EventInput, once: Once): Promise<Outcome> {
  return writeOnce(once, await keysOfEvent(eventId), async (tx) => {
    const { event, refusal } = await loadOpen(tx, actor, eventId);
    if (refusal) return refusal;
    if (event.status !== "draft") return no("events.refusals.not_draft");
    if (event.version !== version) return no("events.refusals.changed");
    const [people] = await tx.select({ n: count() }).from(signups).where(eq(signups.eventId, eventId));
    const [booked] = await tx.select({ n: count() }).from(registrations).where(eq(registrations.eventId, eventId));
    if ((people?.n ?? 0) + (booked?.n ?? 0) > 0) return no("events.refusals.has_history");
    await tx.delete(sessions).where(eq(sessions.eventId, eventId));
    await tx.delete(positions).where(eq(positions.eventId, eventId));
    await tx.delete(shifts).where(eq(shifts.eventId, eventId));
    await tx.delete(eventHosts).where(eq(eventHosts.eventId, eventId));
    await tx.delete(events).where(eq(events.id, eventId));
    await audit(tx, actor, {
      act: "events.discard",
      subject: { kind: "event", id: eventId },
      regionCode: event.regionCode,
      facts: { kind: event.kind, startsAt: event.startsAt?.toISOString() ?? null },
    });
    return done(eventId, "discarded");
  });
}
