import "server-only";
import { and, count, eq } from "drizzle-orm";
import { registrations, sessions } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { loadOpen } from "../../events/mutations/load";
import { nextVersion } from "../../events/mutations/next-version";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { eventKey, sessionKey } from "../../signups/queries/keys";
import type { RemoveSessionInput } from "../input";

/** Takes a session out of the plan, while nobody has ever booked there. */
export function removeSession(
  actor: Actor,
  { eventId, sessionId }: RemoveSessionInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return writeOnce(once, [eventKey(eventId), sessionKey(sessionId)], async (tx) => {
    const { event, refusal } = await loadOpen(tx, actor, eventId);
    if (refusal) return refusal;
    const [session] = await tx
      .select()
      .from(sessions)
      .where(and(eq(sessions.id, sessionId), eq(sessions.eventId, eventId)));
    if (!session) return no("shell.refusals.not_found");
    const [booked] = await tx.select({ n: count() }).from(registrations).where(eq(registrations.sessionId, sessionId));
    if (booked && booked.n > 0) return no("sessions.refusals.has_bookings", { count: booked.n });
    await tx.delete(sessions).where(eq(sessions.id, sessionId));
    await nextVersion(tx, event, now);
    await audit(tx, actor, {
      act: "sessions.remove",
      subject: { kind: "session", id: sessionId },
      regionCode: event.regionCode,
      facts: { event: eventId, startsAt: [session.startsAt.toISOString(), null] },
    });
    return done(eventId, "session_removed");
  });
}
