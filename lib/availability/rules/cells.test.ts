import { describe, expect, it } from "vitest";
import { byDay, CELLS, cellsOfWeek, holdsPreset, isCell, PRESETS, presetCells, toggled, weekOf } from "./cells";

describe("the cells of a week", () => {
  it("are seven days by three parts, Monday first", () => {
    expect(CELLS).toHaveLength(21);
    expect([CELLS[0], CELLS[20]]).toEqual(["1-morning", "7-evening"]);
    expect(["6-morning", "8-morning", "6-night", ""].map(isCell)).toEqual([true, false, false, false]);
  });

  it("go to the database and back", () => {
    expect(weekOf(["7-evening", "1-morning"])).toEqual([
      { weekday: 1, part: "morning" },
      { weekday: 7, part: "evening" },
    ]);
    expect(cellsOfWeek(weekOf(CELLS))).toEqual(CELLS);
  });

  it("are told day by day", () => {
    expect(byDay(["6-evening", "6-morning", "2-afternoon"])).toEqual([
      { weekday: 2, parts: ["afternoon"] },
      { weekday: 6, parts: ["morning", "evening"] },
    ]);
    expect(byDay([])).toEqual([]);
  });
});

describe("a swath at one press", () => {
  it("has the size its name says", () => {
    expect([...PRESETS, "day-3", "else"].map((preset) => presetCells(preset).length)).toEqual([10, 6, 7, 3, 0]);
  });

  it("is added, and taken away when all of it is there; the rest stays", () => {
    const some = toggled(["6-morning", "2-morning"], "weekends");
    expect(some).toHaveLength(7);
    expect(holdsPreset(some, "weekends")).toBe(true);
    expect(toggled(some, "weekends")).toEqual(["2-morning"]);
    expect(toggled(["2-morning"], "day-2")).toEqual(["2-morning", "2-afternoon", "2-evening"]);
  });

  it("empties the week, and does nothing when it is unknown", () => {
    expect(toggled(CELLS, "none")).toEqual([]);
    expect(toggled(["6-morning", "x"], "")).toEqual(["6-morning"]);
  });
});
