import "server-only";
import { eq } from "drizzle-orm";
import { type Executor, requests } from "@/db";
import type { AuditFacts } from "@/db/schema";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import type { RequestRow } from "../letters";

type Step = {
  act: string;
  by: Pick<Actor, "accountId" | "role"> | null;
  now: Date;
  change: Partial<RequestRow>;
  facts?: AuditFacts;
};

/** Writes what an act changes on a request, one version up, and its audit row; answers the request as it is now. */
export async function step(
  tx: Executor,
  request: RequestRow,
  { act, by, now, change, facts = {} }: Step,
): Promise<RequestRow> {
  const after = { ...request, ...change, version: request.version + 1, changedAt: now };
  await tx
    .update(requests)
    .set({ ...change, version: after.version, changedAt: now })
    .where(eq(requests.id, request.id));
  await audit(tx, by, {
    act,
    subject: { kind: "request", id: request.id },
    regionCode: after.regionCode,
    facts: { ...(change.state ? { state: [request.state, change.state] } : {}), ...facts },
  });
  return after;
}
