import "server-only";
import type { Executor } from "@/db";
import type { Actor } from "../../auth/rules/actor";
import { no, type Refusal } from "../../outcome";
import { readSettings } from "../../settings/queries";
import { countedBeside } from "../queries/heads";
import { CAP_REASON_LEAST, capAnswer, isOverCap, overlapping } from "../rules/checks";
import { after, type Step } from "../rules/states";
import { append, type Facts, type Head } from "./entry";

type Counting = {
  head: Head;
  facts: Facts;
  step: Extract<Step, "confirm" | "correct" | "keep">;
  actor: Actor;
  reason: string | null;
  now: Date;
};

export type Counted = { ok: true; head: Head; waits: boolean };

/**
 * Lets a record count: nobody's own, never two at once, and on a day above the cap only when two people agree; the
 * first yes leaves it waiting for the second. The caller is alone with `volunteer:<id>`.
 */
export async function count(tx: Executor, counting: Counting): Promise<Counted | Refusal> {
  const { head, facts, step, actor, now } = counting;
  if (actor.volunteerId === head.volunteerId) return no("hours.refusals.own");
  const state = after(head.state, step);
  if (!state) return no("hours.refusals.changed");
  const others = await countedBeside(tx, head, facts);
  const clash = overlapping(others, facts);
  if (clash) return no("hours.refusals.overlap", { event: clash.title });
  const reason = counting.reason?.trim() || null;
  const { daily_cap_hours } = await readSettings(tx);
  const answer = capAnswer({
    over: isOverCap(others, facts, daily_cap_hours),
    // A yes was given to what stood there then.
    firstYesBy: step === "confirm" ? head.firstYesBy : null,
    by: actor.accountId,
    reason: reason ?? "",
  });
  const by = actor.accountId;
  switch (answer) {
    case "reason":
      return no("hours.refusals.cap_reason", { hours: daily_cap_hours, least: CAP_REASON_LEAST });
    case "same_person":
      return no("hours.refusals.second_person");
    case "first_yes": {
      const said = { state: "pending", reason, by, firstYesBy: by } as const;
      return { ok: true, waits: true, head: await append(tx, head, facts, said, now) };
    }
    case "second_yes": {
      const said = { state, reason, by: head.firstYesBy, secondBy: by };
      return { ok: true, waits: false, head: await append(tx, head, facts, said, now) };
    }
    case "plain":
      return { ok: true, waits: false, head: await append(tx, head, facts, { state, reason, by }, now) };
  }
}
