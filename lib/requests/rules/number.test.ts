import { describe, expect, test } from "vitest";
import { checkValue, DRAWN, numberOf, readNumber, REQUEST_PREFIX, SYMBOLS } from "./number";

const drawn = [0, 31, 7, 12, 25, 3, 19];
const number = numberOf("SQ", 2026, drawn);

describe("a number", () => {
  test("has the year, seven drawn symbols and a check symbol", () => {
    expect(number).toMatch(/^SQ26-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    expect(drawn).toHaveLength(DRAWN);
    expect(REQUEST_PREFIX).toBe("SQ");
    expect(numberOf("ZY", 2101, drawn)).toMatch(/^ZY01-/);
  });
  test("has 32 different symbols to draw from, none of I O 0 1", () => {
    expect(new Set(SYMBOLS).size).toBe(32);
    expect(SYMBOLS).not.toMatch(/[IO01]/);
  });
  test("is read however it is typed", () => {
    expect(readNumber("SQ", number)).toBe(number);
    expect(readNumber("SQ", ` ${number.toLowerCase().replaceAll("-", " ")} `)).toBe(number);
    expect(readNumber("SQ", number.replace(/-/g, "—"))).toBe(number);
  });
  test("another prefix, a missing symbol or nothing at all is none", () => {
    expect(readNumber("ZY", number)).toBeNull();
    expect(readNumber("SQ", number.slice(0, -1))).toBeNull();
    expect(readNumber("SQ", "")).toBeNull();
    expect(readNumber("SQ", "SQ26-IOIO-0101")).toBeNull();
  });
  test("with the wrong year it is none", () => expect(readNumber("SQ", number.replace("26", "27"))).toBeNull());
});

describe("the check symbol", () => {
  const body = number.slice(5).replace("-", "");
  const withBody = (text: string) => `SQ26-${text.slice(0, 4)}-${text.slice(4)}`;
  test("sees every single wrong symbol", () => {
    for (let i = 0; i < body.length; i++)
      for (const symbol of SYMBOLS)
        if (symbol !== body[i])
          expect(readNumber("SQ", withBody(body.slice(0, i) + symbol + body.slice(i + 1)))).toBeNull();
  });
  test("sees every two symbols that changed places", () => {
    for (let i = 0; i < body.length; i++)
      for (let k = i + 1; k < body.length; k++) {
        if (body[i] === body[k]) continue;
        const swapped = [...body];
        [swapped[i], swapped[k]] = [body.charAt(k), body.charAt(i)];
        expect(readNumber("SQ", withBody(swapped.join("")))).toBeNull();
      }
  });
  test("of nothing is the first", () => expect(checkValue([])).toBe(0));
});
