import "server-only";
import { and, count, eq, inArray } from "drizzle-orm";
import {
  eventHosts,
  events,
  type Executor,
  offeredDates,
  offers,
  positions,
  requestEntries,
  shifts,
  signups,
} from "@/db";
import type { Actor } from "../../auth/rules/actor";
import { cancelLoaded } from "../../events/mutations/cancel";
import { catalogues } from "../../i18n/catalogue";
import { stopLetters } from "../../letters/mutations/stop-letters";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { addEntry } from "../../requests/mutations/entry";
import { offerCause } from "../../signups/letters";
import { withKeys } from "../../signups/mutations/keys";
import type { RequestInput } from "../input";
import { NEVER, undoUntil } from "../rules/dates";
import { keysOfRequest } from "./drop-date";
import { openDates } from "../queries/dates";
import { loadRequest } from "./load";
import { offeredCause } from "./offer";
import { step } from "../../requests/mutations/step";

/**
 * Undoes an offering before anybody was told: its letters never leave, its event disappears with its invitations. When
 * somebody has answered or signed up meanwhile, the event is cancelled instead and those people are told.
 */
export function undoOffer(actor: Actor, input: RequestInput, once: Once, now = new Date()): Promise<Outcome> {
  return withKeys(
    () => keysOfRequest(input.requestId),
    (keys) =>
      writeOnce(once, keys, async (tx) => {
        const { request, refusal } = await loadRequest(tx, actor, input, "undo");
        if (refusal) return refusal;
        const dates = await openDates(tx, request.id);
        const [first] = dates;
        if (!first || !undoUntil(dates, now)) return no("triage.refusals.too_late");
        await stopLetters(tx, offeredCause(request.id, first.offeredAt));
        await step(tx, request, {
          act: "requests.undo",
          by: actor,
          now,
          change: { state: "in_review", eventId: null },
          facts: { event: first.eventId },
        });
        await tx
          .update(offeredDates)
          .set({ state: "taken_back", eventId: null, answeredAt: now })
          .where(
            inArray(
              offeredDates.id,
              dates.map((date) => date.id),
            ),
          );
        if (first.eventId) await takeAway(tx, actor, first.eventId, { now, keys });
        await tx
          .update(requestEntries)
          .set({ visibleAt: NEVER })
          .where(
            and(
              eq(requestEntries.requestId, request.id),
              eq(requestEntries.kind, "offered"),
              eq(requestEntries.at, first.offeredAt),
            ),
          );
        await addEntry(tx, request.id, { kind: "undone", side: "desk", by: actor, now, visibleAt: NEVER });
        return done(request.id, "undone");
      }),
  );
}

type Taking = { now: Date; keys: readonly string[] };

async function takeAway(tx: Executor, actor: Actor, eventId: string, { now, keys }: Taking): Promise<void> {
  const made = await tx
    .select({ id: offers.id, state: offers.state })
    .from(offers)
    .innerJoin(signups, and(eq(signups.id, offers.signupId), eq(signups.eventId, eventId)));
  for (const { id } of made) await stopLetters(tx, offerCause(id));
  const [all] = await tx.select({ n: count() }).from(signups).where(eq(signups.eventId, eventId));
  const untouched = made.every((offer) => offer.state === "open") && all?.n === made.length;
  if (untouched) return erase(tx, eventId);
  const [event] = await tx.select().from(events).where(eq(events.id, eventId));
  if (event) await cancelLoaded(tx, actor, event, { reason: catalogues["zh-CN"].triage.undone_reason, now, keys });
}

/** Nobody knows of it: the event goes, with its invitations. The audit rows stay. */
async function erase(tx: Executor, eventId: string): Promise<void> {
  const own = tx.select({ id: signups.id }).from(signups).where(eq(signups.eventId, eventId));
  await tx.delete(offers).where(inArray(offers.signupId, own));
  await tx.delete(signups).where(eq(signups.eventId, eventId));
  await tx.delete(positions).where(eq(positions.eventId, eventId));
  await tx.delete(shifts).where(eq(shifts.eventId, eventId));
  await tx.delete(eventHosts).where(eq(eventHosts.eventId, eventId));
  await tx.delete(events).where(eq(events.id, eventId));
}
