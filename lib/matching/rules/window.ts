import { addDays, dayOf, instantOf, mondayOf } from "../../time";

/** So many weeks with a duty in a row, and somebody else is asked first. */
export const WEEKS_IN_A_ROW = 3;

export type Span = { from: Date; until: Date };

const firstOfMonth = (day: string) => `${day.slice(0, 7)}-01`;
const nextMonth = (day: string) => firstOfMonth(addDays(firstOfMonth(day), 31));

/** The civil month of a day as instants, half-open. */
export const monthOf = (day: string): Span => ({
  from: instantOf(firstOfMonth(day)),
  until: instantOf(nextMonth(day)),
});

/** The Monday-to-Sunday weeks just before a day's week, nearest first. */
export function weeksBefore(day: string): Span[] {
  const monday = mondayOf(day);
  return Array.from({ length: WEEKS_IN_A_ROW }, (_, n) => ({
    from: instantOf(addDays(monday, -7 * (n + 1))),
    until: instantOf(addDays(monday, -7 * n)),
  }));
}

const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a < b ? b : a);

/** All duties that can matter to needs between two instants: the month for the load, three weeks back, a day around. */
export function dutyWindow(from: Date, to: Date): Span {
  const [first, last] = [dayOf(from), dayOf(to)];
  return {
    from: instantOf(earlier(firstOfMonth(first), addDays(mondayOf(first), -7 * WEEKS_IN_A_ROW))),
    until: instantOf(later(nextMonth(last), addDays(last, 2))),
  };
}
