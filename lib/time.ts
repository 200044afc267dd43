/**
 * Civil time. Instants are `Date` (UTC); days are "YYYY-MM-DD" and times "HH:mm" in the unit's zone
 * (ZHIYA_TIME_ZONE, Asia/Shanghai). Durations are minutes.
 */
export const TIME_ZONE = process.env.ZHIYA_TIME_ZONE || "Asia/Shanghai";

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const parts = new Intl.DateTimeFormat("en-CA", {
  timeZone: TIME_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

/** Minutes of an hour at which a zone's clocks may change; between two such moments the offset stands still. */
const QUARTER_MS = 15 * MINUTE_MS;
const KEPT = 10_000;

/** Remembers answers: a page asks for the same few days thousands of times. */
function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = work(key);
    if (known.size >= KEPT) known.clear();
    known.set(key, value);
    return value;
  };
}

/** The zone's distance from UTC in a quarter of an hour, in milliseconds. */
const offsetIn = remembered((quarter: number): number => {
  const p: Record<string, string> = {};
  for (const part of parts.formatToParts(new Date(quarter * QUARTER_MS))) p[part.type] = part.value;
  const shown = Date.parse(`${p.year}-${p.month}-${p.day}T${p.hour}:${p.minute}:${p.second}Z`);
  return shown - quarter * QUARTER_MS;
});

const offsetAt = (ms: number): number => offsetIn(Math.floor(ms / QUARTER_MS));

/** What the zone's clocks show, as if it were UTC: "2026-04-23T08:30:00.000Z". */
const shownIn = remembered((ms: number): string => new Date(ms + offsetAt(ms)).toISOString());
const shownAt = (at: Date): string => shownIn(at.getTime());

const dayIn = remembered((ms: number): string => shownIn(ms).slice(0, 10));

/** The civil day of an instant. */
export const dayOf = (at: Date): string => dayIn(at.getTime());

/** The wall-clock time of an instant, "HH:mm". */
export const timeOf = (at: Date): string => shownAt(at).slice(11, 16);

/** The two together, "YYYY-MM-DDTHH:mm", as a form's field for a moment holds it. */
export const clockOf = (at: Date): string => shownAt(at).slice(0, 16);

const momentOf = remembered((clock: string): number => {
  const guess = Date.parse(`${clock}:00Z`);
  const first = guess - offsetAt(guess);
  return guess - offsetAt(first);
});

const beginningOf = remembered((day: string): number => momentOf(`${day}T00:00`));

/** The instant at which the zone's clocks show this day and time; without a time the day's beginning. */
export const instantOf = (day: string, time?: string): Date =>
  new Date(time === undefined ? beginningOf(day) : momentOf(`${day}T${time}`));

const midnightOf = remembered((day: string): number => Date.parse(`${day}T00:00:00Z`));
const dayAt = remembered((midnight: number): string => new Date(midnight).toISOString().slice(0, 10));

export const addDays = (day: string, days: number): string => dayAt(midnightOf(day) + days * DAY_MS);

/** Whole days from one civil day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of the day's week. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

/** True for a day that exists in the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

export const minutesBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / MINUTE_MS;
export const plusMinutes = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE_MS);

/** Full years of someone born in `birthMonth` (YYYY-MM) on `day`: an age is reached on the first day after the birth month. */
export function ageOn(birthMonth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthMonth.slice(0, 4));
  return day.slice(5, 7) > birthMonth.slice(5, 7) ? years : years - 1;
}

/** The first day on which someone born in `birthMonth` is `age` years old. */
export function dayOfAge(birthMonth: string, age: number): string {
  const [year = 0, month = 0] = birthMonth.split("-").map(Number);
  const next = month === 12 ? { y: year + age + 1, m: 1 } : { y: year + age, m: month + 1 };
  return `${String(next.y).padStart(4, "0")}-${String(next.m).padStart(2, "0")}-01`;
}
