import { expect, test } from "vitest";
import { withPupils } from "./hosts";
import { firstOpen, stepNumber, stepOf, unfinished, withoutWishes } from "./steps";

test("an address says which step", () => {
  expect(stepOf("3", "who")).toBe("when");
  expect(stepOf("9", "what")).toBe("what");
  expect(stepOf(undefined, "check")).toBe("check");
  expect(stepNumber("when")).toBe(3);
});

test("a draft goes on where it was left", () => {
  expect(firstOpen("campus_visit", {})).toBe("what");
  const what = { topics: ["patent"], headCount: "40" };
  expect(firstOpen("campus_visit", what)).toBe("when");
  expect(firstOpen("base_trip", { ...what, wishes: ["2026-04-28 morning"] })).toBe("check");
  expect(firstOpen("enterprise_service", what)).toBe("what");
  expect(firstOpen("enterprise_service", { needs: ["patent"] })).toBe("what");
  expect(firstOpen("enterprise_service", { needs: ["patent"], headCount: "8" })).toBe("when");
  expect(firstOpen("rights_aid", { wants: ["advice"], headCount: "2" })).toBe("when");
});

test("another year means other days", () => {
  expect(withoutWishes({ wishes: ["2026-04-28 morning"], notes: "好" })).toEqual({ wishes: [], notes: "好" });
  expect(withPupils("rights_aid")).toBe(false);
});

test("going back keeps what was typed, finished or not", () => {
  const kept = unfinished("when", {
    wishDay: ["2026-04-28", "", "never"],
    wishPart: ["", "evening", ""],
    seats: "many",
    x: "1",
  });
  expect(kept).toEqual({ wishes: ["2026-04-28 morning"], seats: "many", equipment: "" });
  expect(kept).not.toHaveProperty("x");
  expect(unfinished("when", { wishDay: "2026-04-29", wishPart: "evening" }).wishes).toEqual(["2026-04-29 evening"]);
  expect(unfinished("what", { topics: ["patent"] })).toMatchObject({ topics: ["patent"], grades: "" });
  expect(unfinished("what", {})).not.toHaveProperty("wishes");
  expect(unfinished("when", {}).wishes).toEqual([]);
});
