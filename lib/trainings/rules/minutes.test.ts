import { expect, test } from "vitest";
import { lengthOf, storedMinutes, sumOf, type TrainingMinutes, trainingMinutes } from "./minutes";

const session = { startsAt: new Date("2026-11-22T01:00:00Z"), endsAt: new Date("2026-11-22T02:30:30Z") };

test("minutes are whole, never below nothing, never more than the session lasted", () => {
  expect(lengthOf(session)).toBe(90);
  expect(trainingMinutes(null, session)).toBe(90);
  expect(trainingMinutes(44.9, session)).toBe(44);
  expect(trainingMinutes(500, session)).toBe(90);
  expect(trainingMinutes(-3, session)).toBe(0);
});

test("sums stay training minutes", () => {
  expect(sumOf([trainingMinutes(20, session), storedMinutes(30)])).toBe(50);
  expect(sumOf([])).toBe(0);
});

test("what was stored otherwise is refused", () => {
  expect(() => storedMinutes(-1)).toThrow("-1 are no minutes");
  expect(() => storedMinutes(1.5)).toThrow(RangeError);
});

test("a plain number is not training time", () => {
  const take = (minutes: TrainingMinutes) => minutes;
  // @ts-expect-error only the maker makes it
  expect(take(5)).toBe(5);
});
