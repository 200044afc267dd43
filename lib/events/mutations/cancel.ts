import "server-only";
import { eq } from "drizzle-orm";
import { events, type Executor } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { enqueue } from "../../letters/mutations/enqueue";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { hostOfCancelled } from "../../requests/mutations/event-news";
import { releaseAudience } from "../../registrations/mutations/release";
import { KeysMoved, withKeys } from "../../signups/mutations/keys";
import { releaseEvent } from "../../signups/mutations/release";
import { keysOfEvent, volunteerKey } from "../../signups/queries/keys";
import type { CancelInput } from "../input";
import { type EventRow, loadOpen } from "./load";
import { type Concerned, concerned } from "./people";

/** Cancels a published event: everybody who has, holds or waits for a place or a seat is let go and told why. It stays on record. */
export function cancelEvent(
  actor: Actor,
  { eventId, version, reason }: CancelInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return withKeys(
    () => keysOfEvent(eventId),
    (keys) =>
      writeOnce(once, keys, async (tx) => {
        const { event, refusal } = await loadOpen(tx, actor, eventId);
        if (refusal) return refusal;
        if (event.status !== "published") return no("events.refusals.not_published");
        if (event.version !== version) return no("events.refusals.changed");
        if (event.endsAt && event.endsAt <= now) return no("events.refusals.over");
        await cancelLoaded(tx, actor, event, { reason, now, keys });
        return done(eventId, "cancelled");
      }),
  );
}

type Cancelling = { reason: string; now: Date; keys: readonly string[] };

/** The rest of cancelling, inside a work that named `keysOfEvent`; `actor` null: nobody at the desk did it. */
export async function cancelLoaded(
  tx: Executor,
  actor: Pick<Actor, "accountId" | "role"> | null,
  event: EventRow,
  { reason, now, keys }: Cancelling,
): Promise<void> {
  const people = await concerned(tx, event.id);
  const released = await releaseEvent(tx, event.id, { actor, reason, now });
  for (const { volunteerId } of released)
    if (!keys.includes(volunteerKey(volunteerId))) throw new KeysMoved(volunteerKey(volunteerId));
  const parties = await releaseAudience(tx, event.id, { actor, reason, now, keys: new Set(keys) });
  await tx
    .update(events)
    .set({
      status: "cancelled",
      cancelledAt: now,
      cancelReason: reason,
      changedAt: now,
      version: event.version + 1,
      calendarSequence: event.calendarSequence + 1,
    })
    .where(eq(events.id, event.id));
  await tellCancelled(tx, event, people, reason);
  await hostOfCancelled(tx, event, reason, now);
  await audit(tx, actor, {
    act: "events.cancel",
    subject: { kind: "event", id: event.id },
    regionCode: event.regionCode,
    facts: { status: ["published", "cancelled"], told: people.length + parties, reason },
  });
}

async function tellCancelled(tx: Executor, event: EventRow, people: readonly Concerned[], reason: string) {
  for (const one of people)
    await enqueue(tx, {
      cause: `event_cancelled:${one.signupId}`,
      kind: "event_cancelled",
      accountId: one.accountId,
      regionCode: event.regionCode,
      eventId: event.id,
      data: {
        name: one.name,
        event: event.title,
        position: one.position,
        startsAt: one.startsAt.toISOString(),
        endsAt: one.endsAt.toISOString(),
        place: event.place,
        reason,
      },
    });
}
