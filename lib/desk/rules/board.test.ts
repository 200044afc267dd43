import { expect, test } from "vitest";
import { instantOf } from "../../time";
import { type BoardEvent, boardOf } from "./board";
import { weekOf } from "./week";

const days = weekOf("2026-04-22", new Date()).days;
let serial = 0;
const event = (regionCode: string, day: string, time: string, missing: number): BoardEvent => ({
  id: String(++serial),
  kind: "lecture",
  title: `示例活动${serial}`,
  titleEn: null,
  regionCode,
  startsAt: instantOf(day, time),
  needed: 4,
  taken: 4 - missing,
  missing,
});

test("the week begins on Monday, whatever day is asked; nonsense is this week", () => {
  const now = instantOf("2026-04-26", "23:59");
  expect(weekOf("2026-04-22", now)).toEqual({ monday: "2026-04-20", sunday: "2026-04-26", days, isThis: true });
  expect(weekOf("nonsense", now).isThis).toBe(true);
  expect(weekOf("2026-05-01", now)).toMatchObject({ monday: "2026-04-27", isThis: false });
  expect(weekOf(undefined, now).monday).toBe("2026-04-20");
});

test("leagues with the biggest gap come first, full events fold, and totals add up", () => {
  const board = boardOf(
    [
      event("150100", "2026-04-20", "14:00", 0),
      event("150100", "2026-04-20", "09:00", 0),
      event("150100", "2026-04-20", "16:00", 1),
      event("150200", "2026-04-21", "09:00", 3),
      event("150200", "2026-05-21", "09:00", 3),
      event("999999", "2026-04-21", "09:00", 3),
    ],
    ["150100", "150200", "150300"],
    days,
  );
  expect(board.rows.map((row) => row.regionCode)).toEqual(["150200", "150100", "150300"]);
  expect(board.totals).toEqual({ events: 4, needed: 16, taken: 12, missing: 4, withGaps: 2 });
  expect(board.days.map((day) => day.events)).toEqual([3, 1, 0, 0, 0, 0, 0]);
  const monday = board.rows[1]?.cells[0];
  expect(monday?.shown.map((one) => one.missing)).toEqual([0, 1]);
  expect(monday).toMatchObject({ folded: 1, full: 2 });
  expect(board.rows[2]?.totals.events).toBe(0);
});

test("leagues with the same gap stand by how many events they have", () => {
  const board = boardOf([event("150200", "2026-04-20", "09:00", 0)], ["150100", "150200"], days);
  expect(board.rows.map((row) => row.regionCode)).toEqual(["150200", "150100"]);
});

test("a day that is not in the week is left out", () => {
  expect(boardOf([event("150100", "2026-04-27", "09:00", 1)], ["150100"], days).totals.events).toBe(0);
});
