import "server-only";
import { eq } from "drizzle-orm";
import { requests } from "@/db";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { requestKey } from "../../requests/mutations/entry";
import { liveToken } from "../../requests/mutations/link";
import type { RequestInput } from "../input";

/** Somebody at the desk looks at a host's private link to hand it over; that is written down. */
export function shareLink(actor: Actor, input: RequestInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [requestKey(input.requestId)], async (tx) => {
    const [request] = await tx.select().from(requests).where(eq(requests.id, input.requestId));
    if (!request || request.state === "draft") return no("shell.refusals.not_found");
    if (!mayChange(actor, request.regionCode ?? "")) return no("shell.refusals.outside_scope");
    if (!(await liveToken(tx, request.id, now))) return no("triage.refusals.no_link");
    await audit(tx, actor, {
      act: "requests.share_link",
      subject: { kind: "request", id: request.id },
      regionCode: request.regionCode,
    });
    return done(request.id, "shared");
  });
}
