import { expect, test } from "vitest";
import { instantOf } from "../../time";
import { movesOf } from "./moves";

const now = instantOf("2026-04-20", "12:00");
const at = (day: string, start: string, end: string) => ({
  startsAt: instantOf(day, start),
  endsAt: instantOf(day, end),
});
const morning = { id: "m", name: "上午", ...at("2026-04-23", "09:00", "11:00") };
const begun = { id: "b", name: "昨天", ...at("2026-04-19", "09:00", "11:00") };

test("only what gets other times has moved", () => {
  const same = { day: "2026-04-23", start: "09:00", end: "11:00" };
  expect(movesOf([morning, begun], {}, now)).toEqual({ moved: new Map() });
  expect(movesOf([morning], { m: same }, now)).toEqual({ moved: new Map() });
  expect(movesOf([morning], { m: { ...same, end: "12:00" } }, now)).toEqual({
    moved: new Map([["m", at("2026-04-23", "09:00", "12:00")]]),
  });
});

test("what has begun stays, and nothing moves into the past", () => {
  const later = { day: "2026-04-24", start: "09:00", end: "11:00" };
  expect(movesOf([begun], { b: later }, now)).toEqual({ moved: new Map(), began: "昨天" });
  expect(movesOf([morning], { m: { ...later, day: "2026-04-20" } }, now)).toEqual({ moved: new Map(), past: "m" });
});
