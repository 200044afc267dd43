import { DAY_PARTS } from "@/db/words";
import { CELLS, type Cell, isCell } from "@/lib/availability/rules/cells";

const DAYS = 7;
/** Right and down by key, on a wide screen where days run to the right. */
const STEPS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The neighbouring cell that an arrow key leads to; null for other keys and at the edge. On a phone days run down. */
export function stepOf(key: string, from: string, isPhone: boolean): Cell | null {
  const step = STEPS[key];
  if (!step || !isCell(from)) return null;
  const [days, parts] = isPhone ? [step[1], step[0]] : step;
  const n = CELLS.indexOf(from);
  const day = Math.floor(n / DAY_PARTS.length) + days;
  const part = (n % DAY_PARTS.length) + parts;
  if (day < 0 || day >= DAYS || part < 0 || part >= DAY_PARTS.length) return null;
  return CELLS[day * DAY_PARTS.length + part] ?? null;
}
