import type { EventKind } from "@/db/words";
import { dayOf } from "../../time";

/** One event on the board. needed = places for volunteers, taken counts held offers, missing lies in shifts to come. */
export type BoardEvent = {
  id: string;
  kind: EventKind;
  title: string;
  titleEn: string | null;
  regionCode: string;
  startsAt: Date;
  needed: number;
  taken: number;
  missing: number;
};

export type Totals = { events: number; needed: number; taken: number; missing: number; withGaps: number };
export type Cell = { shown: BoardEvent[] /** Full ones that are not shown. */; folded: number; full: number };
export type Row = { regionCode: string; totals: Totals; cells: Cell[] };
export type Board = { totals: Totals; days: Totals[]; rows: Row[] };

export const nothing = (): Totals => ({ events: 0, needed: 0, taken: 0, missing: 0, withGaps: 0 });

/** Adds one event to a sum. */
export function addTo(totals: Totals, event: BoardEvent): void {
  totals.events++;
  totals.needed += event.needed;
  totals.taken += event.taken;
  totals.missing += event.missing;
  if (event.missing > 0) totals.withGaps++;
}

/** Full events a cell shows beside those with gaps. */
const FULL_SHOWN = 1;

/**
 * The week's events in one pass: leagues × days, leagues with the biggest gap first, each cell by time with every event
 * that has a gap and the first full one; the others are folded into a number.
 * @param regions codes in their usual order; each has a row, even an empty one
 */
export function boardOf(events: readonly BoardEvent[], regions: readonly string[], days: readonly string[]): Board {
  const totals = nothing();
  const perDay = days.map(nothing);
  const rows = new Map(regions.map((code) => [code, { totals: nothing(), cells: days.map((): BoardEvent[] => []) }]));
  const at = new Map(days.map((day, i) => [day, i]));
  for (const event of [...events].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    const row = rows.get(event.regionCode);
    const day = at.get(dayOf(event.startsAt));
    const ofDay = day === undefined ? undefined : perDay[day];
    if (!row || day === undefined || !ofDay) continue;
    row.cells[day]?.push(event);
    for (const sum of [totals, ofDay, row.totals]) addTo(sum, event);
  }
  const listed = [...rows].map(([regionCode, row]) => ({
    regionCode,
    totals: row.totals,
    cells: row.cells.map(cellOf),
  }));
  return {
    totals,
    days: perDay,
    rows: listed.sort((a, b) => b.totals.missing - a.totals.missing || b.totals.events - a.totals.events),
  };
}

function cellOf(events: readonly BoardEvent[]): Cell {
  const full = events.filter((event) => event.missing === 0);
  const first = new Set(full.slice(0, FULL_SHOWN));
  return {
    shown: events.filter((event) => event.missing > 0 || first.has(event)),
    folded: Math.max(0, full.length - FULL_SHOWN),
    full: full.length,
  };
}
