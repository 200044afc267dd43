import "server-only";
import { eq } from "drizzle-orm";
import { requests } from "@/db";
import { catalogues } from "../../i18n/catalogue";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { tellDesk } from "../../requests/letters";
import { addEntry } from "../../requests/mutations/entry";
import { hostMay } from "../../requests/rules/states";
import { withKeys } from "../../signups/mutations/keys";
import type { NoneSuitsInput } from "../input";
import { endOffering, keysOfRequest } from "./drop-date";
import { openDates } from "../queries/dates";

/** None of the offered dates suits the host: the invited are told, and the coordinator looks again. */
export function declineDates(input: NoneSuitsInput, once: Once, now = new Date()): Promise<Outcome> {
  return withKeys(
    () => keysOfRequest(input.requestId),
    (keys) =>
      writeOnce(once, keys, async (tx) => {
        const [request] = await tx.select().from(requests).where(eq(requests.id, input.requestId));
        if (!request) return no("shell.refusals.not_found");
        if (!hostMay("decline_dates", request.state)) return no("triage.refusals.not_now", { state: request.state });
        const dates = await openDates(tx, request.id);
        if (dates.some((date) => date.visibleAt > now)) return no("triage.refusals.date_gone");
        const reason = catalogues["zh-CN"].triage.host_cannot;
        const dropping = { by: null, state: "declined" as const, reason, now, keys };
        const after = await endOffering(tx, request, dates, { act: "requests.decline_dates", ...dropping });
        const body = input.note ? { body: input.note } : {};
        await addEntry(tx, request.id, { kind: "offer_declined", side: "host", by: null, now, ...body });
        await tellDesk(tx, after, "offer_declined", `request_declined_dates:${request.id}:${after.version}`);
        return done(request.id, "none_suits");
      }),
  );
}
