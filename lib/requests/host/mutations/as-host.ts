import "server-only";
import { eq } from "drizzle-orm";
import { db, type Executor, requests } from "@/db";
import { audit } from "../../../audit/mutations";
import { type Once, writeOnce } from "../../../once/mutations";
import { no, type Outcome } from "../../../outcome";
import type { RequestRow } from "../../letters";
import { requestKey } from "../../mutations/entry";
import { prolongLinks } from "../../mutations/link";
import { requestByToken } from "../../queries/by-token";
import { type HostAct, HOST_LINK_DAYS, hostMay } from "../../rules/states";

/** The request behind a host's link; null: the link opens nothing. */
export async function requestOf(token: string, now: Date): Promise<RequestRow | null> {
  const found = await requestByToken(db, token, now);
  return found && found.request.state !== "draft" ? found.request : null;
}

/** What a host does on the private page: alone with the request, in a state that allows it. */
export async function asHost(
  { token, act }: { token: string; act: HostAct },
  once: Once,
  now: Date,
  work: (tx: Executor, request: RequestRow) => Promise<Outcome>,
): Promise<Outcome> {
  const found = await requestOf(token, now);
  if (!found) return no("requests.refusals.gone");
  return writeOnce(once, [requestKey(found.id)], async (tx) => {
    const request = (await requestByToken(tx, token, now))?.request;
    if (!request) return no("requests.refusals.gone");
    if (!hostMay(act, request.state)) return no("requests.refusals.not_now");
    return work(tx, request);
  });
}

type Step = { act: string; now: Date; change: Partial<RequestRow> };

/** Writes what the host changed, one version up, with its audit row; the link goes on working. Answers the request as it is now. */
export async function hostStep(tx: Executor, request: RequestRow, { act, now, change }: Step): Promise<RequestRow> {
  const after = { ...request, ...change, version: request.version + 1, changedAt: now };
  await tx
    .update(requests)
    .set({ ...change, version: after.version, changedAt: now })
    .where(eq(requests.id, request.id));
  await prolongLinks(tx, request.id, HOST_LINK_DAYS, now);
  await audit(tx, null, {
    act,
    subject: { kind: "request", id: request.id },
    regionCode: after.regionCode,
    facts: change.state ? { state: [request.state, change.state] } : {},
  });
  return after;
}
