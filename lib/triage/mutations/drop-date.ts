import "server-only";
import { eq } from "drizzle-orm";
import { db, events, type Executor, offeredDates } from "@/db";
import type { OfferedDateState } from "@/db/words";
import type { Actor } from "../../auth/rules/actor";
import { cancelLoaded } from "../../events/mutations/cancel";
import { keysOfEvent } from "../../signups/queries/keys";
import { type RequestRow, tellHost } from "../../requests/letters";
import { requestKey } from "../../requests/mutations/entry";
import { step } from "../../requests/mutations/step";
import { type OfferedDate, openDates } from "../queries/dates";

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

/** An offering ends unaccepted: its dates are dropped and the request goes back to the desk. Answers it as it is now. */
export async function endOffering(
  tx: Executor,
  request: RequestRow,
  dates: readonly OfferedDate[],
  { act, ...dropping }: Dropping & { act: string },
): Promise<RequestRow> {
  for (const date of dates) await dropDate(tx, date, dropping);
  const { by, now } = dropping;
  return step(tx, request, { act, by, now, change: { state: "in_review", eventId: null } });
}

/** Tells the host that an offering is gone; one letter, named by its first date. */
export function tellEnded(
  tx: Executor,
  request: RequestRow,
  first: OfferedDate,
  { why, now }: { why: "taken_back" | "lapsed"; now: Date },
): Promise<void> {
  const [startsAt, endsAt] = [first.startsAt.toISOString(), first.endsAt.toISOString()];
  return tellHost(
    tx,
    request,
    {
      cause: `request_offer_ended:${first.id}`,
      write: (who) => ({ kind: "request_offer_ended", data: { ...who, startsAt, endsAt, why } }),
    },
    now,
  );
}

/** What a work on a request's open dates must be alone with: the request and everybody in the events made for it. */
export async function keysOfRequest(requestId: string): Promise<string[]> {
  const dates = await openDates(db, requestId);
  const keys = await Promise.all(dates.flatMap((date) => (date.eventId ? [keysOfEvent(date.eventId)] : [])));
  return [requestKey(requestId), ...new Set(keys.flat())];
}
