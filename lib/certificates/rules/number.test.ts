import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SYMBOLS } from "../../requests/rules/number";
import { certificateNumber, DRAWN, readCertificateNumber } from "./number";

const values = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: DRAWN, maxLength: DRAWN });
const years = fc.integer({ min: 2024, max: 2090 });
const numbers = fc
  .tuple(years, values, fc.boolean())
  .map(([year, drawn, sample]) => certificateNumber(year, drawn, sample));

describe("a certificate's number", () => {
  test("has its form, and a sample's says so", () => {
    fc.assert(
      fc.property(years, values, (year, drawn) => {
        const symbols = `[${SYMBOLS}]`;
        expect(certificateNumber(year, drawn, false)).toMatch(new RegExp(`^ZY\\d\\d-${symbols}{4}-${symbols}{4}$`));
        expect(certificateNumber(year, drawn, true)).toBe(`SAMPLE-${certificateNumber(year, drawn, false)}`);
      }),
    );
    expect(SYMBOLS).toHaveLength(32);
    expect(SYMBOLS).not.toMatch(/[IO01]/);
  });
  test("is read back from lower case, blanks, other dashes, full width and without dashes", () => {
    fc.assert(
      fc.property(numbers, (number) => {
        for (const typed of [
          number,
          number.toLowerCase(),
          number.replaceAll("-", ""),
          number.replaceAll("-", " – "),
          `  ${number.replaceAll("-", "—")}\n`,
          number.replaceAll("-", "－").replaceAll("Z", "Ｚ"),
        ])
          expect(readCertificateNumber(typed)).toBe(number);
      }),
    );
  });
  test("one wrong symbol, or two that changed places, is no number", () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 31 }), (number, where, other) => {
        const at = [...number].flatMap((symbol, i) =>
          i > number.indexOf("-", number.indexOf("ZY")) && symbol !== "-" ? [i] : [],
        );
        const i = at[where % at.length] ?? 0;
        const wrong = SYMBOLS.charAt((SYMBOLS.indexOf(number.charAt(i)) + other) % 32);
        expect(readCertificateNumber(number.slice(0, i) + wrong + number.slice(i + 1))).toBeNull();
        const next = at[(where % at.length) + 1];
        if (next === undefined || number.charAt(i) === number.charAt(next)) return;
        const swapped = [...number];
        [swapped[i], swapped[next]] = [number.charAt(next), number.charAt(i)];
        expect(readCertificateNumber(swapped.join(""))).toBeNull();
      }),
    );
  });
  test("whatever is typed, it answers with a number of the right form or with nothing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: "binary" }),
          numbers.chain((n) => fc.string().map((s) => n + s)),
        ),
        (typed) => {
          const read = readCertificateNumber(typed);
          if (read !== null) expect(readCertificateNumber(read)).toBe(read);
        },
      ),
    );
    for (const typed of ["", "ZY26", "ZY26-IO01-2345", "SAMPLE-", "SQ26-2222-2222", "x".repeat(10_000)])
      expect(readCertificateNumber(typed)).toBeNull();
  });
});
