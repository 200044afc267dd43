import { expect, it } from "vitest";
import { instantOf } from "../../time";
import { personalFacts } from "./notes";
import { dutyWindow, monthOf, weeksBefore } from "./window";

const days = (from: string, until: string) => ({ from: instantOf(from), until: instantOf(until) });

it("a month and the three weeks before, in the unit's zone", () => {
  expect(monthOf("2026-12-16")).toEqual(days("2026-12-01", "2027-01-01"));
  expect(monthOf("2026-02-28")).toEqual(days("2026-02-01", "2026-03-01"));
  expect(weeksBefore("2026-12-16")).toEqual([
    days("2026-12-07", "2026-12-14"),
    days("2026-11-30", "2026-12-07"),
    days("2026-11-23", "2026-11-30"),
  ]);
});

it("the window holds the months, the three weeks and a day around", () => {
  expect(dutyWindow(instantOf("2026-12-16"), instantOf("2026-12-20"))).toEqual(days("2026-11-23", "2027-01-01"));
  expect(dutyWindow(instantOf("2026-12-28"), instantOf("2026-12-31"))).toEqual(days("2026-12-01", "2027-01-02"));
});

it("notes are sorted by what they say", () => {
  const note = { volunteerId: "v", n: 0, from: "", until: "" };
  const range = { from: "2026-12-01", until: "2026-12-02" };
  expect(
    personalFacts([
      { ...note, kind: "morning", n: 1 },
      { ...note, kind: "free", ...range },
      { ...note, kind: "not_free", ...range },
      { ...note, kind: "invited", n: 2 },
      { ...note, kind: "visited", n: 4 },
      { ...note, kind: "declined", n: 1 },
    ]),
  ).toEqual({
    free: {
      week: [{ weekday: 1, part: "morning" }],
      exceptions: [
        { fromDay: range.from, untilDay: range.until, isFree: true },
        { fromDay: range.from, untilDay: range.until, isFree: false },
      ],
    },
    invited: 2,
    visits: 4,
    declined: true,
  });
  expect(personalFacts([])).toEqual({ free: { week: [], exceptions: [] }, invited: 0, visits: 0, declined: false });
});
