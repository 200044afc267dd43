import { addDays, dayOf, isMonth, mondayOf } from "../../time";
import { addTo, type BoardEvent, nothing, type Totals } from "./board";

/** A civil month with the whole weeks it lies in; `month` is YYYY-MM, `days` begin on a Monday. */
export type Month = {
  month: string;
  first: string;
  last: string;
  days: string[];
  previous: string;
  next: string;
  isThis: boolean;
};

const firstOf = (month: string) => `${month}-01`;

/** The month asked for, YYYY-MM; anything else is this month. */
export function monthOf(asked: string | undefined, now: Date): Month {
  const current = dayOf(now).slice(0, 7);
  const month = asked && isMonth(asked) ? asked : current;
  const first = firstOf(month);
  const next = addDays(first, 31).slice(0, 7);
  const last = addDays(firstOf(next), -1);
  const days: string[] = [];
  for (let day = mondayOf(first); day <= last || days.length % 7 > 0; day = addDays(day, 1)) days.push(day);
  return { month, first, last, days, previous: addDays(first, -1).slice(0, 7), next, isThis: month === current };
}

/** One day: the events written out, gaps first, and how many are not. */
export type MonthDay = { day: string; within: boolean; totals: Totals; shown: BoardEvent[]; more: number };
export type MonthBoard = { totals: Totals; weeks: MonthDay[][] };

/** Events a day writes out; the others are a number that leads to the list. */
const SHOWN = 3;

const byTime = (a: BoardEvent, b: BoardEvent) => a.startsAt.getTime() - b.startsAt.getTime();
const byGap = (a: BoardEvent, b: BoardEvent) => Number(b.missing > 0) - Number(a.missing > 0) || byTime(a, b);

/** The month day by day, in one pass. Days of the months around stay empty; the totals are those of the month. */
export function monthBoardOf(events: readonly BoardEvent[], { month, days }: Month): MonthBoard {
  const totals = nothing();
  const per = new Map<string, BoardEvent[]>();
  for (const event of events) {
    const day = dayOf(event.startsAt);
    if (!day.startsWith(month)) continue;
    addTo(totals, event);
    const own = per.get(day);
    if (own) own.push(event);
    else per.set(day, [event]);
  }
  const cells = days.map((day): MonthDay => {
    const own = per.get(day) ?? [];
    const sum = nothing();
    for (const event of own) addTo(sum, event);
    return {
      day,
      within: day.startsWith(month),
      totals: sum,
      shown: own.toSorted(byGap).slice(0, SHOWN).toSorted(byTime),
      more: Math.max(0, own.length - SHOWN),
    };
  });
  return { totals, weeks: Array.from({ length: days.length / 7 }, (_, i) => cells.slice(7 * i, 7 * i + 7)) };
}
