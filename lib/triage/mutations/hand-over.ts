import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { regions } from "@/db";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { tellDesk, tellHost } from "../../requests/letters";
import { addEntry, requestKey } from "../../requests/mutations/entry";
import type { HandOverInput } from "../input";
import { loadRequest } from "./load";
import { step } from "../../requests/mutations/step";

/** Gives a request to another league; its coordinators begin anew, the host need not fill anything in again. */
export function handOver(actor: Actor, input: HandOverInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [requestKey(input.requestId)], async (tx) => {
    const { request, refusal } = await loadRequest(tx, actor, input, "hand_over");
    if (refusal) return refusal;
    const [league] = await tx
      .select()
      .from(regions)
      .where(and(eq(regions.code, input.regionCode), ne(regions.code, request.regionCode ?? "")));
    if (!league)
      return no("triage.refusals.same_league", undefined, { fields: { regionCode: "triage.refusals.same_league" } });
    const after = await step(tx, request, {
      act: "requests.hand_over",
      by: actor,
      now,
      change: { state: "submitted", regionCode: league.code, takenBy: null },
      facts: { region: [request.regionCode, league.code] },
    });
    await addEntry(tx, request.id, {
      kind: "handed_over",
      side: "desk",
      by: actor,
      now,
      facts: { region: league.code },
      ...(input.note ? { body: input.note } : {}),
    });
    const name = request.locale === "en" ? league.nameEn : league.nameZh;
    const cause = `request_handed_over:${request.id}:${after.version}`;
    await tellHost(
      tx,
      after,
      { cause, write: (who) => ({ kind: "request_handed_over", data: { ...who, league: name } }) },
      now,
    );
    await tellDesk(tx, after, "handed_over", cause);
    return done(request.id, "handed_over");
  });
}
