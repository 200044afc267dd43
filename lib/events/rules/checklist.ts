import { twoAdultsPossible } from "../../signups/rules/two-adults";
import type { PlaceFacts } from "./numbers";
import { needsWhitelist, type WhitelistFacts, whitelistGaps } from "./whitelist";

export const CHECKS = [
  "content",
  "place",
  "shifts",
  "future",
  "signup_window",
  "recording_unit",
  "two_adults",
  "clearance",
  "risk_notice",
  "insurance",
  "whitelist",
] as const;
export type CheckCode = (typeof CHECKS)[number];

/** What an event would be published with. */
export type Plan = WhitelistFacts & {
  title: string;
  summary: string;
  place: string;
  recordingUnitId: string | null;
  isRisky: boolean;
  riskNotice: string | null;
  insurance: string | null;
  withMinors: boolean;
  teacherPresent: boolean;
  signupOpensAt: Date | null;
  signupClosesAt: Date | null;
  shifts: readonly {
    startsAt: Date;
    endsAt: Date;
    positions: readonly (Omit<PlaceFacts, "taken"> & { withMinors: boolean })[];
  }[];
  /** The event that already took this school's item this year. */
  itemTakenBy?: { id: string; title: string } | null;
};

/** ok, missing (with which sentence), or not needed for this event. */
export type Check = { code: CheckCode; state: "ok" | "missing" | "not_needed"; why?: string };

const ok = (code: CheckCode): Check => ({ code, state: "ok" });
const missing = (code: CheckCode, why = "missing"): Check => ({ code, state: "missing", why });
const given = (code: CheckCode, text: string | null): Check => (text?.trim() ? ok(code) : missing(code));
const spare = (code: CheckCode): Check => ({ code, state: "not_needed" });

/** The list of before publishing 发布前检查, in the order in which it is shown; `now` decides what still lies ahead. */
export function checklist(plan: Plan, now: Date): Check[] {
  return [
    plan.title.trim() && plan.summary.trim() ? ok("content") : missing("content"),
    given("place", plan.place),
    shifts(plan),
    plan.shifts.every((shift) => shift.startsAt > now) ? ok("future") : missing("future"),
    signupWindow(plan, now),
    given("recording_unit", plan.recordingUnitId),
    twoAdults(plan),
    clearance(plan),
    given("risk_notice", plan.riskNotice),
    plan.isRisky ? given("insurance", plan.insurance) : spare("insurance"),
    whitelist(plan),
  ];
}

export const missingChecks = (checks: readonly Check[]): Check[] => checks.filter((check) => check.state === "missing");

function shifts(plan: Plan): Check {
  if (plan.shifts.length === 0) return missing("shifts");
  return plan.shifts.every((shift) => shift.positions.length > 0) ? ok("shifts") : missing("shifts", "no_positions");
}

function signupWindow({ signupOpensAt, signupClosesAt, shifts }: Plan, now: Date): Check {
  if (!signupOpensAt && !signupClosesAt) return spare("signup_window");
  if (signupClosesAt && signupClosesAt <= now) return missing("signup_window", "closed");
  if (signupOpensAt && signupClosesAt && signupClosesAt <= signupOpensAt)
    return missing("signup_window", "upside_down");
  const last = Math.max(...shifts.map((shift) => shift.startsAt.getTime()));
  if (signupOpensAt && shifts.length > 0 && signupOpensAt.getTime() >= last)
    return missing("signup_window", "opens_late");
  return ok("signup_window");
}

/** With minors never one volunteer alone: room for two in every shift, and a teacher with the class. */
function twoAdults(plan: Plan): Check {
  if (!plan.withMinors) return spare("two_adults");
  if (!plan.teacherPresent) return missing("two_adults", "no_teacher");
  const alone = plan.shifts.some((shift) => !twoAdultsPossible(plan, shift.positions).ok);
  return alone ? missing("two_adults", "alone") : ok("two_adults");
}

/** Who has to do with minors needs a valid clearance; at least one position must say so. */
function clearance(plan: Plan): Check {
  if (!plan.withMinors || plan.shifts.length === 0) return spare("clearance");
  return plan.shifts.some((shift) => shift.positions.some((position) => position.withMinors))
    ? ok("clearance")
    : missing("clearance");
}

function whitelist(plan: Plan): Check {
  if (!needsWhitelist(plan.kind)) return spare("whitelist");
  if (whitelistGaps(plan).length > 0) return missing("whitelist");
  return plan.itemTakenBy ? missing("whitelist", "taken") : ok("whitelist");
}
