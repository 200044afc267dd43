import "server-only";
import { eq } from "drizzle-orm";
import { db, events, requests } from "@/db";
import { cancelLoaded } from "../../events/mutations/cancel";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { tellDesk } from "../../requests/letters";
import { addEntry, requestKey } from "../../requests/mutations/entry";
import { hostMay } from "../../requests/rules/states";
import { withKeys } from "../../signups/mutations/keys";
import { keysOfEvent } from "../../signups/queries/keys";
import type { CallOffInput } from "../input";
import { dropDate, keysOfRequest } from "./drop-date";
import { openDates } from "../queries/dates";
import { step } from "../../requests/mutations/step";

/**
 * The host withdraws a request, or calls an agreed visit off: whoever was invited or had agreed is told the reason, the
 * event is cancelled and stays on record.
 */
export function callOff(input: CallOffInput, once: Once, now = new Date()): Promise<Outcome> {
  return withKeys(
    () => keysOf(input.requestId),
    (keys) =>
      writeOnce(once, keys, async (tx) => {
        const [request] = await tx.select().from(requests).where(eq(requests.id, input.requestId));
        if (!request) return no("shell.refusals.not_found");
        const agreed = hostMay("call_off", request.state);
        if (!agreed && !hostMay("withdraw", request.state))
          return no("triage.refusals.not_now", { state: request.state });
        const { reason } = input;
        const after = await step(tx, request, {
          act: agreed ? "requests.call_off" : "requests.withdraw",
          by: null,
          now,
          change: { state: "withdrawn", reason },
        });
        for (const date of await openDates(tx, request.id))
          await dropDate(tx, date, { by: null, state: "declined", reason, now, keys });
        const [event] =
          agreed && request.eventId ? await tx.select().from(events).where(eq(events.id, request.eventId)) : [];
        if (event?.endsAt && event.endsAt <= now) return no("triage.refusals.over");
        if (event?.status === "published") await cancelLoaded(tx, null, event, { reason, now, keys });
        const kind = agreed ? "called_off" : "withdrawn";
        await addEntry(tx, request.id, { kind, side: "host", by: null, now, body: reason });
        await tellDesk(tx, after, kind, `request_${kind}:${request.id}`);
        return done(request.id, kind);
      }),
  );
}

/** The request, everybody in the events made for its offered dates, and in the agreed one. */
async function keysOf(requestId: string): Promise<string[]> {
  const [row] = await db.select({ eventId: requests.eventId }).from(requests).where(eq(requests.id, requestId));
  const offered = await keysOfRequest(requestId);
  return [...new Set([requestKey(requestId), ...offered, ...(row?.eventId ? await keysOfEvent(row.eventId) : [])])];
}
