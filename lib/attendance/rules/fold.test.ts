import { describe, expect, it, test } from "vitest";
import { EVIDENCES, MARK_KINDS } from "@/db/words";
import { fold, type Mark, standingOf, weaker } from "./fold";

const at = (time: string) => new Date(`2026-04-23T${time}:00+08:00`);
let serial = 0;
const mark = (kind: Mark["kind"], time: string, more: Partial<Mark> = {}): Mark => ({
  id: `m${String(++serial).padStart(4, "0")}`,
  kind,
  at: at(time),
  evidence: "lead",
  reason: null,
  undoesId: null,
  ...more,
});
const undo = (of: Mark) => mark("undo", "09:00", { undoesId: of.id });

describe("what the marks of one person say together", () => {
  it("says nothing without marks", () => {
    expect(fold([])).toEqual({
      state: null,
      inAt: null,
      inEvidence: null,
      outAt: null,
      outEvidence: null,
      leaveReason: null,
      duplicates: [],
    });
  });

  it("takes the earliest arrival and the latest departure", () => {
    const late = mark("in", "08:40");
    const early = mark("in", "08:21");
    const first = mark("out", "11:00");
    const last = mark("out", "11:40", { evidence: "code" });
    expect(fold([late, first, early, last])).toMatchObject({
      state: "checked_out",
      inAt: at("08:21"),
      outAt: at("11:40"),
      outEvidence: "code",
      duplicates: [late.id, first.id],
    });
  });

  it("within two minutes the better proof gives the moment, of equals the earlier one", () => {
    const ticked = mark("in", "08:20");
    const coded = mark("in", "08:22", { evidence: "code" });
    expect(fold([ticked, coded])).toMatchObject({ inAt: at("08:22"), inEvidence: "code", duplicates: [ticked.id] });
    const tooLate = mark("in", "08:23", { evidence: "code" });
    expect(fold([ticked, tooLate])).toMatchObject({ inAt: at("08:20"), inEvidence: "lead" });
    const same = mark("in", "08:21");
    expect(fold([same, ticked]).inAt).toEqual(at("08:20"));
    const out = mark("out", "11:38", { evidence: "scan" });
    const outLater = mark("out", "11:40", { evidence: "manual" });
    expect(fold([ticked, out, outLater]).outAt).toEqual(at("11:38"));
  });

  it("a departure before the arrival, or without one, is shown and does not count", () => {
    const out = mark("out", "08:00");
    expect(fold([out])).toMatchObject({ state: null, outAt: null, duplicates: [out.id] });
    expect(fold([out, mark("in", "08:30")])).toMatchObject({ state: "checked_in", outAt: null, duplicates: [out.id] });
  });

  it("leave counts until the person comes, and its last reason is said", () => {
    const leave = mark("leave", "08:00", { reason: "孩子发烧" });
    const again = mark("leave", "08:10", { reason: "堵在路上" });
    expect(fold([again, leave])).toMatchObject({ state: "on_leave", leaveReason: "堵在路上", duplicates: [] });
    expect(fold([mark("leave", "08:00")])).toMatchObject({ state: "on_leave", leaveReason: null });
    expect(fold([leave, mark("in", "09:00")])).toMatchObject({ state: "checked_in", leaveReason: null });
  });

  it("what was taken back does not count, and an undo stays", () => {
    const tap = mark("in", "08:20");
    const back = undo(tap);
    expect(fold([tap, back]).state).toBe(null);
    expect(fold([back, tap, undo(back)]).state).toBe(null);
    expect(fold([tap, back, mark("in", "08:30")]).inAt).toEqual(at("08:30"));
    expect(fold([tap, mark("undo", "08:30")]).state).toBe("checked_in");
  });

  it("knows the weaker proof", () => {
    expect(weaker("code", "lead")).toBe("lead");
    expect(weaker("manual", "scan")).toBe("manual");
    expect(weaker("scan", "scan")).toBe("scan");
  });
});

/** A small generator with a seed, so that a failure can be run again. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function someMarks(next: (below: number) => number): Mark[] {
  const made: Mark[] = [];
  const of = <T>(list: readonly T[], fallback: T): T => list[next(list.length)] ?? fallback;
  for (let i = next(9); i >= 0; i--)
    made.push({
      id: `m${i}-${next(1000)}`,
      kind: of(MARK_KINDS, "in"),
      at: new Date(at("08:00").getTime() + next(40) * 30_000),
      evidence: of(EVIDENCES, "lead"),
      reason: next(2) ? `r${next(3)}` : null,
      undoesId: null,
    });
  return made.map((one) => (one.kind === "undo" ? { ...one, undoesId: of(made, one).id } : one));
}

test("any order and any repetition of 2,000 random sets give the same answer, and nothing is lost", () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const next = numbers(seed);
    const marks = someMarks(next);
    const answer = fold(marks);
    const mixed = [...marks, ...marks.filter(() => next(2) === 0)]
      .map((mark) => ({ mark, key: next(1_000_000) }))
      .sort((a, b) => a.key - b.key)
      .map(({ mark }) => mark);
    expect(fold(mixed), `seed ${seed}`).toEqual(answer);
    const { inAt, outAt, duplicates } = answer;
    const moved = standingOf(marks).filter(({ kind }) => kind === "in" || kind === "out");
    expect(moved.length, `seed ${seed}`).toBe(duplicates.length + Number(inAt !== null) + Number(outAt !== null));
    if (outAt) expect(inAt !== null && outAt >= inAt, `seed ${seed}`).toBe(true);
  }
});
