import { expect, test } from "vitest";
import { requestFacts, wishOf, wishText } from "./facts";

test("an empty draft has nothing", () => {
  expect(requestFacts({})).toMatchObject({
    grades: [],
    classes: null,
    wishes: [],
    baseId: null,
    mode: null,
    language: null,
    teacherPresent: false,
    agreedText: "",
  });
});

test("what was answered is typed, and what is not known is left out", () => {
  const facts = requestFacts({
    grades: ["primary_56", "nursery"],
    topics: "patent",
    headCount: "126",
    seats: "many",
    wishes: ["2026-04-29 afternoon", "2026-04-28 morning", "2026-02-30 morning", "soon"],
    language: "both",
    mode: "moon",
    notes: "  小发明  ",
    teacherPresent: "on",
    baseId: "b1",
    needs: ["patent", "trademark"],
  });
  expect(facts).toMatchObject({
    grades: ["primary_56"],
    topics: ["patent"],
    headCount: 126,
    seats: null,
    wishes: [
      { day: "2026-04-29", part: "afternoon" },
      { day: "2026-04-28", part: "morning" },
    ],
    language: "both",
    mode: null,
    notes: "小发明",
    teacherPresent: true,
    baseId: "b1",
    needs: ["trademark", "patent"],
  });
});

test("a wish is written and read back", () => {
  const wish = { day: "2026-04-28", part: "evening" } as const;
  expect(wishOf(wishText(wish))).toEqual(wish);
  expect(wishOf("")).toBeNull();
});
