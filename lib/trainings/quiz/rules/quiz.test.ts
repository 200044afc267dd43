import { describe, expect, test } from "vitest";
import { draw } from "./draw";
import { isRight, scoreOf } from "./score";
import { type QuizFacts, quizStanding, type Try } from "./standing";

describe("drawing", () => {
  const bank = ["a", "b", "c", "d", "e"];
  test("so many, none twice, all of a small bank", () => {
    const drawn = draw(bank, 3);
    expect(drawn).toHaveLength(3);
    expect(new Set(drawn).size).toBe(3);
    expect([...draw(bank, 9)].sort()).toEqual(bank);
    expect(draw([], 3)).toEqual([]);
  });
  test("by the dice, and the bank stays whole", () => {
    expect(draw(bank, 2, () => 0)).toEqual(["a", "b"]);
    expect(draw(bank, 2, () => 0.999)).toEqual(["e", "d"]);
    expect(bank).toHaveLength(5);
  });
  test("every question comes up", () => {
    const seen = new Set(Array.from({ length: 300 }, () => draw(bank, 1)[0]));
    expect(seen.size).toBe(5);
  });
});

describe("scoring", () => {
  const one = { id: "1", right: [0] };
  const two = { id: "2", right: [1, 2] };
  const three = { id: "3", right: [3] };
  test("all of the right options and no other", () => {
    expect(isRight(two, [2, 1])).toBe(true);
    expect(isRight(two, [1])).toBe(false);
    expect(isRight(two, [1, 2, 3])).toBe(false);
    expect(isRight(two, [1, 1])).toBe(false);
    expect(isRight(one, [])).toBe(false);
  });
  test("percent, rounded down; what was not answered is wrong", () => {
    expect(scoreOf([one, two, three], { 1: [0], 2: [1, 2] })).toBe(66);
    expect(scoreOf([one, two, three], { 1: [0], 2: [1, 2], 3: [3] })).toBe(100);
    expect(scoreOf([], {})).toBe(0);
  });
});

describe("how one stands", () => {
  const now = new Date("2026-11-22T08:00:00Z");
  const facts: QuizFacts = { passMark: 80, triesAllowed: 2, bank: 5, opensAt: now, closedAt: null };
  const of = (more: Partial<QuizFacts> = {}, ...scores: (number | null)[]) =>
    quizStanding(
      { ...facts, ...more },
      scores.map((score, i): Try => ({ id: `t${i}`, turn: i + 1, score })),
      now,
    );
  test("open from the first session on, while tries are left", () => {
    expect(of()).toEqual({ state: "open", best: null, left: 2, begun: null });
    expect(of({}, 50)).toMatchObject({ state: "open", best: 50, left: 1 });
    expect(of({}, 50, 79)).toMatchObject({ state: "used_up", best: 79, left: 0 });
    expect(of({ triesAllowed: null }, 50, 60, 10)).toMatchObject({ state: "open", best: 60, left: null });
    expect(of({ triesAllowed: 1 }, 50, 60)).toMatchObject({ left: 0 });
  });
  test("a try that was begun is gone on with", () => {
    expect(of({}, 20, null)).toMatchObject({ state: "begun", best: 20, left: 0, begun: { id: "t1" } });
  });
  test("passed stays passed, also when closed", () => {
    expect(of({}, 80)).toMatchObject({ state: "passed" });
    expect(of({ closedAt: now }, 90)).toMatchObject({ state: "passed" });
    expect(of({ closedAt: now }, 70)).toMatchObject({ state: "closed" });
  });
  test("before it opens, without questions, without a quiz", () => {
    expect(of({ opensAt: new Date(now.getTime() + 1) }).state).toBe("not_yet");
    expect(of({ opensAt: null }).state).toBe("not_yet");
    expect(of({ bank: 0 }).state).toBe("empty");
    expect(of({ passMark: null }).state).toBe("none");
  });
});
