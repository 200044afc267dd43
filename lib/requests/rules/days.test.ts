import { describe, expect, test } from "vitest";
import { dayFault, dueAt, isHoliday, isWorkingDay, windowDays, wishWindow, wishYears, workingDaysAfter } from "./days";

describe("public holidays", () => {
  test.each([
    ["2026-01-01", "New Year"],
    ["2026-02-16", "New Year's Eve"],
    ["2026-02-17", "Spring Festival"],
    ["2026-02-19", "its third day"],
    ["2026-04-05", "Clear and Bright"],
    ["2024-04-04", "Clear and Bright in a leap year"],
    ["2026-05-02", "Labour Day"],
    ["2026-06-19", "Dragon Boat"],
    ["2026-09-25", "Mid-Autumn"],
    ["2026-10-03", "National Day"],
    ["2027-02-06", "Spring Festival of the next year"],
  ])("%s is one: %s", (day) => expect(isHoliday(day)).toBe(true));
  test.each(["2026-02-20", "2026-02-15", "2026-05-03", "2026-10-04", "2025-07-30", "2026-04-04"])("%s is not", (day) =>
    expect(isHoliday(day)).toBe(false),
  );
});

describe("working days", () => {
  test("leave out Saturday, Sunday and holidays", () => {
    expect(["2026-04-24", "2026-04-25", "2026-04-26", "2026-05-01"].map(isWorkingDay)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(workingDaysAfter("2026-04-24", 3)).toBe("2026-04-29");
    expect(workingDaysAfter("2026-09-30", 1)).toBe("2026-10-05");
    expect(workingDaysAfter("2026-04-25", 0)).toBe("2026-04-25");
  });
  test("an answer is due at 17:00 of the third", () =>
    expect(dueAt("2026-04-17", 3).toISOString()).toBe("2026-04-22T09:00:00.000Z"));
});

describe("days to wish for", () => {
  const friday = "2026-04-17";
  test("begin after the lead time and go on for twelve weeks", () =>
    expect(wishWindow(friday)).toEqual({ from: "2026-04-22", to: "2026-07-12" }));
  test("keep to the year of the whitelist", () => {
    expect(wishWindow("2026-11-20", 2026)).toEqual({ from: "2026-11-25", to: "2026-12-31" });
    expect(wishWindow(friday, 2027)).toEqual({ from: "2027-01-01", to: "2027-03-21" });
  });
  test.each([
    ["2026-04-16", "past"],
    [friday, "past"],
    ["2026-04-21", "soon"],
    ["2026-04-22", null],
    ["2026-04-25", "weekend"],
    ["2026-05-01", "holiday"],
    ["2026-07-13", "late"],
  ] as const)("%s: %s", (day, fault) => expect(dayFault(day, "campus_visit", friday)).toBe(fault));
  test("a base is open on Saturday, and not on a holiday", () => {
    expect(dayFault("2026-04-25", "base_trip", friday)).toBeNull();
    expect(dayFault("2026-05-02", "base_trip", friday)).toBe("holiday");
  });
  test("a year's end may already be too near", () => {
    expect(wishYears(friday)).toEqual([2026, 2027]);
    expect(wishYears("2026-12-30")).toEqual([2027, 2028]);
  });
});

test("the calendar has whole pages of four weeks, Monday first", () => {
  const days = windowDays("campus_visit", "2026-04-17");
  expect(days).toHaveLength(84);
  expect(days[0]).toEqual({ day: "2026-04-20", fault: "soon" });
  expect(days[2]).toEqual({ day: "2026-04-22", fault: null });
  expect(days.at(-1)).toEqual({ day: "2026-07-12", fault: "weekend" });
  expect(windowDays("campus_visit", "2026-12-20", 2026)).toHaveLength(28);
});
