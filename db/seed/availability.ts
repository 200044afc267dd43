import { DAY_PARTS, type DayPart } from "../words";
import type { availability, availabilityExceptions } from "../schema";
import { addDays, dayOf } from "./calendar";
import type { Random } from "./random";
import type { Person } from "./volunteers";

type Cell = { weekday: number; part: DayPart };

const swath = (weekdays: readonly number[], parts: readonly DayPart[]): Cell[] =>
  weekdays.flatMap((weekday) => parts.map((part) => ({ weekday, part })));

/** How people's weeks look: students have weekends and an afternoon, workers evenings, the retired daytimes. */
const WEEKS: readonly [() => Cell[], ...(() => Cell[])[]] = [
  () => swath([6, 7], DAY_PARTS),
  () => [...swath([6, 7], ["morning", "afternoon"]), ...swath([3], ["afternoon"])],
  () => [...swath([1, 2, 3, 4, 5], ["evening"]), ...swath([6], ["morning", "afternoon"])],
  () => swath([1, 2, 3, 4, 5], ["morning", "afternoon"]),
  () => swath([2, 4], ["morning", "afternoon"]),
  () => swath([1, 3, 5], ["morning"]),
];

/** Three in four have said when they are free, some of these also when they are away, and a few when they are free besides. */
export function sampleAvailability(random: Random, now: Date, people: readonly Person[]) {
  const week: (typeof availability.$inferInsert)[] = [];
  const exceptions: (typeof availabilityExceptions.$inferInsert)[] = [];
  for (const { row } of people) {
    if (row.status !== "active" && row.status !== "paused") continue;
    const volunteerId = row.id;
    if (random.chance(0.75)) {
      const more = random.chance(0.3) ? [{ weekday: random.whole(1, 5), part: random.pick(DAY_PARTS) }] : [];
      const cells = new Map([...random.pick(WEEKS)(), ...more].map((cell) => [`${cell.weekday} ${cell.part}`, cell]));
      week.push(...[...cells.values()].map((cell) => ({ ...cell, volunteerId })));
    }
    if (random.chance(0.12)) {
      const fromDay = addDays(dayOf(now), random.whole(-2, 40));
      const untilDay = addDays(fromDay, random.whole(0, 9));
      exceptions.push({ id: random.id(now), volunteerId, fromDay, untilDay, isFree: random.chance(0.25) });
    }
  }
  return { week, exceptions };
}
