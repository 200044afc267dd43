import type { ServiceState } from "@/db/words";
import { workingDaysAfter } from "../../requests/rules/days";
import { dayOf } from "../../time";
import { isCounted, isWaiting } from "./states";

/** One entry of a record, as the ledger has it. */
export type LedgerEntry = {
  turn: number;
  state: ServiceState;
  minutes: number;
  startsAt: Date;
  endsAt: Date;
  reason: string | null;
  at: Date;
};

/** The value that a correction replaced, to be shown struck through; null when nothing that had been settled was changed. */
export function oldMinutes(entries: readonly LedgerEntry[]): number | null {
  const last = entries.at(-1);
  if (!last || !isCounted(last.state)) return null;
  const other = entries.findLast((entry) => entry.minutes !== last.minutes);
  if (!other) return null;
  // What the roll itself said meanwhile was never anybody's number, unless a person set another in its place.
  return isCounted(other.state) || other.state === "disputed" || last.state === "corrected" ? other.minutes : null;
}

/** The day until which somebody of the desk promised to act, YYYY-MM-DD; null when nothing waits. */
export const dueDay = (state: ServiceState, since: Date, workingDays: number): string | null =>
  isWaiting(state) ? workingDaysAfter(dayOf(since), workingDays) : null;

/** Views of one's own records. */
export const MINE_VIEWS = ["all", "waiting", "disputed", "corrected"] as const;
export type MineView = (typeof MINE_VIEWS)[number];

/** Which lines a view shows; an open attendance (no record yet) waits. */
export function inView(view: MineView, line: { state: ServiceState | null; old: number | null }): boolean {
  if (view === "waiting") return line.state === null || line.state === "pending";
  if (view === "disputed") return line.state === "disputed";
  if (view === "corrected") return line.old !== null;
  return true;
}
