import type { TrainingResult } from "@/db/words";
import type { TraineeResult } from "./result";

export type Decision = { result: TrainingResult; reason: string | null };

/** So many characters a reason has at least. */
const LEAST_REASON = 4;

/** What a coordinator may decide besides the rule: with or without passing, of somebody who was there at all. */
export const choicesFor = ({ minutes }: Pick<TraineeResult, "minutes">): TrainingResult[] =>
  minutes > 0 ? ["passed", "attended"] : ["absent"];

/**
 * The result of a trainee at closing: the rule's, unless the coordinator decides otherwise and says why.
 * @param wanted null: as the rule says
 */
export function decide(
  byRule: Pick<TraineeResult, "result" | "minutes">,
  wanted: TrainingResult | null,
  reason: string,
): { ok: true; decision: Decision } | { ok: false; code: "not_there" | "reason_needed" } {
  if (wanted === null || wanted === byRule.result)
    return { ok: true, decision: { result: byRule.result, reason: null } };
  if (!choicesFor(byRule).includes(wanted)) return { ok: false, code: "not_there" };
  if (reason.trim().length < LEAST_REASON) return { ok: false, code: "reason_needed" };
  return { ok: true, decision: { result: wanted, reason: reason.trim() } };
}

type Facts = {
  byRule: Pick<TraineeResult, "result" | "lacks">;
  /** Of a volunteer: their state on the roster; null: a teacher or an enterprise. */
  status: "active" | "applied" | "declined" | "paused" | "left" | null;
};
export type Exception = "absent" | "not_active" | TraineeResult["lacks"][number];

/** Why a trainee stands among the exceptions; empty: nothing to look at. */
export function exceptionsOf({ byRule, status }: Facts): Exception[] {
  const not: Exception[] = status !== null && status !== "active" ? ["not_active"] : [];
  return byRule.result === "absent" ? ["absent", ...not] : [...byRule.lacks, ...not];
}
