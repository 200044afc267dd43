import { expect, test } from "vitest";
import { languagesOf, placesLeft, tally, type TalliedPosition } from "./tally";

const now = new Date("2026-04-20T08:00:00+08:00");
const later = new Date("2026-04-23T08:30:00+08:00");
const event = {
  status: "published" as const,
  startsAt: later,
  endsAt: later,
  signupOpensAt: null,
  signupClosesAt: null,
};
const position = (more: Partial<TalliedPosition> = {}): TalliedPosition => ({
  places: 4,
  blocked: 1,
  taken: 2,
  held: 1,
  waiting: 0,
  language: null,
  shiftStartsAt: later,
  ...more,
});

test("free places are what is neither taken nor kept back; no limit is null", () => {
  expect(placesLeft({ places: 4, blocked: 1, taken: 2 })).toBe(1);
  expect(placesLeft({ places: 4, blocked: 1, taken: 3 })).toBe(0);
  expect(placesLeft({ places: null, blocked: 0, taken: 9 })).toBeNull();
});

test("an event's line adds its positions up, and held places are not yet confirmed", () => {
  expect(tally(event, [position(), position({ waiting: 2, taken: 3, language: "mn" })], now)).toEqual({
    places: 6,
    confirmed: 3,
    held: 2,
    missing: 1,
    waiting: 2,
    open: true,
    languages: ["zh", "mn"],
  });
});

test("a shift that has begun is not short of anybody", () => {
  expect(tally(event, [position({ shiftStartsAt: now })], now)).toMatchObject({ missing: 0, open: false });
});

test("without a limit there is room and no number", () => {
  expect(tally(event, [position({ places: null, blocked: 0 }), position()], now)).toMatchObject({
    places: null,
    missing: 1,
    open: true,
  });
  expect(tally(event, [position({ taken: 3 })], now)).toMatchObject({ missing: 0, open: false });
});

test("an event without positions has no languages", () => expect(languagesOf([])).toEqual([]));
