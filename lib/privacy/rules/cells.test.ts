import { expect, test } from "vitest";
import { guarded } from "./cells";

test("whatever begins like a formula stays words", () => {
  for (const bad of ["=1+1", "+86", "-1", "@SUM(A1)", '\t=HYPERLINK("x")', "\r\n=1", " =1"])
    expect(guarded(bad)).toBe(`'${bad}`);
});

test("words, numbers and nothing stay as they are", () => {
  for (const fine of ["示例·陈一", "138 0000", "a=b", 0, -5, null]) expect(guarded(fine)).toBe(fine);
});
