import "server-only";
import { db } from "@/db";
import { type Once, writeOnce } from "../../../once/mutations";
import { done, no, type Outcome } from "../../../outcome";
import { addEntry, requestKey } from "../../mutations/entry";
import { issueLink, liveToken, revokeRequestLinks } from "../../mutations/link";
import { requestByToken } from "../../queries/by-token";
import { HOST_LINK_DAYS } from "../../rules/states";
import { hostStep, requestOf } from "./as-host";

/** A new private link; the old one, which may have gone to somebody else, opens nothing any more. */
export async function renewOwnLink(token: string, once: Once, now = new Date()): Promise<Outcome> {
  const found = await requestOf(token, now);
  if (!found) return no("requests.refusals.gone");
  return writeOnce(once, [requestKey(found.id)], async (tx) => {
    const request = (await requestByToken(tx, token, now))?.request;
    if (!request) return no("requests.refusals.gone");
    await hostStep(tx, request, { act: "requests.renew_own_link", now, change: {} });
    await revokeRequestLinks(tx, request.id, now);
    await issueLink(tx, request.id, { days: HOST_LINK_DAYS, by: null, now });
    await addEntry(tx, request.id, { kind: "link_renewed", side: "host", by: null, now });
    return done(request.id, "link_renewed");
  });
}

/** Where the newest link of a request leads to; for the page that has just made it. */
export const tokenOfRequest = (requestId: string, now = new Date()): Promise<string | null> =>
  liveToken(db, requestId, now);
