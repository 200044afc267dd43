import { describe, expect, it } from "vitest";
import { csvOf, guarded } from "./cells";

describe("a cell", () => {
  it("never begins a formula", () => {
    for (const text of ["=1+1", "+1", "-1", "@sum", "\tx", "\rx"]) expect(guarded(text)).toBe(`'${text}`);
    for (const cell of ["示例", "3-2", "", -1, 0]) expect(guarded(cell)).toBe(cell);
  });
});

describe("CSV", () => {
  it("begins with a byte order mark, ends lines as spreadsheets do and quotes what needs it", () => {
    const lines = [
      ["姓名", "小时"],
      ['示例·"甲", 乙', 3.2],
      ["=cmd()", "两\n行"],
    ];
    expect(csvOf(lines)).toBe(`\uFEFF姓名,小时\r\n"示例·""甲"", 乙",3.2\r\n'=cmd(),"两\n行"\r\n`);
  });
});
