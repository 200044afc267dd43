import { COUNTED_STATES, type ServiceState } from "@/db/words";

/** What can happen to a record of hours after it began. */
export const STEPS = ["record", "first_yes", "confirm", "correct", "void", "withdraw", "dispute", "keep"] as const;
export type Step = (typeof STEPS)[number];

/** From which states a step may start, and where it leads. */
const TABLE: Record<Step, { from: readonly ServiceState[]; to: ServiceState }> = {
  /** The roll says something else now. */
  record: { from: ["pending"], to: "pending" },
  /** The first of two yeses that a day above the cap needs. */
  first_yes: { from: ["pending", "confirmed", "corrected", "disputed"], to: "pending" },
  confirm: { from: ["pending"], to: "confirmed" },
  correct: { from: ["pending", "confirmed", "corrected", "disputed"], to: "corrected" },
  void: { from: ["pending", "confirmed", "corrected", "disputed"], to: "voided" },
  /** The check-out was taken back. */
  withdraw: { from: ["pending"], to: "voided" },
  /** By the volunteer: the numbers are looked at again and count nowhere until then. */
  dispute: { from: ["pending", "confirmed", "corrected"], to: "disputed" },
  /** The answer to a dispute: it stays as it was. */
  keep: { from: ["disputed"], to: "confirmed" },
};

/** The state a step leads to; null when it cannot be taken from here. */
export const after = (state: ServiceState, step: Step): ServiceState | null =>
  TABLE[step].from.includes(state) ? TABLE[step].to : null;

/** True for the states whose minutes count in totals and certificates. */
export const isCounted = (state: ServiceState): boolean => COUNTED_STATES.some((counted) => counted === state);

/** True while somebody of the recording unit must act. */
export const isWaiting = (state: ServiceState): boolean => state === "pending" || state === "disputed";
