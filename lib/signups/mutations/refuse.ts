import "server-only";
import type { EligibilityCode } from "@/db/words";
import { no, type Refusal } from "../../outcome";
import type { EligibilityAnswer } from "../rules/eligibility";

/** The law's "no" as a refusal: the first reason speaks, every code goes with it. */
export function refuse(answer: EligibilityAnswer): Refusal {
  if (answer.allowed) throw new Error("There is nothing to refuse");
  const [first] = answer.reasons;
  if (!first) throw new Error("A refusal without a reason");
  const codes = answer.reasons.map((reason): EligibilityCode => reason.code);
  return no(`signups.eligibility.${first.code}.reason`, first.params, { codes });
}
