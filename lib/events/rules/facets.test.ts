import { expect, test } from "vitest";
import { type EventMark, facetsOf, passes } from "./facets";
import { NO_FILTERS } from "./filters";

const today = "2026-04-21";
const mark = (id: string, more: Partial<EventMark> = {}): EventMark => ({
  id,
  kind: "campus_visit",
  day: "2026-04-22",
  lastDay: "2026-04-22",
  league: "150100",
  region: "150100",
  campaignId: null,
  missing: 2,
  languages: ["zh"],
  ...more,
});

test("without filters: from today on, also what began earlier and goes on", () => {
  const marks = [
    mark("over", { day: "2026-04-20", lastDay: "2026-04-20" }),
    mark("on", { day: "2026-04-20" }),
    mark("next"),
  ];
  expect(facetsOf(marks, NO_FILTERS, today).ids).toEqual(["on", "next"]);
});

test("days are inclusive; an end alone also opens the past", () => {
  const past = mark("past", { day: "2026-04-19", lastDay: "2026-04-19" });
  expect(passes(past, { ...NO_FILTERS, from: "2026-04-19", to: "2026-04-19" }, today)).toBe(true);
  expect(passes(past, { ...NO_FILTERS, to: "2026-04-30" }, today)).toBe(true);
  expect(passes(mark("late"), { ...NO_FILTERS, to: "2026-04-21" }, today)).toBe(false);
});

test("a work unit is found under its league and under its own code", () => {
  const erenhot = mark("e", { league: "152500", region: "152501" });
  expect(passes(erenhot, { ...NO_FILTERS, lg: "152500" }, today)).toBe(true);
  expect(passes(erenhot, { ...NO_FILTERS, lg: "152501" }, today)).toBe(true);
  expect(passes(erenhot, { ...NO_FILTERS, lg: "150100" }, today)).toBe(false);
});

test("kind, gap and language narrow", () => {
  const full = mark("full", { missing: 0, kind: "lecture", languages: ["zh", "mn"] });
  expect(passes(full, { ...NO_FILTERS, gap: true }, today)).toBe(false);
  expect(passes(full, { ...NO_FILTERS, kinds: ["fair"] }, today)).toBe(false);
  expect(passes(full, { ...NO_FILTERS, kinds: ["lecture"], lang: "mn" }, today)).toBe(true);
  expect(passes(mark("zh"), { ...NO_FILTERS, lang: "mn" }, today)).toBe(false);
});

test("each number is what its choice would give, with the other filters as they are", () => {
  const marks = [
    mark("a"),
    mark("b", { league: "150400", region: "150400", missing: 3 }),
    mark("c", { kind: "lecture", missing: 0, day: "2026-04-23", lastDay: "2026-04-23" }),
  ];
  const facets = facetsOf(marks, { ...NO_FILTERS, lg: "150100" }, today);
  expect(facets.ids).toEqual(["a", "c"]);
  expect([...facets.leagues]).toEqual([
    ["150100", 2],
    ["150400", 1],
  ]);
  expect([...facets.kinds]).toEqual([
    ["campus_visit", 1],
    ["lecture", 1],
  ]);
  expect([...facets.days]).toEqual([
    ["2026-04-22", 1],
    ["2026-04-23", 1],
  ]);
  expect(facets.gap).toEqual({ events: 1, missing: 2 });
});
