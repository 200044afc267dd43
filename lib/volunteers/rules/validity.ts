import { addDays, daysBetween } from "../../time";

/** The same day so many months later, or the last day of that month when it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const index = year * 12 + (month - 1) + months;
  const first = `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}-01`;
  const last = Number(addDays(addDays(first, 32).slice(0, 8).concat("01"), -1).slice(8));
  return first.slice(0, 8) + String(Math.min(date, last)).padStart(2, "0");
}

/** The last day on which a clearance of `checkedOn` may count: `months` long, both ends included. */
export const latestEnd = (checkedOn: string, months: number): string => addDays(addMonths(checkedOn, months), -1);

export type Validity = {
  state: "coming" | "valid" | "soon" | "ended" /** Share still to run, 0–100. */;
  left: number;
  days: number | null;
};

/** How a credential stands on `today`; without an end it is simply valid. Days are those left, or those since its end. */
export function validityOf(from: string, until: string | null, today: string, soonDays: number): Validity {
  if (today < from) return { state: "coming", left: 100, days: daysBetween(today, from) };
  if (until === null) return { state: "valid", left: 100, days: null };
  const days = daysBetween(today, until);
  if (days < 0) return { state: "ended", left: 0, days: -days };
  const whole = Math.max(1, daysBetween(from, until) + 1);
  return {
    state: days <= soonDays ? "soon" : "valid",
    left: Math.min(100, Math.round(((days + 1) / whole) * 100)),
    days,
  };
}
