import "server-only";
import { and, count, eq, ne } from "drizzle-orm";
import { positions, signups } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { keysOfEvent } from "../../signups/queries/keys";
import type { RemovePositionInput } from "../plan/input";
import { loadOpen } from "./load";
import { nextVersion } from "./next-version";

/** Takes a position out of its shift, while nobody has ever signed up there; a shift of a published event keeps one. */
export async function removePosition(
  actor: Actor,
  { eventId, positionId }: RemovePositionInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return writeOnce(once, await keysOfEvent(eventId), async (tx) => {
    const { event, refusal } = await loadOpen(tx, actor, eventId);
    if (refusal) return refusal;
    const [position] = await tx
      .select()
      .from(positions)
      .where(and(eq(positions.id, positionId), eq(positions.eventId, eventId)));
    if (!position) return no("shell.refusals.not_found");
    const [people] = await tx.select({ n: count() }).from(signups).where(eq(signups.positionId, positionId));
    if (people && people.n > 0) return no("events.refusals.has_people", { count: people.n });
    const [others] = await tx
      .select({ n: count() })
      .from(positions)
      .where(and(eq(positions.shiftId, position.shiftId), ne(positions.id, positionId)));
    if (event.status === "published" && !others?.n) return no("events.refusals.last_position");
    await tx.delete(positions).where(eq(positions.id, positionId));
    await nextVersion(tx, event, now);
    await audit(tx, actor, {
      act: "events.remove_position",
      subject: { kind: "position", id: positionId },
      regionCode: event.regionCode,
      facts: { event: eventId, shift: position.shiftId, places: [position.places, null] },
    });
    return done(eventId, "position_removed");
  });
}
