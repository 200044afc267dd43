import { describe, expect, test } from "vitest";
import { EVENT_KINDS } from "@/db/words";
import { deskFiltersFrom, deskListHref, isNarrowed } from "./desk-filters";
import { noSeats, seatsOf, sumSeats } from "./numbers";
import { changesOf, isOpen, needsMove } from "./plan-change";
import { TEMPLATES } from "./templates";
import { sameItem, whitelistGaps } from "./whitelist";
import { sameTime, windowOf } from "./window";

const at = (hour: number) => new Date(Date.UTC(2026, 3, 20, hour));

describe("seats", () => {
  test("confirmed, held and missing make up what is needed", () => {
    expect(seatsOf({ places: 5, blocked: 1, taken: 3, held: 1 })).toEqual({
      needed: 4,
      confirmed: 2,
      held: 1,
      missing: 1,
    });
  });
  test("without a limit nothing is missing, and held is none unless said", () => {
    expect(seatsOf({ places: null, blocked: 0, taken: 3 })).toEqual({ needed: 3, confirmed: 3, held: 0, missing: 0 });
  });
  test("sums add up, and nothing sums to nothing", () => {
    const one = seatsOf({ places: 2, blocked: 0, taken: 1 });
    expect(sumSeats([one, one])).toEqual({ needed: 4, confirmed: 2, held: 0, missing: 2 });
    expect(sumSeats([])).toEqual(noSeats);
  });
});

describe("times", () => {
  test("an event spans its shifts; without shifts it has no times", () => {
    expect(
      windowOf([
        { startsAt: at(5), endsAt: at(6) },
        { startsAt: at(1), endsAt: at(3) },
      ]),
    ).toEqual({ startsAt: at(1), endsAt: at(6) });
    expect(windowOf([])).toEqual({ startsAt: null, endsAt: null });
  });
  test("times are the same by the clock", () => {
    expect(sameTime(at(1), at(1))).toBe(true);
    expect(sameTime(at(1), null)).toBe(false);
    expect(sameTime(null, null)).toBe(true);
  });
});

describe("changing a plan", () => {
  const before = { startsAt: at(1), endsAt: at(2) };
  test("drafts and published events may change, others not", () => {
    expect((["draft", "published", "cancelled", "finished"] as const).map(isOpen)).toEqual([true, true, false, false]);
  });
  test("only a published shift with people has to be moved", () => {
    const after = { startsAt: at(3), endsAt: at(4) };
    expect(needsMove("published", 1, before, after)).toBe(true);
    expect(needsMove("published", 1, before, { ...before, endsAt: at(4) })).toBe(true);
    expect(needsMove("published", 1, before, before)).toBe(false);
    expect(needsMove("published", 0, before, after)).toBe(false);
    expect(needsMove("draft", 1, before, after)).toBe(false);
  });
  test("changes are pairs of before and after; what stayed is left out", () => {
    const was: Record<string, unknown> = { title: "甲", at: at(1), n: 1, list: ["a"], gone: "x", same: true };
    expect(
      changesOf(was, { title: "乙", at: at(2), n: 1, list: ["b"], gone: null, same: true, none: undefined }),
    ).toEqual({
      title: ["甲", "乙"],
      at: [at(1).toISOString(), at(2).toISOString()],
      list: ['["a"]', '["b"]'],
      gone: ["x", null],
    });
  });
});

describe("the whitelist", () => {
  const facts = { schoolId: null, whitelistItem: "一", whitelistYear: 2026, approvalNumber: null };
  test("only a campus visit needs school, item, year and approval", () => {
    expect(whitelistGaps({ ...facts, kind: "campus_visit" })).toEqual(["schoolId", "approvalNumber"]);
    expect(whitelistGaps({ ...facts, kind: "lecture" })).toEqual([]);
  });
  test("one item has one spelling", () => {
    expect(sameItem("  知识产权　宣讲 ")).toBe("知识产权 宣讲");
  });
});

test("every kind has a template with a position", () => {
  for (const kind of EVENT_KINDS) expect(TEMPLATES[kind].positions.length).toBeGreaterThan(0);
});

describe("the list's address", () => {
  test("what makes no sense is left out", () => {
    const filters = deskFiltersFrom({
      view: "nothing",
      q: [" a"],
      region: "x",
      kind: "party",
      from: "2026-02-30",
      to: "",
      mine: "yes",
      page: "-1",
    });
    expect(filters).toEqual({
      view: "coming",
      q: "",
      region: null,
      kind: null,
      from: null,
      to: null,
      mine: false,
      page: 1,
    });
    expect(deskListHref(filters)).toBe("/desk/events");
    expect(isNarrowed(filters)).toBe(false);
  });
  test("what makes sense comes back, and a change begins at page 1", () => {
    const filters = deskFiltersFrom({
      view: "gaps",
      q: "蒙草",
      region: "150100",
      kind: "lecture",
      from: "2026-04-01",
      to: "2026-04-30",
      mine: "1",
      page: "3",
    });
    expect(
      deskFiltersFrom(Object.fromEntries(new URLSearchParams(deskListHref(filters, { page: 3 }).split("?")[1]))),
    ).toEqual(filters);
    expect(deskListHref(filters, { view: "all" })).not.toContain("page");
    for (const one of [
      { q: "a" },
      { region: "150100" },
      { kind: "fair" as const },
      { from: "2026-04-01" },
      { to: "2026-04-01" },
      { mine: true },
    ])
      expect(isNarrowed({ ...deskFiltersFrom({}), ...one })).toBe(true);
  });
});
