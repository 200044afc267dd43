import type { DayPart } from "@/db/words";
import { addDays, dayOf, timeOf, weekdayOf } from "../../time";

/** 条例 art. 7: the time somebody offers. Weekday 1 is Monday; exceptions are days "YYYY-MM-DD", both included. */
export type FreeTime = {
  week: readonly { weekday: number; part: DayPart }[];
  exceptions: readonly { fromDay: string; untilDay: string; isFree: boolean }[];
};

/** What somebody said about a time: free, not free, or nothing. */
export type Said = "free" | "not_free" | "unsaid";

export type Slot = { day: string; weekday: number; part: DayPart };

/** Wall-clock hours of each part, as shown; what is earlier or later belongs to the nearest part. */
export const PART_HOURS = { morning: ["08", "12"], afternoon: ["12", "18"], evening: ["18", "21"] } as const;

const partAt = (time: string): DayPart => (time < "12:00" ? "morning" : time < "18:00" ? "afternoon" : "evening");
const ORDER = { morning: 0, afternoon: 1, evening: 2 } as const;
const PARTS = ["morning", "afternoon", "evening"] as const;

/** The parts of days that a half-open interval touches. */
export function slotsOf(startsAt: Date, endsAt: Date): Slot[] {
  const last = new Date(endsAt.getTime() - 1);
  const slots: Slot[] = [];
  for (let day = dayOf(startsAt); day <= dayOf(last); day = addDays(day, 1)) {
    const from = day === dayOf(startsAt) ? ORDER[partAt(timeOf(startsAt))] : 0;
    const until = day === dayOf(last) ? ORDER[partAt(timeOf(last))] : 2;
    for (const part of PARTS.slice(from, until + 1)) slots.push({ day, weekday: weekdayOf(day), part });
  }
  return slots;
}

/** About several slots at once: not free in one is not free, and only free in all is free. */
export function saidOf(free: FreeTime, slots: readonly Slot[]): Said {
  let answer: Said = "free";
  for (const slot of slots) {
    const said = saidOfSlot(free, slot);
    if (said === "not_free") return said;
    if (said === "unsaid") answer = said;
  }
  return answer;
}

/** The shortest exception over the day decides, not free before free; else the week; an empty week says nothing. */
function saidOfSlot({ week, exceptions }: FreeTime, { day, weekday, part }: Slot): Said {
  const [exception] = exceptions.filter((one) => one.fromDay <= day && day <= one.untilDay).sort(shortestFirst);
  if (exception) return exception.isFree ? "free" : "not_free";
  if (week.length === 0) return "unsaid";
  return week.some((cell) => cell.weekday === weekday && cell.part === part) ? "free" : "not_free";
}

type Exception = FreeTime["exceptions"][number];

const lengthOf = (one: Exception) => Date.parse(one.untilDay) - Date.parse(one.fromDay);
const shortestFirst = (a: Exception, b: Exception) => lengthOf(a) - lengthOf(b) || Number(a.isFree) - Number(b.isFree);
