import { expect, test } from "vitest";
import { certificateAddress, certificateFilter, TABS } from "./list";

test("an address is read and written alike, and nonsense is left out", () => {
  const whole = { tab: "register", q: "陈", state: "revoked", year: "2026", unit: "u-1", page: "3", one: "c1" };
  const filter = certificateFilter(whole);
  expect(certificateAddress(filter, { page: filter.page, one: filter.one })).toBe(
    "/desk/certificates?tab=register&q=%E9%99%88&state=revoked&year=2026&unit=u-1&page=3&one=c1",
  );
  const nonsense = certificateFilter({
    tab: "x",
    q: ["%a_", "b"],
    state: "x",
    year: "1999",
    unit: "a b",
    page: "-1",
    one: "",
  });
  expect(nonsense).toEqual({ tab: "asks", q: "a", state: null, year: null, unit: null, page: 1, one: null });
  expect(certificateAddress(certificateFilter({}))).toBe("/desk/certificates");
});

test("every tab has its address; pages and words end somewhere", () => {
  for (const tab of TABS) expect(certificateFilter({ tab }).tab).toBe(tab);
  const pages = ["0", "1", "2", "9999", "10000", "1.5", ""].map((page) => certificateFilter({ page }).page);
  expect(pages).toEqual([1, 1, 2, 9999, 1, 1, 1]);
  expect(certificateAddress(certificateFilter({}), { page: 2 })).toBe("/desk/certificates?page=2");
  expect(certificateFilter({ q: "字".repeat(61) }).q).toHaveLength(60);
});
