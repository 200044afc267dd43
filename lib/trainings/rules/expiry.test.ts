import { describe, expect, test } from "vitest";
import { brokenBy, freesNow, type Holding, noticeDue, outlived } from "./expiry";

const held = (more: Partial<Holding> = {}): Holding => ({
  id: "a",
  kind: "docent",
  validFrom: "2026-01-01",
  validUntil: "2026-12-31",
  ...more,
});

describe("notices at 60, 30 and 7 days", () => {
  const due = (today: string, recorded = "2026-01-01") => noticeDue("2026-12-31", recorded, today);
  test("on the day itself and until the next one", () => {
    expect(due("2026-10-31")).toBeNull();
    expect(due("2026-11-01")).toBe(60);
    expect(due("2026-11-30")).toBe(60);
    expect(due("2026-12-01")).toBe(30);
    expect(due("2026-12-23")).toBe(30);
    expect(due("2026-12-24")).toBe(7);
    expect(due("2026-12-31")).toBe(7);
    expect(due("2027-01-01")).toBeNull();
  });
  test("what was recorded after a notice's day does not get it, but the next one", () => {
    expect(due("2026-11-20", "2026-11-20")).toBeNull();
    expect(due("2026-12-01", "2026-12-01")).toBe(30);
    expect(due("2026-12-05", "2026-12-05")).toBeNull();
  });
});

describe("one that lasts longer", () => {
  test("of the same kind, by its end", () => {
    expect(outlived(held(), [held()])).toBe(false);
    expect(outlived(held(), [held({ id: "b", validUntil: "2027-06-30" })])).toBe(true);
    expect(outlived(held(), [held({ id: "b", validUntil: null })])).toBe(true);
    expect(outlived(held(), [held({ id: "b", validUntil: "2026-12-30" })])).toBe(false);
    expect(outlived(held(), [held({ id: "b", kind: "lecturer", validUntil: null })])).toBe(false);
    expect(outlived(held({ validUntil: null }), [held({ id: "b", validUntil: null })])).toBe(false);
  });
  test("of two with the same end, only one is told", () => {
    const two = [held(), held({ id: "b" })];
    expect(two.map((one) => outlived(one, two))).toEqual([true, false]);
  });
  test("one that began later and ends on the same day or before outlives nothing", () => {
    expect(outlived(held({ id: "b" }), [held(), held({ id: "b" })])).toBe(false);
  });
  test("a gap between them counts", () => {
    expect(outlived(held(), [held({ id: "b", validFrom: "2027-01-02", validUntil: null })])).toBe(false);
    expect(outlived(held(), [held({ id: "b", validFrom: "2027-01-01", validUntil: null })])).toBe(true);
  });
});

test("a lapse breaks what needs it on a day that nothing covers", () => {
  const signups = [
    { id: "before", day: "2026-12-31", needs: "docent" as const },
    { id: "after", day: "2027-01-01", needs: "docent" as const },
    { id: "other", day: "2027-01-01", needs: "lecturer" as const },
    { id: "free", day: "2027-01-01", needs: null },
  ];
  expect(brokenBy(signups, "docent", [held()]).map(({ id }) => id)).toEqual(["after"]);
  const renewed = held({ id: "b", validFrom: "2027-01-01", validUntil: null });
  expect(brokenBy(signups, "docent", [held(), renewed])).toEqual([]);
  expect(brokenBy(signups, "docent", [held({ kind: "lecturer", validUntil: null })]).map(({ id }) => id)).toEqual([
    "before",
    "after",
  ]);
});

test("the stated rule frees a place so many hours before, or never", () => {
  const start = new Date("2026-12-10T08:00:00Z");
  expect(freesNow(start, new Date("2026-12-08T07:59:00Z"), 48)).toBe(false);
  expect(freesNow(start, new Date("2026-12-08T08:00:00Z"), 48)).toBe(true);
  expect(freesNow(start, new Date(start.getTime() - 3_600_000), 1)).toBe(true);
  expect(freesNow(start, new Date(start.getTime() - 3_600_001), 1)).toBe(false);
  expect(freesNow(start, start, 48)).toBe(false);
  expect(freesNow(start, new Date("2026-12-10T07:00:00Z"), 0)).toBe(false);
});
