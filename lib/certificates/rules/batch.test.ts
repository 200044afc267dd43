import { expect, test } from "vitest";
import { batchDue } from "./batch";

test("a run issues at once, or on the day after the notice", () => {
  // 00:30 on 22 November in Shanghai.
  const at = new Date("2026-11-21T16:30:00Z");
  expect(batchDue(at, 0)).toBe("2026-11-22");
  expect(batchDue(at, 1)).toBe("2026-11-23");
  expect(batchDue(at, 7)).toBe("2026-11-29");
});
