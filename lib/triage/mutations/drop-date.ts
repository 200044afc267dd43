import "server-only";
import { eq } from "drizzle-orm";
import { events, type Executor, offeredDates } from "@/db";
import type { OfferedDateState } from "@/db/words";
import type { Actor } from "../../auth/rules/actor";
import { cancelLoaded } from "../../events/mutations/cancel";
import { keysOfEvent } from "../../signups/queries/keys";
import { requestKey } from "../../requests/mutations/entry";
import { openDatesOf } from "../queries/dates";
import type { OfferedDate } from "./load";

type Dropping = {
  by: Pick<Actor, "accountId" | "role"> | null;
  state: Exclude<OfferedDateState, "open" | "accepted">;
  /** What the invited read. */
  reason: string;
  now: Date;
  keys: readonly string[];
};

/** An offered date ends unaccepted; its event, if it has one, is cancelled and the people are told. */
export async function dropDate(
  tx: Executor,
  date: OfferedDate,
  { by, state, reason, now, keys }: Dropping,
): Promise<void> {
  await tx.update(offeredDates).set({ state, answeredAt: now }).where(eq(offeredDates.id, date.id));
  if (!date.eventId) return;
  const [event] = await tx.select().from(events).where(eq(events.id, date.eventId));
  if (event?.status === "published") await cancelLoaded(tx, by, event, { reason, now, keys });
}

/** What a work on a request's open dates must be alone with: the request and everybody in the events made for it. */
export async function keysOfRequest(requestId: string): Promise<string[]> {
  const dates = await openDatesOf(requestId);
  const keys = await Promise.all(dates.flatMap((date) => (date.eventId ? [keysOfEvent(date.eventId)] : [])));
  return [requestKey(requestId), ...new Set(keys.flat())];
}
