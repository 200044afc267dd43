import { expect, test } from "vitest";
import { branchOf, guardianConsentUntil, isMinor, mayJoinFrom } from "./age";

test("born in April 2013, one may join from the first of May 2027 and not a day earlier", () => {
  expect(mayJoinFrom("2013-04")).toBe("2027-05-01");
  expect(branchOf("2013-04", "2027-04-30")).toBe("too_young");
  expect(branchOf("2013-04", "2027-05-01")).toBe("guardian");
});

test("a guardian is asked until the last day of the month in which one turns 18", () => {
  expect(branchOf("2010-12", "2028-12-31")).toBe("guardian");
  expect(branchOf("2010-12", "2029-01-01")).toBe("adult");
  expect(isMinor("2010-12", "2028-12-31")).toBe(true);
  expect(isMinor("2010-12", "2029-01-01")).toBe(false);
});

test("a guardian's consent ends the day before the person is of age", () => {
  expect(guardianConsentUntil("2010-02")).toBe("2028-02-29");
  expect(guardianConsentUntil("2010-12")).toBe("2028-12-31");
});
