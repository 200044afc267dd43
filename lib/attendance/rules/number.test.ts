import { expect, test } from "vitest";
import { numberTyped } from "./number";

test("a number is found however it was typed", () => {
  expect(numberTyped(" v1234 5678 ")).toBe("V12345678");
  expect(numberTyped("１２３４５６７８")).toBe("V12345678");
  expect(numberTyped("V12345678")).toBe("V12345678");
  expect(numberTyped("1234567")).toBe("1234567");
});
