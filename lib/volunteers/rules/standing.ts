import type { ClearanceKind, ClearanceResult } from "@/db/words";
import { ageOn, daysBetween } from "../../time";
import { ADULT_AGE, isMinor } from "./age";

/** A credential that ends within so many days is said to end soon. */
export const SOON_DAYS = 30;

/** The first of the bounds that an age stays below names its band. */
export const AGE_BANDS = ["under18", "to24", "to34", "to44", "to59", "over60"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
const BOUNDS = [18, 25, 35, 45, 60];

/** The age band of someone born in `birthMonth` (YYYY-MM): lists show no birth dates. */
export function ageBand(birthMonth: string, today: string): AgeBand {
  const age = ageOn(birthMonth, today);
  const at = BOUNDS.findIndex((bound) => age < bound);
  return AGE_BANDS[at] ?? "over60";
}

/** Who was born in this month (YYYY-MM) or later is under 18 on `today`; the same rule as `isMinor`, for a query. */
export const minorFrom = (today: string): string => `${Number(today.slice(0, 4)) - ADULT_AGE}-${today.slice(5, 7)}`;

export type Clearance = { kind: ClearanceKind; result: ClearanceResult; checkedOn: string; validUntil: string };

/** How somebody stands with 从业查询 and 承诺书 today; `days`: until it ends, or since it ended. */
export type ClearanceStanding =
  | { state: "valid"; until: string }
  | { state: "soon" | "expired"; until: string; days: number }
  | { state: "refused" | "under_review" }
  | { state: "minor" | "never" };

/**
 * The same reading as the law's `clearance` rule: of each kind the newest counts, a record check that was not passed
 * outweighs any pledge, and whichever is valid longest is shown.
 * @param clearances oldest first
 */
export function clearanceStanding(
  clearances: readonly Clearance[],
  birthMonth: string,
  today: string,
): ClearanceStanding {
  const check = clearances.findLast((c) => c.kind === "record_check");
  const pledge = clearances.findLast((c) => c.kind === "pledge");
  if (check && check.result !== "passed") return { state: check.result };
  const passed = [check, pledge].flatMap((c) => (c?.result === "passed" ? [c.validUntil] : [])).sort();
  const until = passed.at(-1);
  if (until === undefined) {
    if (pledge && pledge.result !== "passed") return { state: pledge.result };
    return { state: isMinor(birthMonth, today) ? "minor" : "never" };
  }
  const days = daysBetween(today, until);
  if (days < 0) return { state: "expired", until, days: -days };
  return days <= SOON_DAYS ? { state: "soon", until, days } : { state: "valid", until };
}
