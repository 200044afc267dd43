import { MINUTE_MS } from "../../time";

/** Why somebody at the desk needs to see what is covered; written into the audit log as one of these. */
export const REVEAL_REASONS = [
  "cannot_reach",
  "check_consent",
  "correct_entry",
  "incident",
  "asked_by_person",
] as const;
export type RevealReason = (typeof REVEAL_REASONS)[number];

/** How long it stays uncovered. */
export const REVEAL_MINUTES = 10;

export type RevealEntry = { at: Date; accountId: string | null; act: string; session: unknown };

/** Until when this session sees what is covered, by the audit rows of the act; null: it is covered. */
export function uncoveredUntil(
  entries: readonly RevealEntry[],
  who: { accountId: string; sessionId: string },
  now: Date,
): Date | null {
  const ends = entries.flatMap((entry) =>
    entry.act === "volunteers.reveal" && entry.accountId === who.accountId && entry.session === who.sessionId
      ? [entry.at.getTime() + REVEAL_MINUTES * MINUTE_MS]
      : [],
  );
  const until = Math.max(0, ...ends);
  return until > now.getTime() ? new Date(until) : null;
}
