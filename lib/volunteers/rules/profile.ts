import type { Reason } from "../../outcome";
import { branchOf } from "./age";

/**
 * Whether somebody may correct their own birth month, or why not. Whoever is under 18 may not make themselves of age:
 * the guardian's consent would fall away unseen. Becoming a minor needs a guardian's consent first.
 */
export function birthRefusal(before: string, after: string, today: string): Reason | null {
  if (before === after) return null;
  const [was, is] = [branchOf(before, today), branchOf(after, today)];
  if (is === "too_young") return "volunteers.refusals.too_young_now";
  if (was !== is) return was === "adult" ? "volunteers.refusals.needs_guardian" : "volunteers.refusals.stays_minor";
  return null;
}
