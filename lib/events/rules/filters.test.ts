import { expect, test } from "vitest";
import { eventsHref, filtersFrom, filtersInForce, NO_FILTERS, weekendOf } from "./filters";

test("an empty address has no filters, and no filters have the bare address", () => {
  expect(filtersFrom({})).toEqual(NO_FILTERS);
  expect(eventsHref(NO_FILTERS)).toBe("/events");
  expect(filtersInForce(NO_FILTERS)).toBe(0);
});

test("an address is read and written the same", () => {
  const address = "/events?gap=1&day=2026-04-23&lg=150100&kind=campus_visit,lecture&lang=mn&page=2";
  const filters = filtersFrom(Object.fromEntries(new URL(address, "http://x").searchParams));
  expect(filters).toEqual({
    lg: "150100",
    kinds: ["campus_visit", "lecture"],
    from: "2026-04-23",
    to: "2026-04-23",
    gap: true,
    lang: "mn",
    page: 2,
  });
  expect(eventsHref(filters, { page: filters.page })).toBe(address);
  expect(filtersInForce(filters)).toBe(6);
});

test("a form's repeated boxes and two dates are read too, dates the right way round", () => {
  const filters = filtersFrom({ kind: ["fair", "press"], from: "2026-04-26", to: "2026-04-20", day: "2026-04-21" });
  expect(filters.kinds).toEqual(["press", "fair"]);
  expect([filters.from, filters.to]).toEqual(["2026-04-20", "2026-04-26"]);
  expect(eventsHref(filters)).toBe("/events?from=2026-04-20&to=2026-04-26&kind=press,fair");
});

test("one open end is kept", () => {
  expect(filtersFrom({ from: "", to: "2026-04-26" })).toMatchObject({ from: null, to: "2026-04-26" });
  expect(eventsHref(filtersFrom({ from: "2026-04-20" }))).toBe("/events?from=2026-04-20");
});

test("nonsense is left out", () => {
  expect(filtersFrom({ lg: "110000", kind: "party", day: "2026-02-30", gap: "yes", lang: "fr", page: "-3" })).toEqual(
    NO_FILTERS,
  );
  expect(filtersFrom({ lg: [], page: ["2", "3"] })).toMatchObject({ lg: null, page: 2 });
});

test("changing a filter goes back to the first page", () => {
  expect(eventsHref({ ...NO_FILTERS, page: 4 }, { gap: true })).toBe("/events?gap=1");
});

test("the weekend is the coming one, and on Sunday it is today", () => {
  expect(weekendOf("2026-04-22", 3)).toEqual({ from: "2026-04-25", to: "2026-04-26" });
  expect(weekendOf("2026-04-25", 6)).toEqual({ from: "2026-04-25", to: "2026-04-26" });
  expect(weekendOf("2026-04-26", 7)).toEqual({ from: "2026-04-26", to: "2026-04-26" });
});
