import { expect, test } from "vitest";
import { organisationAddress, organisationFilter } from "./list";
import { formValue, unitChanges } from "./saving";
import { itemsAt, schoolNumber, schoolState, yearBounds } from "./visits";

test("the address says only what differs, and reads back the same", () => {
  const filter = organisationFilter({ tab: "enterprise", q: "园", region: "150200", unit: "new", page: "2" });
  const address = organisationAddress(filter, { page: 2 });
  expect(organisationFilter(Object.fromEntries(new URL(address, "http://x").searchParams))).toEqual(filter);
  expect(organisationAddress(organisationFilter({}))).toBe("/desk/organisations");
  expect(organisationAddress(organisationFilter({ look: "table" }))).toBe("/desk/organisations?look=table");
  expect(organisationFilter({ tab: "x", q: ["a%", "b"], region: "1", unit: "a b", page: "-1" })).toEqual(
    organisationFilter({ q: "a" }),
  );
  expect(organisationFilter({ page: "99999", q: [] }).page).toBe(1);
});

test("a school has been visited, is booked, or neither; the latest visit and the next one are shown", () => {
  const now = new Date("2026-04-20T04:00:00Z");
  const visit = (day: string) => ({ eventId: day, title: "示例", startsAt: new Date(`${day}T02:00:00Z`), item: null });
  expect(schoolState([], now)).toEqual({ state: "none", visit: null });
  expect(schoolState([visit("2026-05-02"), visit("2026-05-01")], now)).toMatchObject({
    state: "booked",
    visit: { eventId: "2026-05-01" },
  });
  expect(schoolState([visit("2026-05-02"), visit("2026-04-02"), visit("2026-03-02")], now)).toMatchObject({
    state: "visited",
    visit: { eventId: "2026-04-02" },
  });
});

test("a school is blocked when every item of the year has entered it or is booked, however it is written", () => {
  const now = new Date("2026-04-20T04:00:00Z");
  const visit = (day: string, item: string | null) => ({
    eventId: day,
    title: "示例",
    startsAt: new Date(`${day}T02:00:00Z`),
    item,
  });
  const items = ["科普宣传教育", "青少年法治宣传教育"];
  const one = visit("2026-03-02", " 科普宣传教育");
  expect(schoolState([one], now, items)).toMatchObject({ state: "visited" });
  expect(itemsAt([one], items)).toEqual([
    { item: "科普宣传教育", by: one },
    { item: "青少年法治宣传教育", by: null },
  ]);
  expect(schoolState([one, visit("2026-06-01", "青少年法治宣传教育")], now, items)).toMatchObject({
    state: "blocked",
    visit: { eventId: "2026-03-02" },
  });
  expect(schoolState([one, visit("2026-06-01", null)], now, items)).toMatchObject({ state: "visited" });
  expect(schoolState([one], now, [])).toMatchObject({ state: "visited" });
});

test("numbers of schools, bounds of the year in the unit's zone", () => {
  expect(schoolNumber("示例试点学校（包头市·03）", 0)).toBe("03");
  expect(schoolNumber("示例学校", 4)).toBe("05");
  expect(yearBounds(new Date("2025-12-31T17:00:00Z"))).toEqual({ year: 2026, from: "2026-01-01", to: "2027-01-01" });
});

test("changes are pairs, and values stand in a form as it holds them", () => {
  const before = { kind: "school", name: "示例", nameEn: null, regionCode: "150100", address: null, isIssuer: false };
  expect(unitChanges(before, { ...before, address: "路", isIssuer: true })).toEqual({
    address: [null, "路"],
    isIssuer: [false, true],
  });
  expect([null, false, true, "x"].map(formValue)).toEqual(["", "", "on", "x"]);
});
