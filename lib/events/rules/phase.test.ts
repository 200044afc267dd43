import { expect, test } from "vitest";
import { isOver, type PhaseFacts, phaseOf, signupWindow, takesSignups } from "./phase";

const at = (time: string) => new Date(`2026-04-23T${time}:00+08:00`);
const event: PhaseFacts = {
  status: "published",
  startsAt: at("08:30"),
  endsAt: at("16:40"),
  signupOpensAt: at("06:00"),
  signupClosesAt: at("08:00"),
};

test.each([
  ["05:59", "not_open"],
  ["06:00", "recruiting"],
  ["07:59", "recruiting"],
  ["08:00", "closed"],
  ["08:30", "running"],
  ["16:39", "running"],
  ["16:40", "awaiting_hours"],
])("a published event at %s is %s", (time, phase) => {
  expect(phaseOf(event, at(time))).toBe(phase);
});

test.each(["draft", "cancelled", "finished"] as const)("a stored %s stays so whatever the clock says", (status) => {
  expect(phaseOf({ ...event, status }, at("07:00"))).toBe(status);
});

test("without sign-up times or shifts it is simply recruiting", () => {
  const bare = { ...event, startsAt: null, endsAt: null, signupOpensAt: null, signupClosesAt: null };
  expect(phaseOf(bare, at("07:00"))).toBe("recruiting");
  expect(signupWindow(bare, at("07:00"))).toBe("recruiting");
});

test("a shift takes sign-ups until it starts, inside the event's own times, while the event stands", () => {
  const open = { ...event, signupClosesAt: null };
  expect(takesSignups(open, at("13:30"), at("09:00"))).toBe(true);
  expect(takesSignups(open, at("13:30"), at("13:30"))).toBe(false);
  expect(takesSignups(event, at("13:30"), at("09:00"))).toBe(false);
  expect(takesSignups({ ...open, status: "cancelled" }, at("13:30"), at("09:00"))).toBe(false);
});

test("awaiting hours and finished are both over for the public", () => {
  expect(isOver("awaiting_hours")).toBe(true);
  expect(isOver("finished")).toBe(true);
  expect(isOver("running")).toBe(false);
});
