import { describe, expect, it } from "vitest";
import { auditAddress, auditFilter, dayAfter } from "./rules";

const plain = { view: "all", q: "", from: null, to: null, page: 1 } as const;

describe("the filter of the audit log", () => {
  it("is plain for an empty or senseless address", () => {
    expect(auditFilter({})).toEqual(plain);
    expect(auditFilter({ view: "none", from: "2026-02-30", to: "soon", page: "-3" })).toEqual(plain);
    expect(auditFilter({ page: "1.5" }).page).toBe(1);
    expect(auditFilter({ page: "99999999" }).page).toBe(1);
  });

  it("takes view, words, days and page; of a repeated name the first", () => {
    expect(
      auditFilter({ view: ["people", "all"], q: " V123 ", from: "2026-04-20", to: "2026-04-26", page: "2" }),
    ).toEqual({
      view: "people",
      q: "V123",
      from: "2026-04-20",
      to: "2026-04-26",
      page: 2,
    });
  });

  it("comes back from its own address", () => {
    const filter = { view: "events", q: "x", from: "2026-04-20", to: "2026-04-21", page: 1 } as const;
    const address = new URL(auditAddress(filter, { page: 3, entry: "e1" }), "http://x");
    expect(auditFilter(Object.fromEntries(address.searchParams))).toEqual({ ...filter, page: 3 });
    expect(address.searchParams.get("entry")).toBe("e1");
    expect(auditAddress(plain)).toBe("/desk/audit");
  });

  it("changing a filter starts again at page one", () => {
    expect(auditAddress({ ...plain, page: 7 }, { view: "doors" })).toBe("/desk/audit?view=doors");
  });

  it("knows the day after", () => expect(dayAfter("2026-02-28")).toBe("2026-03-01"));
});
