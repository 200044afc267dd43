import { expect, test } from "vitest";
import { daysLeft } from "./age";
import { undoUntil } from "./dates";

const now = new Date("2026-04-20T02:00:00Z");
const at = (minutes: number) => ({ visibleAt: new Date(now.getTime() + minutes * 60_000) });

test("an offering can be undone until its letter leaves, and only as a whole", () => {
  expect(undoUntil([at(10), at(10)], now)).toEqual(at(10).visibleAt);
  expect(undoUntil([at(10), at(-1)], now)).toBeNull();
  expect(undoUntil([at(0)], now)).toBeNull();
  expect(undoUntil([], now)).toBeNull();
});

test("days are left by the calendar of the unit's zone; nothing promised, nothing left", () => {
  expect(daysLeft(new Date("2026-04-20T15:00:00Z"), now)).toBe(0);
  expect(daysLeft(new Date("2026-04-20T17:00:00Z"), now)).toBe(1);
  expect(daysLeft(new Date("2026-04-18T09:00:00Z"), now)).toBe(-2);
  expect(daysLeft(null, now)).toBeNull();
});
