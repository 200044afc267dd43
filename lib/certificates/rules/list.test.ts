import { expect, test } from "vitest";
import { certificateAddress, certificateFilter } from "./list";

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
  expect(certificateFilter({ page: "99999" }).page).toBe(1);
});
