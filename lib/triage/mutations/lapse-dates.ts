import "server-only";
import { and, eq, lte } from "drizzle-orm";
import { db, offeredDates, requests, transaction } from "@/db";
import { catalogues } from "../../i18n/catalogue";
import { tellDesk } from "../../requests/letters";
import { addEntry } from "../../requests/mutations/entry";
import { withKeys } from "../../signups/mutations/keys";
import { endOffering, keysOfRequest, tellEnded } from "./drop-date";
import { openDates } from "../queries/dates";

/** The timed job: requests whose host did not pick in time go back to the desk. Answers how many. */
export async function lapseDates(now = new Date()): Promise<number> {
  const late = await db
    .selectDistinct({ requestId: offeredDates.requestId })
    .from(offeredDates)
    .where(and(eq(offeredDates.state, "open"), lte(offeredDates.deadline, now)));
  let lapsed = 0;
  for (const { requestId } of late) if (await lapseOne(requestId, now)) lapsed++;
  return lapsed;
}

function lapseOne(requestId: string, now: Date): Promise<boolean> {
  return withKeys(
    () => keysOfRequest(requestId),
    (keys) =>
      transaction(
        async (tx) => {
          const [request] = await tx.select().from(requests).where(eq(requests.id, requestId));
          const dates = await openDates(tx, requestId);
          const [first] = dates;
          if (request?.state !== "offered" || !first || first.deadline > now) return false;
          const reason = catalogues["zh-CN"].triage.host_silent;
          const dropping = { by: null, state: "lapsed" as const, reason, now, keys };
          const after = await endOffering(tx, request, dates, { act: "requests.lapse", ...dropping });
          await addEntry(tx, requestId, { kind: "offer_taken_back", side: "system", by: null, now });
          await tellEnded(tx, after, first, { why: "lapsed", now });
          await tellDesk(tx, after, "offer_declined", `request_lapsed:${first.id}`);
          return true;
        },
        { alone: keys },
      ),
  );
}
