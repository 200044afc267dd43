import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDigit, isVolunteerNumber, volunteerNumber } from "./number";

const seven = fc.integer({ min: 0, max: 9_999_999 }).map((n) => String(n).padStart(7, "0"));

test("the check digit is that of ISO 7064 MOD 11,10", () => {
  expect(checkDigit("0794")).toBe("5");
});

test("every number made is a number", () => {
  fc.assert(fc.property(seven, (digits) => isVolunteerNumber(volunteerNumber(digits))));
});

test("one wrong digit never passes", () => {
  fc.assert(
    fc.property(seven, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
      const right = volunteerNumber(digits);
      const wrong = String((Number(right[at]) + by) % 10);
      return !isVolunteerNumber(right.slice(0, at) + wrong + right.slice(at + 1));
    }),
  );
});

test("what does not look like one is none", () => {
  for (const text of ["", "V1234567", "v12345678", "V123456789", "150102200409010011"])
    expect(isVolunteerNumber(text)).toBe(false);
});
