import { describe, expect, it } from "vitest";
import { exceptionsOf, isChangedSince, missingAt, type WaitingFacts, waysOf } from "./exceptions";

const at = (clock: string) => new Date(`2026-04-17T${clock}:00+08:00`);
const plain: WaitingFacts = {
  chain: "a",
  volunteerId: "v",
  startsAt: at("08:30"),
  endsAt: at("11:40"),
  minutes: 190,
  firstYesBy: null,
  shift: { startsAt: at("08:30"), endsAt: at("11:40") },
  isWalkIn: false,
  duplicates: 0,
};
const beside = { others: [], capHours: 8, actor: { accountId: "staff", volunteerId: null } };
const counted = (from: string, to: string, minutes: number) => ({
  chain: from,
  startsAt: at(from),
  endsAt: at(to),
  minutes,
  title: "示例",
});
const of = (more: Partial<WaitingFacts>, others: ReturnType<typeof counted>[] = []) =>
  exceptionsOf({ ...plain, ...more }, { ...beside, others });

describe("what wants a look", () => {
  it("is nothing within a quarter of an hour of the plan", () => {
    expect(of({})).toEqual([]);
    expect(of({ endsAt: at("11:25"), startsAt: at("08:45"), minutes: 160 })).toEqual([]);
    expect(of({ shift: null, endsAt: at("09:00"), minutes: 30 })).toEqual([]);
  });
  it("is who left early or came late", () => {
    expect(of({ endsAt: at("11:24"), minutes: 174 })).toEqual(["early"]);
    expect(of({ startsAt: at("08:46"), minutes: 174 })).toEqual(["late"]);
    expect(missingAt({ ...plain, endsAt: at("10:05") })).toEqual({ early: 95, late: 0 });
  });
  it("is a walk-in, a time said twice, an empty stay, a first yes", () => {
    expect(of({ isWalkIn: true, duplicates: 1, firstYesBy: "x" })).toEqual(["second", "walk_in", "twice"]);
    expect(of({ endsAt: at("08:30"), minutes: 0 })).toEqual(["early", "nothing"]);
  });
  it("is a day above the cap, and time shared with another record", () => {
    expect(of({}, [counted("13:00", "18:00", 291)])).toEqual(["over_cap"]);
    expect(of({}, [counted("13:00", "18:00", 290)])).toEqual([]);
    expect(of({}, [counted("11:00", "12:00", 60)])).toEqual(["overlap"]);
  });
  it("is one's own", () => {
    const self = { ...beside, actor: { accountId: "staff", volunteerId: "v" } };
    expect(exceptionsOf(plain, self)).toEqual(["own"]);
  });
});

describe("what may be done", () => {
  it("begins with what has most evidence, and with nothing where somebody else must act", () => {
    expect(waysOf(["own"], false)).toEqual([]);
    expect(waysOf(["second", "over_cap"], true)).toEqual([]);
    expect(waysOf(["second", "over_cap"], false)).toEqual(["asis", "edit", "later"]);
    expect(waysOf(["over_cap", "walk_in"], false)).toEqual(["later", "asis", "edit"]);
    expect(waysOf(["overlap", "over_cap"], false)).toEqual(["later", "edit", "void"]);
    expect(waysOf(["early", "nothing"], false)).toEqual(["void", "edit", "later"]);
    expect(waysOf(["walk_in"], false)).toEqual(["asis", "edit", "void", "later"]);
    expect(waysOf(["early"], false)).toEqual(["asis", "edit", "later"]);
  });
});

describe("a roll that changed after confirming", () => {
  const head = { state: "confirmed" as const, since: at("12:00"), minutes: 190 };
  it("is seen when it says other minutes later on", () => {
    expect(isChangedSince(head, { changedAt: at("13:00"), minutes: 150 })).toBe(true);
    expect(isChangedSince(head, { changedAt: at("13:00"), minutes: 190 })).toBe(false);
    expect(isChangedSince(head, { changedAt: at("11:00"), minutes: 150 })).toBe(false);
    expect(isChangedSince({ ...head, state: "corrected" }, { changedAt: at("13:00"), minutes: 150 })).toBe(true);
    expect(isChangedSince({ ...head, state: "pending" }, { changedAt: at("13:00"), minutes: 150 })).toBe(false);
    expect(isChangedSince(head, { changedAt: head.since, minutes: 150 })).toBe(false);
    expect(isChangedSince(head, null)).toBe(false);
  });
});
