import { addDays, dayOf, isDay, mondayOf } from "../../time";

/** Seven civil days from a Monday. `asked` may be any day of the week wanted; anything else is this week. */
export function weekOf(
  asked: string | undefined,
  now: Date,
): { monday: string; sunday: string; days: string[]; isThis: boolean } {
  const today = mondayOf(dayOf(now));
  const monday = asked && isDay(asked) ? mondayOf(asked) : today;
  const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
  return { monday, sunday: addDays(monday, 6), days, isThis: monday === today };
}
