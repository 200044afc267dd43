import { expect, test } from "vitest";
import { toCopy } from "./rules";

const row = (year: number, item: string, retiredAt: Date | null = null) => ({ year, item, retiredAt });

test("what stands in a year and is not in the next one, in any state, is copied", () => {
  const rows = [
    row(2026, "科普宣传教育"),
    row(2026, "校园安全教育"),
    row(2026, "停用的", new Date()),
    row(2026, "下一年停用的"),
    row(2027, "校园安全教育"),
    row(2027, "下一年停用的", new Date()),
    row(2025, "从前的"),
  ];
  expect(toCopy(rows, 2026)).toEqual(["科普宣传教育"]);
  expect(toCopy(rows, 2027)).toEqual(["校园安全教育"]);
  expect(toCopy(rows, 2024)).toEqual([]);
});
