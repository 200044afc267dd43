import "server-only";
import { eq } from "drizzle-orm";
import { requests } from "@/db";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { addEntry, requestKey } from "../../requests/mutations/entry";
import { issueLink, revokeRequestLinks } from "../../requests/mutations/link";
import { HOST_LINK_DAYS } from "../../requests/rules/states";
import type { RequestInput } from "../input";
import { step } from "../../requests/mutations/step";

/** Gives a host a new private link, when the old one fell into other hands or is lost; the old one opens nothing any more. */
export function renewLink(actor: Actor, input: RequestInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [requestKey(input.requestId)], async (tx) => {
    const [request] = await tx.select().from(requests).where(eq(requests.id, input.requestId));
    if (!request || request.state === "draft") return no("shell.refusals.not_found");
    if (!mayChange(actor, request.regionCode ?? "")) return no("shell.refusals.outside_scope");
    await revokeRequestLinks(tx, request.id, now);
    await issueLink(tx, request.id, { days: HOST_LINK_DAYS, by: actor.accountId, now });
    await step(tx, request, { act: "requests.renew_link", by: actor, now, change: {} });
    await addEntry(tx, request.id, { kind: "link_renewed", side: "desk", by: actor, now });
    return done(request.id, "link_renewed");
  });
}
