import { expect, test } from "vitest";
import { plainDay, writtenDay } from "./civil-date";

test.each([
  ["2026-01-08", "二〇二六年一月八日"],
  ["2026-10-10", "二〇二六年十月十日"],
  ["2029-11-20", "二〇二九年十一月二十日"],
  ["2035-12-31", "二〇三五年十二月三十一日"],
])("%s is written %s", (day, written) => expect(writtenDay(day)).toBe(written));

test("inside a sentence", () => expect(plainDay("2025-01-01")).toBe("2025 年 1 月 1 日"));
