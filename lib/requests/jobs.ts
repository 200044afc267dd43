import "server-only";
import { and, asc, eq, inArray, lte } from "drizzle-orm";
import { db, events, requests, transaction } from "@/db";
import { audit } from "../audit/mutations";
import { tellHost } from "./letters";
import { addEntry, requestKey } from "./mutations/entry";
import { prolongLinks } from "./mutations/link";
import { HOST_LINK_DAYS } from "./rules/states";

const AT_ONCE = 200;

/** Visits that are over: the host is asked for the head count and how it was. Running it twice changes nothing. Answers how many. */
export async function completeRequests(now: Date): Promise<number> {
  const over = await db
    .select({ id: requests.id })
    .from(requests)
    .innerJoin(events, eq(events.id, requests.eventId))
    .where(
      and(eq(requests.state, "scheduled"), inArray(events.status, ["published", "finished"]), lte(events.endsAt, now)),
    )
    .orderBy(asc(events.endsAt), asc(requests.id))
    .limit(AT_ONCE);
  let completed = 0;
  for (const { id } of over) if (await complete(id, now)) completed++;
  return completed;
}

function complete(requestId: string, now: Date): Promise<boolean> {
  return transaction(
    async (tx) => {
      const [row] = await tx
        .select({ request: requests, event: events })
        .from(requests)
        .innerJoin(events, eq(events.id, requests.eventId))
        .where(eq(requests.id, requestId));
      if (row?.request.state !== "scheduled" || !row.event.startsAt || !row.event.endsAt || row.event.endsAt > now)
        return false;
      const { request, event } = row;
      const [startsAt, endsAt] = [row.event.startsAt.toISOString(), row.event.endsAt.toISOString()];
      await tx
        .update(requests)
        .set({ state: "completed", moveAskedAt: null, version: request.version + 1, changedAt: now })
        .where(eq(requests.id, requestId));
      await prolongLinks(tx, requestId, HOST_LINK_DAYS, now);
      await addEntry(tx, requestId, { kind: "completed", side: "system", by: null, now });
      await audit(tx, null, {
        act: "requests.complete",
        subject: { kind: "request", id: requestId },
        regionCode: request.regionCode,
        facts: { state: ["scheduled", "completed"], event: event.id },
      });
      await tellHost(
        tx,
        request,
        {
          cause: `request_feedback:${event.id}`,
          write: (who) => ({ kind: "request_feedback", data: { ...who, startsAt, endsAt, place: event.place } }),
        },
        now,
      );
      return true;
    },
    { alone: [requestKey(requestId)] },
  );
}
