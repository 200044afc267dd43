import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIM_KINDS, claimInShort, claimOf, claimText } from "./claim";

describe("a dispute", () => {
  it("is read as it was written", () => {
    const time = fc.option(fc.constantFrom("08:10", "13:55", "23:59"));
    const text = fc.string().map((words) => words.trim());
    fc.assert(
      fc.property(fc.constantFrom(...CLAIM_KINDS), time, time, text, (kind, from, to, words) => {
        expect(claimOf(claimText({ kind, from, to, text: words }))).toEqual({ kind, from, to, text: words });
      }),
    );
  });

  it("of another form is plain words", () => {
    for (const stored of ["少记了一小时", "left early", "left 25:00 - x", ""])
      expect(claimOf(stored)).toEqual({ kind: "other", from: null, to: null, text: stored });
  });

  it("is short in a letter", () => {
    expect(claimInShort("left 13:55 16:20 留下拍合影")).toBe("13:55–16:20 留下拍合影");
    expect(claimInShort("came 08:10 - ")).toBe("08:10–…");
    expect(claimInShort("left - 16:20 拍照")).toBe("…–16:20 拍照");
    expect(claimInShort("absent - - 那天没去")).toBe("那天没去");
  });
});
