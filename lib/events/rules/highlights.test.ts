import { expect, test } from "vitest";
import { type EventMark, facetsOf } from "./facets";
import { NO_FILTERS } from "./filters";
import { highlights } from "./highlights";

const today = "2026-04-20";
const mark = (id: string, day: string, missing: number): EventMark => ({
  id,
  day,
  lastDay: day,
  missing,
  kind: "fair",
  league: "150100",
  region: "150100",
  campaignId: null,
  languages: [],
});
const pick = (marks: EventMark[], most: number) => highlights(marks, facetsOf(marks, NO_FILTERS, today), today, most);

test("each day's shortest event comes first, in order of time", () => {
  const marks = [
    mark("a", "2026-04-20", 1),
    mark("b", "2026-04-20", 4),
    mark("c", "2026-04-21", 0),
    mark("d", "2026-04-22", 2),
  ];
  expect(pick(marks, 3)).toEqual(["b", "c", "d"]);
  expect(pick(marks, 2)).toEqual(["b", "c"]);
});

test("with few days the rest is filled up with what comes next", () => {
  const marks = [mark("a", "2026-04-20", 1), mark("b", "2026-04-20", 4), mark("c", "2026-04-20", 0)];
  expect(pick(marks, 6)).toEqual(["a", "b", "c"]);
});

test("what is over is not shown, and what goes on counts for today", () => {
  const marks = [
    mark("over", "2026-04-19", 9),
    { ...mark("on", "2026-04-19", 3), lastDay: "2026-04-21" },
    mark("b", "2026-04-20", 1),
  ];
  expect(pick(marks, 1)).toEqual(["on"]);
});
