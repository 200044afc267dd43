import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pagesOf, paperRow, unitsOf, wrap } from "./paper";
import type { SnapshotLine } from "./snapshot";

const line = (title: string, content = "展区讲解", place = "示例广场"): SnapshotLine => ({
  chain: title,
  recordId: title,
  day: "2026-04-20",
  title,
  place,
  content,
  minutes: 60,
  evidence: "code",
  nationalOn: null,
});

describe("breaking lines", () => {
  test("nothing is lost but blanks at a line's end, and no line is too long", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."志愿服务活动，。（）— abcXYZ12·𬭎") }),
        fc.integer({ min: 8, max: 40 }),
        (text, most) => {
          const lines = wrap(text, most);
          expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          for (const one of lines) expect(unitsOf(one.replace(/[，。）·—]+$/u, ""))).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
  test("a mark clings to its word, a Latin word stays whole while it can", () => {
    expect(wrap("知识产权，宣传", 8)).toEqual(["知识产权，", "宣传"]);
    expect(wrap("看 Zhiya 系统", 9)).toEqual(["看 Zhiya", "系统"]);
    expect(wrap("abcdefghij", 6)).toEqual(["abcde", "fghij"]);
    expect(wrap("", 10)).toEqual([]);
    expect(wrap("   ", 10)).toEqual([]);
  });
});

describe("pages", () => {
  const rows = (n: number) => Array.from({ length: n }, (_, i) => paperRow(line(`示例活动${i}`), 10));
  test("every row stands on one page, in order, and none is empty", () => {
    fc.assert(
      fc.property(fc.nat({ max: 80 }), (n) => {
        const pages = pagesOf(rows(n));
        expect(pages.flat()).toEqual(rows(n));
        if (n > 0) for (const page of pages) expect(page.length).toBeGreaterThan(0);
      }),
    );
  });
  test("a few fit on the first page, one too high for any still gets one", () => {
    expect(pagesOf(rows(10))).toHaveLength(1);
    expect(pagesOf(rows(11))).toHaveLength(2);
    expect(pagesOf([paperRow(line("长".repeat(2000)), 1), ...rows(1)])).toHaveLength(2);
  });
  test("what was done and where are said once when they are the same", () => {
    expect(paperRow(line("甲", "示例广场"), 1).content).toEqual(["示例广场"]);
    expect(paperRow(line("甲"), 1).content).toEqual(["展区讲解，示例广场"]);
    expect(paperRow(line("", "", ""), 1).height).toBe(1);
  });
});
