import { expect, test } from "vitest";
import { type Duty, partOfDay, sortDuties } from "./duties";

const now = new Date("2026-04-23T00:00:00Z");
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000);
let serial = 0;
const duty = (more: Partial<Duty> & { from?: number }): Duty => ({
  state: "confirmed",
  changedAt: hours(-1),
  offer: null,
  shift: { id: `s${serial++}`, startsAt: hours(more.from ?? 5), endsAt: hours((more.from ?? 5) + 2) },
  event: { status: "published" },
  ...more,
});

test("the next duty is the first confirmed one of an event that takes place, also while it goes on", () => {
  const going = duty({ from: -1 });
  const later = duty({ from: 5 });
  expect(sortDuties([going, later], now)).toMatchObject({ next: going, coming: [later], offers: [], past: [] });
  const off = duty({ from: 1, event: { status: "cancelled" } });
  expect(sortDuties([off, later], now).next).toBe(later);
  expect(sortDuties([], now).next).toBeNull();
});

test("offers come first by deadline; one whose time is over waits for the clock in the list", () => {
  const slow = duty({ state: "waitlisted", offer: { deadline: hours(3) }, from: 6 });
  const quick = duty({ state: "waitlisted", offer: { deadline: hours(1) }, from: 9 });
  const over = duty({ state: "waitlisted", offer: { deadline: hours(-1) } });
  const sorted = sortDuties([over, slow, quick], now);
  expect(sorted.offers).toEqual([quick, slow]);
  expect(sorted.coming).toEqual([over]);
});

test("what one withdrew from stays in view for a day, what happened to one until the shift begins", () => {
  const fresh = duty({ state: "withdrawn", changedAt: hours(-2) });
  const old = duty({ state: "withdrawn", changedAt: hours(-30) });
  const removed = duty({ state: "removed", changedAt: hours(-200) });
  const begun = duty({ state: "lapsed", from: -1 });
  expect(sortDuties([begun, fresh, old, removed], now).coming).toEqual([fresh, removed]);
});

test("a shift signed up for again shows only what stands now, and of two endings only the last", () => {
  const shift = { id: "same", startsAt: hours(5), endsAt: hours(6) };
  const ended = duty({ state: "withdrawn", shift, changedAt: hours(-3) });
  const again = duty({ state: "waitlisted", shift });
  expect(sortDuties([ended, again], now).coming).toEqual([again]);
  const last = duty({ state: "lapsed", shift, changedAt: hours(-1) });
  expect(sortDuties([ended, last], now).coming).toEqual([last]);
  const twin = duty({ state: "removed", shift, changedAt: hours(-1) });
  expect(sortDuties([last, twin], now).coming).toEqual([last]);
});

test("what was done comes latest first; ended sign-ups were not done", () => {
  const first = duty({ from: -50 });
  const second = duty({ from: -20 });
  const given = duty({ state: "withdrawn", from: -30 });
  expect(sortDuties([first, given, second], now).past).toEqual([second, first]);
});

test("the greeting follows the clock on the wall", () => {
  expect(["03:59", "04:00", "11:59", "12:00", "17:59", "18:00"].map(partOfDay)).toEqual([
    "evening",
    "morning",
    "morning",
    "afternoon",
    "afternoon",
    "evening",
  ]);
});
