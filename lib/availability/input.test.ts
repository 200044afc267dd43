import { describe, expect, it } from "vitest";
import { availabilityInput, MAX_EXCEPTIONS } from "./input";

const read = (values: Record<string, string | string[]>) => availabilityInput.safeParse({ once: "k", ...values });
const wrong = (values: Record<string, string>) => {
  const answer = read(values);
  return answer.success ? [] : answer.error.issues.map((issue) => [issue.path.join("."), issue.message]);
};

describe("what the form says of free time", () => {
  it("is cells and exceptions; unknown cells and empty lines are nothing", () => {
    expect(read({ free: ["6-morning", "9-morning"], from0: "", until0: "", kind0: "free" }).data).toEqual({
      cells: ["6-morning"],
      exceptions: [],
    });
    expect(read({ free: "6-morning" }).data?.cells).toEqual(["6-morning"]);
    expect(read({}).data).toEqual({ cells: [], exceptions: [] });
  });

  it("takes a swath that was pressed without scripts", () => {
    expect(read({ free: "2-morning", preset: "weekends" }).data?.cells).toHaveLength(7);
    expect(read({ free: "2-morning", preset: "none" }).data?.cells).toEqual([]);
  });

  it("reads lines in their order; without an end a line is one day, and without a kind it is not free", () => {
    const answer = read({ from0: "2026-12-01", kind0: "free", from3: "2026-12-05", until3: "2026-12-06" });
    expect(answer.data?.exceptions).toEqual([
      { fromDay: "2026-12-01", untilDay: "2026-12-01", isFree: true },
      { fromDay: "2026-12-05", untilDay: "2026-12-06", isFree: false },
    ]);
    expect(read({ [`from${MAX_EXCEPTIONS}`]: "2026-12-01" }).data?.exceptions).toEqual([]);
  });

  it("says at the field what is wrong with a line", () => {
    expect(wrong({ from1: "2026-02-30" })).toEqual([["from1", "availability.errors.day"]]);
    expect(wrong({ from1: "", until1: "2026-12-01" })).toEqual([["from1", "availability.errors.day"]]);
    expect(wrong({ from0: "2026-12-01", until0: "soon" })).toEqual([["until0", "availability.errors.day"]]);
    expect(wrong({ from0: "2026-12-02", until0: "2026-12-01" })).toEqual([["until0", "availability.errors.order"]]);
    expect(wrong({ from0: "2026-01-01", until0: "2027-01-02" })).toEqual([["until0", "availability.errors.long"]]);
    expect(wrong({ from0: "2026-01-01", until0: "2027-01-01" })).toEqual([]);
  });
});
