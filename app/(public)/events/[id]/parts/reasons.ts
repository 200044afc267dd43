import type { EligibilityCode } from "@/db/words";
import type { Reason } from "@/lib/signups/rules/eligibility";
import type { EventView } from "./view";

/** Reasons about the person or the event rather than about one position. */
const GENERAL: readonly EligibilityCode[] = [
  "not_active",
  "guardian_consent",
  "own_consent",
  "not_published",
  "signup_closed",
];

/** Where a reader can do something about a reason; null where only somebody else can. */
const FIXES: Partial<Record<EligibilityCode, { href: string; word: "profile" | "me" | "data" | "shifts" }>> = {
  not_active: { href: "/me", word: "me" },
  language: { href: "/me/profile", word: "profile" },
  guardian_consent: { href: "/me/data", word: "data" },
  own_consent: { href: "/me/data", word: "data" },
  overlap: { href: "/me", word: "shifts" },
  travel_gap: { href: "/me", word: "shifts" },
  daily_cap: { href: "/me", word: "shifts" },
  already_signed_up: { href: "/me", word: "shifts" },
};

export const fixOf = (code: EligibilityCode) => FIXES[code] ?? null;

/** General reasons that stand against every position; said once above them all. */
export function sharedReasons({ answers, positions }: EventView): Reason[] {
  const all = [...answers.values()];
  const [first] = all;
  if (!first || first.allowed || all.length < positions.length) return [];
  return first.reasons.filter(
    ({ code }) => GENERAL.includes(code) && all.every((a) => !a.allowed && a.reasons.some((r) => r.code === code)),
  );
}

/** What still has to be said at a position: not what stands above, and not that it is full, which its line says. */
export function ownReasons(reasons: readonly Reason[], told: readonly Reason[]): Reason[] {
  return reasons.filter(({ code }) => code !== "full" && !told.some((shared) => shared.code === code));
}
