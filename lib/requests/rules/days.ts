import type { RequestKind } from "@/db/words";
import { addDays, daysBetween, instantOf, mondayOf, weekdayOf } from "../../time";

const LUNAR = new Intl.DateTimeFormat("en-u-ca-chinese", { timeZone: "UTC", month: "numeric", day: "numeric" });

/** Month and day of the Chinese calendar, "M-D"; a leap month is not written so and never matches. */
function lunarOf(day: string): string {
  const parts = LUNAR.formatToParts(new Date(`${day}T00:00:00Z`)).map(({ type, value }) => [type, value]);
  const { month, day: of } = Object.fromEntries(parts);
  return `${month}-${of}`;
}

/** New Year, Labour Day and National Day stand still. */
const SOLAR = ["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"];
/** Spring Festival, Dragon Boat and Mid-Autumn; New Year's Eve is the day before 1-1. */
const MOON = ["1-1", "1-2", "1-3", "5-5", "8-15"];

/** 清明, the day on which the sun passes 15°: right for the years 1901–2099. */
const clearAndBright = (year: number): string => {
  const y = year % 100;
  return `04-${String(Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4)).padStart(2, "0")}`;
};

/**
 * A public holiday by law (全国年节及纪念日放假办法, as amended on 2024-11-10, art. 2). The bridging days that are announced
 * year by year are not law and not known here.
 */
export function isHoliday(day: string): boolean {
  const date = day.slice(5);
  if (SOLAR.includes(date) || date === clearAndBright(Number(day.slice(0, 4)))) return true;
  return MOON.includes(lunarOf(day)) || lunarOf(addDays(day, 1)) === "1-1";
}

export const isWeekend = (day: string): boolean => weekdayOf(day) > 5;
export const isWorkingDay = (day: string): boolean => !isWeekend(day) && !isHoliday(day);

/** The n-th working day after a day. */
export function workingDaysAfter(day: string, n: number): string {
  let at = day;
  for (let left = n; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left--;
  }
  return at;
}

/** An answer is promised by 17:00 of the n-th working day after the day of asking. */
export const dueAt = (day: string, workingDays: number): Date => instantOf(workingDaysAfter(day, workingDays), "17:00");

/** A team must be found and agree: nothing sooner than so many working days ahead. */
export const LEAD_DAYS = 3;
const WEEKS = 12;
export const MOST_WISHES = 5;

/**
 * The days that may be wished for, both ends included; `year` keeps to that calendar year, because a whitelist item
 * counts by the year of the visit. For a year that has not begun it starts with that year.
 */
export function wishWindow(today: string, year?: number): { from: string; to: string } {
  const soonest = addDays(workingDaysAfter(today, LEAD_DAYS - 1), 1);
  const from = year !== undefined && soonest < `${year}-01-01` ? `${year}-01-01` : soonest;
  const to = addDays(mondayOf(from), WEEKS * 7 - 1);
  return { from, to: year !== undefined && to > `${year}-12-31` ? `${year}-12-31` : to };
}

export type DayFault = "past" | "soon" | "late" | "weekend" | "holiday";

/** Why a day cannot be wished for, or null. A base is open at weekends; a school, an office and an adviser are not. */
export function dayFault(day: string, kind: RequestKind, today: string, year?: number): DayFault | null {
  const { from, to } = wishWindow(today, year);
  if (day <= today) return "past";
  if (day < from) return "soon";
  if (day > to) return "late";
  if (isHoliday(day)) return "holiday";
  return kind !== "base_trip" && isWeekend(day) ? "weekend" : null;
}

/** The years for which a visit may be asked: that of the soonest day, and the next. */
export function wishYears(today: string): [number, number] {
  const year = Number(wishWindow(today).from.slice(0, 4));
  return [year, year + 1];
}

/** Whole weeks around the days that may be wished for, each day with why it cannot be chosen. */
export function windowDays(kind: RequestKind, today: string, year?: number): { day: string; fault: DayFault | null }[] {
  const { from, to } = wishWindow(today, year);
  const first = mondayOf(from);
  const weeks = Math.ceil((daysBetween(first, to) + 1) / 28) * 4;
  return Array.from({ length: weeks * 7 }, (_, i) => addDays(first, i)).map((day) => ({
    day,
    fault: dayFault(day, kind, today, year),
  }));
}
