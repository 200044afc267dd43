import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plusMinutes } from "../../time";
import { isIdentity, maskedIdentity, plainIdentity, seenUntil } from "./identity";

// Not anybody's: the place code 000000 belongs to nowhere.
const nobody = (tail: string) => `00000019000101${tail}`;
const valid = [..."0123456789X"].map((last) => nobody(`001${last}`)).filter((n) => isIdentity("resident_card", n));

describe("an identity number", () => {
  test("of a resident card: of eleven last places one is right", () => expect(valid).toHaveLength(1));
  test("weighs each place by its power of two", () => {
    for (let at = 0; at < 17; at++) {
      // ISO 7064 MOD 11-2: the weighted sum of all eighteen places leaves one.
      const check = (12 - (2 ** (17 - at) % 11)) % 11;
      const number = `${"0".repeat(at)}1${"0".repeat(16 - at)}${check === 10 ? "X" : check}`;
      expect(isIdentity("resident_card", number), number).toBe(true);
    }
  });
  test("one wrong digit is seen", () => {
    const [number = ""] = valid;
    fc.assert(
      fc.property(fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digit = (Number(number.charAt(at)) + more) % 10;
        expect(isIdentity("resident_card", number.slice(0, at) + digit + number.slice(at + 1))).toBe(false);
      }),
    );
    expect(isIdentity("resident_card", number.slice(1))).toBe(false);
    expect(isIdentity("resident_card", "")).toBe(false);
    expect(isIdentity("resident_card", `${number}0`)).toBe(false);
    expect(isIdentity("resident_card", `${"A".repeat(17)}1`)).toBe(false);
  });
  test("of another kind has a plain form only", () => {
    expect(isIdentity("passport", "E00000000")).toBe(true);
    expect(isIdentity("other", "军00000")).toBe(false);
    expect(isIdentity("other", "A1")).toBe(false);
  });
  test("is kept plain and shown masked", () => {
    expect(plainIdentity(" e0000 ０００x ")).toBe("E0000000X");
    expect(maskedIdentity("E0000000X")).toBe("E*******X");
    expect(maskedIdentity("EX")).toBe("EX");
    expect(maskedIdentity("")).toBe("");
  });
  test("is seen for ten minutes after a reason was given", () => {
    const at = new Date("2026-11-22T08:00:00Z");
    expect(seenUntil(at, plusMinutes(at, 9.9))).toEqual(plusMinutes(at, 10));
    expect(seenUntil(at, plusMinutes(at, 10))).toBeNull();
    expect(seenUntil(null, at)).toBeNull();
  });
});
