import type { EventState, MarkKind } from "@/db/words";
import { addDays, dayOf, HOUR_MS, instantOf, MINUTE_MS } from "../../time";

/** Who is asking for a mark: the person themselves by code, or whoever leads the shift. */
export type Side = "self" | "lead";
export type Window = { startsAt: Date; endsAt: Date };

/** Arrivals are taken from this long before the shift begins. */
export const EARLY_MS = 2 * HOUR_MS;
/** Departures are taken until this long after it ended; minutes outside the shift do not count anyhow. */
export const LATE_OUT_MS = 4 * HOUR_MS;
/** Marks of a lead that come in later than this after the end are the desk's to enter. */
export const LATE_SYNC_MS = 72 * HOUR_MS;
/** A mark may lie this far ahead of our clock. */
const AHEAD_MS = 2 * MINUTE_MS;

export type Untimely = "too_early" | "too_late" | "in_future" | "desk_only";

/** Why a mark of this moment is not taken now; null: it is. */
export function untimely(
  { startsAt, endsAt }: Window,
  { kind, at, side }: { kind: MarkKind; at: Date; side: Side },
  now: Date,
): Untimely | null {
  if (at.getTime() > now.getTime() + AHEAD_MS) return "in_future";
  if (now.getTime() > endsAt.getTime() + LATE_SYNC_MS) return "desk_only";
  if (kind === "undo") return null;
  if (kind === "leave") {
    if (at >= endsAt) return "too_late";
    // Until the shift begins one gives the place back instead, so that the next in the queue can come.
    return side === "self" && at < startsAt ? "too_early" : null;
  }
  if (at.getTime() < startsAt.getTime() - EARLY_MS) return "too_early";
  const last = kind === "in" ? endsAt.getTime() - 1 : endsAt.getTime() + LATE_OUT_MS;
  return at.getTime() > last ? "too_late" : null;
}

/** Whether a shift takes arrivals or departures at all at this moment, for what is shown. */
export const isOpenNow = ({ startsAt, endsAt }: Window, now: Date): boolean =>
  now.getTime() >= startsAt.getTime() - EARLY_MS && now.getTime() <= endsAt.getTime() + LATE_OUT_MS;

/** A mark can be made while the event stands; what is finished or called off is not touched any more. */
export const takesMarks = (status: EventState): boolean => status === "published";

/** A difference of clocks below this is the network's delay and not worth correcting. */
const SKEW_MS = 30_000;

/** The moment of a device's mark by our clock, from the difference seen when its queue arrived. */
export function corrected(at: Date, sentAt: Date, serverNow: Date): Date {
  const offset = serverNow.getTime() - sentAt.getTime();
  return Math.abs(offset) < SKEW_MS ? at : new Date(at.getTime() + offset);
}

/** The instant that a time of the clock (HH:MM, the unit's zone) means for a shift: the one nearest to it, also past midnight. */
export function momentOf({ startsAt, endsAt }: Window, clock: string): Date {
  const far = (at: Date) => Math.max(startsAt.getTime() - at.getTime(), at.getTime() - endsAt.getTime(), 0);
  const day = dayOf(startsAt);
  return [-1, 1]
    .map((days) => instantOf(addDays(day, days), clock))
    .reduce((nearest, at) => (far(at) < far(nearest) ? at : nearest), instantOf(day, clock));
}
