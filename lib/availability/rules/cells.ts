import { DAY_PARTS, type DayPart } from "@/db/words";
import type { FreeTime } from "./said";

/** A part of the week as a form says it: "6-morning"; 1 is Monday. */
export type Cell = `${number}-${DayPart}`;

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export const cellOf = (weekday: number, part: DayPart): Cell => `${weekday}-${part}`;

const cellsOf = (weekdays: readonly number[], parts: readonly DayPart[]): Cell[] =>
  weekdays.flatMap((weekday) => parts.map((part) => cellOf(weekday, part)));

/** All 21 cells, Monday first. */
export const CELLS = cellsOf(WEEKDAYS, DAY_PARTS);

export const isCell = (text: string): text is Cell => CELLS.some((cell) => cell === text);

/** Whole swaths at one press, and each day as a whole. */
const PRESET_CELLS: Record<string, readonly Cell[]> = {
  weekdays: cellsOf([1, 2, 3, 4, 5], ["morning", "afternoon"]),
  weekends: cellsOf([6, 7], DAY_PARTS),
  evenings: cellsOf(WEEKDAYS, ["evening"]),
  ...Object.fromEntries(WEEKDAYS.map((weekday) => [`day-${weekday}`, cellsOf([weekday], DAY_PARTS)])),
};
export const PRESETS = ["weekdays", "weekends", "evenings"] as const;

export const presetCells = (preset: string): readonly Cell[] => PRESET_CELLS[preset] ?? [];

/** True when everything of the preset is among the cells. */
export const holdsPreset = (cells: readonly string[], preset: string): boolean =>
  presetCells(preset).every((cell) => cells.includes(cell));

/** Adds the preset, or takes it away where all of it is there; "none" empties the week; the order is the week's. */
export function toggled(cells: readonly string[], preset: string): Cell[] {
  if (preset === "none") return [];
  const own = presetCells(preset);
  const remove = own.length > 0 && holdsPreset(cells, preset);
  return CELLS.filter((cell) => (own.includes(cell) ? !remove : cells.includes(cell)));
}

/** The cells day by day, days without any left out. */
export const byDay = (cells: readonly string[]): { weekday: number; parts: DayPart[] }[] =>
  WEEKDAYS.map((weekday) => ({
    weekday,
    parts: DAY_PARTS.filter((part) => cells.includes(cellOf(weekday, part))),
  })).filter(({ parts }) => parts.length > 0);

/** As the form shows a week. */
export const cellsOfWeek = (week: FreeTime["week"]): Cell[] => week.map(({ weekday, part }) => cellOf(weekday, part));

/** As the database keeps it. */
export const weekOf = (cells: readonly Cell[]): { weekday: number; part: DayPart }[] =>
  WEEKDAYS.flatMap((weekday) =>
    DAY_PARTS.filter((part) => cells.includes(cellOf(weekday, part))).map((part) => ({ weekday, part })),
  );
