import { expect, test } from "vitest";
import { cameOf, mayLeave } from "./past";

const at = (time: string) => new Date(`2026-04-23T${time}:00+08:00`);
const shift = { startsAt: at("08:30"), endsAt: at("11:40") };

test("how a shift went, while it runs and when it is over", () => {
  expect(cameOf(undefined, shift, at("09:00"))).toBe(null);
  expect(cameOf(undefined, shift, at("12:00"))).toBe("missed");
  expect(cameOf({ state: null }, shift, at("12:00"))).toBe("missed");
  expect(cameOf({ state: "checked_in" }, shift, at("09:00"))).toBe("here");
  expect(cameOf({ state: "checked_in" }, shift, at("11:40"))).toBe("open");
  expect(cameOf({ state: "checked_out" }, shift, at("11:00"))).toBe("gone");
  expect(cameOf({ state: "on_leave" }, shift, at("09:00"))).toBe("leave");
});

test("leave is said from the shift's beginning to its end, by who has not come", () => {
  expect(mayLeave(undefined, shift, at("08:29"))).toBe(false);
  expect(mayLeave(undefined, shift, at("08:30"))).toBe(true);
  expect(mayLeave({ state: null }, shift, at("11:39"))).toBe(true);
  expect(mayLeave(undefined, shift, at("11:40"))).toBe(false);
  expect(mayLeave({ state: "checked_in" }, shift, at("09:00"))).toBe(false);
});
