import "server-only";
import { eq } from "drizzle-orm";
import { type Executor, requests } from "@/db";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { no, type Refusal } from "../../outcome";
import type { RequestRow } from "../../requests/letters";
import { type DeskAct, deskMay } from "../../requests/rules/states";

type Loaded = { request: RequestRow; refusal?: undefined } | { request?: undefined; refusal: Refusal };

/** A request of one's own leagues in a state that allows this act, or why not; with `version`: as it was seen. */
export async function loadRequest(
  tx: Executor,
  actor: Actor,
  { requestId, version }: { requestId: string; version?: number },
  act: DeskAct,
): Promise<Loaded> {
  const [request] = await tx.select().from(requests).where(eq(requests.id, requestId));
  if (!request || request.state === "draft" || !request.regionCode) return { refusal: no("shell.refusals.not_found") };
  if (!mayChange(actor, request.regionCode)) return { refusal: no("shell.refusals.outside_scope") };
  if (!deskMay(act, request.state)) return { refusal: no("triage.refusals.not_now", { state: request.state }) };
  if (version !== undefined && version !== request.version)
    return { refusal: no("triage.refusals.changed", undefined, { current: { version: request.version } }) };
  return { request };
}
