import { expect, test } from "vitest";
import { type ScanFacts, standing } from "./scan";

const at = (time: string) => new Date(`2026-04-23T${time}:00+08:00`);
const facts: ScanFacts = {
  shift: { startsAt: at("08:30"), endsAt: at("11:40") },
  event: "published",
  signedUp: true,
  attendance: null,
  elsewhere: false,
  at: at("08:21"),
};
const ask = (more: Partial<ScanFacts>, now = more.at ?? facts.at) => standing({ ...facts, ...more }, now);
const here = { state: "checked_in" as const, inAt: at("08:21"), outAt: null };

test("who has a place comes, and later goes", () => {
  expect(ask({})).toBe("in");
  expect(ask({ attendance: { state: "on_leave", inAt: null, outAt: null } })).toBe("in");
  expect(ask({ attendance: here, at: at("08:35") })).toBe("just_in");
  expect(ask({ attendance: here, at: at("08:36") })).toBe("out");
  expect(ask({ attendance: { ...here, outAt: at("11:30") }, at: at("11:31") })).toBe("done");
});

test("too early, too late, and far too late", () => {
  expect(ask({ at: at("06:00") })).toBe("too_early");
  expect(ask({ at: at("11:40") })).toBe("too_late");
  expect(ask({ at: at("15:00"), attendance: here })).toBe("out");
  expect(ask({ at: at("16:00"), attendance: here })).toBe("too_late");
});

test("another shift's code, no place at all, and an event that is over", () => {
  expect(ask({ signedUp: false, elsewhere: true })).toBe("wrong_shift");
  expect(ask({ signedUp: false })).toBe("not_signed_up");
  expect(ask({ event: "cancelled" })).toBe("closed");
});
