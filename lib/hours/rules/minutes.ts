import { MINUTE_MS } from "../../time";

declare const service: unique symbol;

/** Whole minutes really served, 0 or more, without travel; a training's minutes are another type and never added to these. */
export type ServiceMinutes = number & { readonly [service]: true };

/** The moments of one service: when the person came and went, and the shift's own window. */
export type Stay = { inAt: Date | null; outAt: Date | null; shiftStartsAt: Date; shiftEndsAt: Date };

/** True for what `servedMinutes` may have made: a whole number, 0 or more; also for a stored value. */
export const isServiceMinutes = (value: number): value is ServiceMinutes => Number.isInteger(value) && value >= 0;

const latest = (a: Date, b: Date) => (a > b ? a : b);
const earliest = (a: Date, b: Date) => (a < b ? a : b);

/**
 * The part of a stay that lies inside the shift, half-open; null while the person has not come or not gone.
 * Who came after its end or left before its start served an empty span at its edge.
 */
export function servedSpan({ inAt, outAt, shiftStartsAt, shiftEndsAt }: Stay): { startsAt: Date; endsAt: Date } | null {
  if (!inAt || !outAt) return null;
  const startsAt = earliest(latest(inAt, shiftStartsAt), shiftEndsAt);
  return { startsAt, endsAt: latest(startsAt, earliest(outAt, shiftEndsAt)) };
}

/**
 * Minutes served within the shift's window: started minutes do not count, an open stay counts 0 (domain.md §1.5).
 * More than the shift counts only by a correction, whose span is its own window.
 */
export function servedMinutes(stay: Stay): ServiceMinutes {
  const span = servedSpan(stay);
  const minutes = span ? Math.floor((span.endsAt.getTime() - span.startsAt.getTime()) / MINUTE_MS) : 0;
  if (!isServiceMinutes(minutes)) throw new Error(`${minutes} are no minutes`);
  return minutes;
}

/** Minutes of a span that a person entered. */
export const spanMinutes = (startsAt: Date, endsAt: Date): ServiceMinutes =>
  servedMinutes({ inAt: startsAt, outAt: endsAt, shiftStartsAt: startsAt, shiftEndsAt: endsAt });

/** A stored number as minutes of service. */
export function minutesOf(stored: number): ServiceMinutes {
  if (!isServiceMinutes(stored)) throw new Error(`${stored} are no minutes`);
  return stored;
}

/** Adds minutes of service, and nothing else. */
export const totalMinutes = (all: readonly ServiceMinutes[]): ServiceMinutes =>
  minutesOf(all.reduce<number>((sum, one) => sum + one, 0));

/** Minutes as people say them: whole hours and the minutes left over. */
export const inWords = (minutes: number) => ({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });

/** Hours to one decimal, as they are printed. */
export const inHours = (minutes: number): number => Math.round(minutes / 6) / 10;

/** The same as text that stands in a column: "4.0". */
export const hoursColumn = (minutes: number): string => inHours(minutes).toFixed(1);
