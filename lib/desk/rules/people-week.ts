import { DAY_PARTS, type DayPart, type EventKind } from "@/db/words";
import { type FreeTime, saidOf } from "../../availability/rules/said";
import { dayOf, weekdayOf } from "../../time";

/** One shift somebody serves in, or is asked to. Instants are half-open; offered: the place is held for an answer. */
export type Duty = {
  eventId: string;
  signupId: string;
  kind: EventKind;
  title: string;
  titleEn: string | null;
  position: string;
  positionEn: string | null;
  startsAt: Date;
  endsAt: Date;
  offered: boolean;
};

/** A day of one person: the shifts that begin on it, and without any the parts that they keep free. */
export type PersonDay = { duties: Duty[]; free: DayPart[] /** An exception says that they cannot. */; away: boolean };

/**
 * One line of the roster: each day of the week shown for one person. What somebody keeps free is told of days without a
 * shift alone, for on the others it no longer helps.
 */
export function personWeek(duties: readonly Duty[], said: FreeTime, days: readonly string[]): PersonDay[] {
  return days.map((day) => {
    const own = duties
      .filter((duty) => dayOf(duty.startsAt) === day)
      .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    if (own.length > 0) return { duties: own, free: [], away: false };
    const weekday = weekdayOf(day);
    const answers = DAY_PARTS.map((part) => ({ part, said: saidOf(said, [{ day, weekday, part }]) }));
    const free = answers.flatMap((one) => (one.said === "free" ? [one.part] : []));
    const excepted = said.exceptions.some(({ fromDay, untilDay }) => fromDay <= day && day <= untilDay);
    return { duties: [], free, away: excepted && free.length === 0 };
  });
}

/** Which people the roster shows: all, those with a shift in the week, or those without who have said when they are free. */
export const WHO = ["all", "serving", "free"] as const;
export type Who = (typeof WHO)[number];
