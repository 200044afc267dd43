import "server-only";
import { db, type Executor } from "@/db";
import { type Once, writeOnce } from "../../../once/mutations";
import { no, type Outcome } from "../../../outcome";
import type { RequestRow } from "../../letters";
import { requestKey } from "../../mutations/entry";
import { prolongLinks } from "../../mutations/link";
import { step } from "../../mutations/step";
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

/** A step of the host's; the link goes on working from it. Answers the request as it is now. */
export async function hostStep(tx: Executor, request: RequestRow, { act, now, change }: Step): Promise<RequestRow> {
  const after = await step(tx, request, { act, by: null, now, change });
  await prolongLinks(tx, request.id, HOST_LINK_DAYS, now);
  return after;
}
