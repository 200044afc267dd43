"use client";
import { useEffect } from "react";

/** What can be reached in a cell; what is opened in it keeps its own order. */
const STOPS = ":scope > a:not([aria-hidden]), :scope > .at > a:not([aria-hidden])";
const STEPS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const seen = (one: Element): one is HTMLElement => one instanceof HTMLElement && one.offsetParent !== null;
const cellsOf = (grid: Element) =>
  [...grid.querySelectorAll("[role=row]")]
    .map((row) => [...row.querySelectorAll("[role=gridcell]")].filter(seen))
    .filter((row) => row.length > 0);
/** The stops of a cell; a cell without any is its own. */
const stopsOf = (cell: HTMLElement): HTMLElement[] => {
  const own = [...cell.querySelectorAll(STOPS)].filter(seen);
  return own.length > 0 ? own : [cell];
};

/**
 * The board is one stop of Tab; the arrows go between its cells and the cards in them, Home and End to the ends of a row.
 * Without scripts every card is a stop of its own.
 */
export function GridKeys({ drawn }: { drawn: string }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stops are those of the board that is drawn
  useEffect(() => {
    const grid = document.querySelector("[data-grid]");
    if (!(grid instanceof HTMLElement)) return;
    const rove = (to: HTMLElement | undefined) => {
      const cells = cellsOf(grid).flat();
      for (const cell of cells) for (const stop of stopsOf(cell)) stop.tabIndex = -1;
      if (to) to.tabIndex = 0;
    };
    const chosen = grid.querySelector("a[data-event][aria-current=true]");
    const cells = cellsOf(grid).flat();
    const first = cells.find((cell) => stopsOf(cell)[0] !== cell) ?? cells[0];
    rove(chosen instanceof HTMLElement ? chosen : first && stopsOf(first)[0]);

    function go(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const at = event.target instanceof HTMLElement ? event.target : null;
      const cell = at?.closest<HTMLElement>("[role=gridcell]");
      if (!at || !cell || at.closest("[role=dialog]")) return;
      const to = next(event.key, at, cell);
      if (!to) return;
      event.preventDefault();
      rove(to);
      to.focus();
    }
    function next(key: string, at: HTMLElement, cell: HTMLElement): HTMLElement | undefined {
      const rows = cellsOf(grid ?? document.body);
      const row = rows.findIndex((cells) => cells.includes(cell));
      const column = rows[row]?.indexOf(cell) ?? 0;
      if (key === "Home") return stopsOf(rows[row]?.[0] ?? cell)[0];
      if (key === "End") return stopsOf(rows[row]?.at(-1) ?? cell)[0];
      const step = STEPS[key];
      if (!step) return undefined;
      const [down, right] = step;
      const own = stopsOf(cell);
      const within = down === 0 ? undefined : own[own.indexOf(at) + down];
      if (within) return within;
      const other = rows[row + down]?.[column + right];
      return other && (down < 0 ? stopsOf(other).at(-1) : stopsOf(other)[0]);
    }
    function came(event: FocusEvent) {
      if (
        event.target instanceof HTMLElement &&
        event.target.closest("[role=gridcell]") &&
        !event.target.closest("[role=dialog]")
      )
        rove(event.target);
    }
    grid.addEventListener("keydown", go);
    grid.addEventListener("focusin", came);
    return () => {
      grid.removeEventListener("keydown", go);
      grid.removeEventListener("focusin", came);
    };
  }, [drawn]);
  return null;
}
