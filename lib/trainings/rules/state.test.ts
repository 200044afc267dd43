import { describe, expect, test } from "vitest";
import { toBook, trainingState } from "./state";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 22, hour));
const facts = { status: "published" as const, closedAt: null, startsAt: at(2), endsAt: at(4) };

describe("how a training stands", () => {
  test("by the clock", () => {
    expect(trainingState(facts, at(1))).toBe("coming");
    expect(trainingState(facts, at(2))).toBe("running");
    expect(trainingState(facts, at(3))).toBe("running");
    expect(trainingState(facts, at(4))).toBe("to_close");
  });
  test("by what was decided", () => {
    expect(trainingState({ ...facts, status: "draft" }, at(9))).toBe("draft");
    expect(trainingState({ ...facts, status: "cancelled" }, at(9))).toBe("cancelled");
    expect(trainingState({ ...facts, status: "finished", closedAt: at(5) }, at(9))).toBe("closed");
  });
  test("without sessions it is still coming", () => {
    expect(trainingState({ ...facts, startsAt: null }, at(9))).toBe("coming");
    expect(trainingState({ ...facts, endsAt: null }, at(9))).toBe("coming");
  });
});

describe("what enrolling books", () => {
  const sessions = [
    { id: "a", startsAt: at(2) },
    { id: "b", startsAt: at(6) },
  ];
  test("all of them, before the first", () =>
    expect(toBook(sessions, 2, at(1))).toEqual({ ok: true, ids: ["a", "b"] }));
  test("what is left, when that suffices", () => expect(toBook(sessions, 1, at(2))).toEqual({ ok: true, ids: ["b"] }));
  test("too late when it does not", () => {
    expect(toBook(sessions, 2, at(2))).toEqual({ ok: false, code: "too_late" });
    expect(toBook(sessions, 0, at(7))).toEqual({ ok: false, code: "too_late" });
  });
  test("nothing without sessions", () => expect(toBook([], 0, at(1))).toEqual({ ok: false, code: "no_sessions" }));
});
