/** Civil days in the unit's zone, for laying the sample around today; db may not lean on lib/time. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: process.env.ZHIYA_TIME_ZONE || "Asia/Shanghai",
  dateStyle: "short",
  timeStyle: "medium",
});

/** The zone's wall clock at an instant, read as if it were UTC, in milliseconds. */
const wall = (at: number): number => Date.parse(`${clock.format(at).replace(" ", "T")}Z`);

export const dayOf = (at: Date): string => new Date(wall(at.getTime())).toISOString().slice(0, 10);

export function instantOf(day: string, time = "00:00"): Date {
  const guess = Date.parse(`${day}T${time}:00Z`);
  const first = guess - (wall(guess) - guess);
  return new Date(guess - (wall(first) - first));
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

export const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

export const before = (at: Date, ms: number): Date => new Date(at.getTime() - ms);

/** YYYY-MM, some months before a day's month. */
export function monthBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const count = year * 12 + month - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** The first day on which someone born in a month is so many years old: the first after the birth month. */
export const dayOfAge = (birthMonth: string, age: number): string =>
  `${monthBefore(`${birthMonth}-01`, -(age * 12 + 1))}-01`;
