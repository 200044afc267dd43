import type { Candidate } from "@/lib/signups/queries/eligibility";
import { toOverride } from "@/lib/signups/rules/eligibility";

/** can be asked; with a written reason; cannot be asked. */
export const GROUPS = ["ok", "soft", "hard"] as const;
export type Group = (typeof GROUPS)[number];

/** Sorts people by what the law says of them; those who may still be invited this week come first. */
export function groupsOf(all: readonly Candidate[], full: boolean): Record<Group, Candidate[]> {
  const groups: Record<Group, Candidate[]> = { ok: [], soft: [], hard: [] };
  for (const one of all) {
    if (!one.answer.allowed && one.answer.reasons.every((reason) => reason.code === "already_signed_up")) continue;
    const soft = toOverride(one.answer);
    groups[one.answer.allowed ? "ok" : soft && !full ? "soft" : "hard"].push(one);
  }
  const left = (one: Candidate) => (one.invitationsLeft > 0 ? 0 : 1);
  groups.ok.sort((a, b) => left(a) - left(b));
  const needs = (one: Candidate) => (one.answer.allowed ? 0 : one.answer.reasons.length);
  groups.hard.sort((a, b) => needs(a) - needs(b));
  return groups;
}
