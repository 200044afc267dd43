import { expect, test } from "vitest";
import { hostState, stepsAhead } from "./host-view";

const now = new Date("2026-04-23T02:00:00Z");
const at = (minutes: number, state = "open") => ({ visibleAt: new Date(now.getTime() + minutes * 60_000), state });

test("an offering that can be undone is not known to the host", () => {
  expect(hostState("offered", [at(10)], now)).toBe("in_review");
  expect(hostState("offered", [at(-1, "taken_back"), at(10)], now)).toBe("in_review");
  expect(hostState("offered", [at(-1)], now)).toBe("offered");
  expect(hostState("scheduled", [at(10)], now)).toBe("scheduled");
});

test("what is still to come", () => {
  for (const state of ["submitted", "in_review"] as const) expect(stepsAhead(state)).toHaveLength(4);
  expect(stepsAhead("needs_info")).toEqual(["review", "date", "visit", "feedback"]);
  expect(stepsAhead("offered")[0]).toBe("date");
  expect(stepsAhead("scheduled")[0]).toBe("visit");
  expect(stepsAhead("completed")).toEqual(["feedback"]);
  expect(stepsAhead("closed")).toEqual([]);
});
