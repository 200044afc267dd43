import { describe, expect, test } from "vitest";
import { storedMinutes } from "./minutes";
import { attended, neededOf, resultOf } from "./result";

const rule = { sessionsNeeded: null, minutesShare: 80, passMark: null };
const came = (...minutes: number[]) => minutes.map((m) => ({ length: 100, minutes: storedMinutes(m) }));

describe("what a trainee comes to", () => {
  test("passed with the share of every session", () => {
    expect(resultOf(rule, came(80, 100), null)).toEqual({
      result: "passed",
      minutes: 180,
      sessionsAttended: 2,
      needed: 2,
      lacks: [],
    });
  });
  test("one minute below the share is not attending", () => {
    expect(resultOf(rule, came(79, 100), null)).toMatchObject({
      result: "attended",
      sessionsAttended: 1,
      lacks: ["sessions"],
    });
  });
  test("fewer sessions than all suffice when the course says so", () => {
    expect(resultOf({ ...rule, sessionsNeeded: 1 }, came(0, 100), null).result).toBe("passed");
    expect(neededOf({ sessionsNeeded: 5 }, 2)).toBe(2);
  });
  test("who never came is absent, and a course without sessions passes nobody", () => {
    expect(resultOf(rule, came(0, 0), null)).toMatchObject({ result: "absent", minutes: 0 });
    expect(resultOf({ ...rule, sessionsNeeded: 0 }, [], 100)).toMatchObject({ result: "absent", lacks: ["sessions"] });
  });
});

describe("the quiz", () => {
  const quiz = { ...rule, passMark: 80 };
  test("the mark itself passes, one below does not", () => {
    expect(resultOf(quiz, came(100), 80).result).toBe("passed");
    expect(resultOf(quiz, came(100), 79)).toMatchObject({ result: "attended", lacks: ["score"] });
  });
  test("without a try nobody passes; without a quiz a score does not matter", () => {
    expect(resultOf(quiz, came(100), null)).toMatchObject({ result: "attended", lacks: ["no_try"] });
    expect(resultOf(rule, came(100), 0).result).toBe("passed");
  });
  test("a full score does not replace coming", () => {
    expect(resultOf(quiz, came(0), 100)).toMatchObject({ result: "absent", lacks: ["sessions"] });
  });
});

test("nothing is never attending, whatever the share", () => {
  expect(attended(0, 0, 1)).toBe(false);
  expect(attended(1, 100, 1)).toBe(true);
  expect([attended(50, 100, 50), attended(49, 99, 50), attended(50, 99, 50)]).toEqual([true, false, true]);
});
