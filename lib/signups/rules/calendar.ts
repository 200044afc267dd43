import { addDays, dayOf, HOUR_MS, instantOf, MINUTE_MS, timeOf } from "../../time";
import type { Duty, EligibilityFacts, ReasonParams, Rule } from "./facts";

type Span = Pick<Duty, "startsAt" | "endsAt">;

/** Half-open intervals: one that ends at 10:00 does not touch one that begins at 10:00. */
export const overlaps = (a: Span, b: Span): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** Minutes between two intervals that do not overlap. */
const gapBetween = (a: Span, b: Span): number =>
  Math.max(a.startsAt.getTime() - b.endsAt.getTime(), b.startsAt.getTime() - a.endsAt.getTime()) / MINUTE_MS;

const named = (duty: Duty): ReasonParams => ({
  time: timeOf(duty.startsAt),
  event: duty.title,
  eventEn: duty.titleEn ?? duty.title,
});

const earliestFirst = (a: Duty, b: Duty) => a.startsAt.getTime() - b.startsAt.getTime();

/** No overlap with another confirmed or held place. */
export const overlap: Rule = ({ shift, held }) => {
  const [first, ...more] = held.filter((duty) => overlaps(duty, shift)).sort(earliestFirst);
  return first ? { ...named(first), more: more.length } : null;
};

/** Enough time to get from one place to the other; somebody online travels nowhere. */
export const travelGap: Rule = ({ shift, held, settings }) => {
  for (const duty of [...held].sort(earliestFirst)) {
    if (overlaps(duty, shift) || !needsTravel(duty, shift)) continue;
    const far = duty.regionCode !== shift.regionCode;
    const need = far ? settings.travel_gap_other_minutes : settings.travel_gap_same_minutes;
    const gap = gapBetween(duty, shift);
    if (gap < need) return { ...named(duty), gap, need, far: far ? "far" : "near" };
  }
  return null;
};

function needsTravel(a: Duty, b: Duty): boolean {
  if (a.mode === "online" || b.mode === "online") return false;
  return a.regionCode !== b.regionCode || a.place !== b.place;
}

/** At most so many hours on each civil day that this shift touches, this shift included. */
export const dailyCap: Rule = (facts) => {
  const cap = facts.settings.daily_cap_hours;
  for (let day = dayOf(facts.shift.startsAt); instantOf(day) < facts.shift.endsAt; day = addDays(day, 1)) {
    const hours = hoursOn(day, facts);
    if (hours > cap) return { hours: Math.round(hours * 10) / 10, cap, day };
  }
  return null;
};

function hoursOn(day: string, { shift, held }: EligibilityFacts): number {
  const from = instantOf(day).getTime();
  const until = instantOf(addDays(day, 1)).getTime();
  const part = ({ startsAt, endsAt }: Span) =>
    Math.max(0, Math.min(endsAt.getTime(), until) - Math.max(startsAt.getTime(), from));
  return [shift, ...held].reduce((sum, duty) => sum + part(duty), 0) / HOUR_MS;
}
