import { expect, test } from "vitest";
import { passwordFault } from "./password";

test.each([
  ["草原上的风吹过白桦林", null],
  ["correct horse battery", null],
  ["a1b2c3d4e5", null],
  ["123456789", "short"],
  ["草原上的", "short"],
  ["草原上的风", null],
  ["x".repeat(201), "long"],
  ["ababababab", "same"],
  ["0123456789", "sequence"],
  ["9876543210", "sequence"],
  ["qwertyuiop", "sequence"],
  ["zyxwvutsrq", "sequence"],
  ["password123", "common"],
  ["Password!2026", "common"],
  ["Admin@123456", "common"],
  ["zhiyazhiya1", "common"],
  ["iloveyou my steppe", null],
  ["2026-11-22-17", null],
])("%s: %s", (password, fault) => expect(passwordFault(password)).toBe(fault));

test("one's own number or address is no password", () => {
  expect(passwordFault("13800000033", ["13800000033"])).toBe("login");
  expect(passwordFault("wu.yun.1990!", ["wu.yun.1990@example.com"])).toBe("login");
  expect(passwordFault("13800000033 and the wind", ["13800000033"])).toBeNull();
  expect(passwordFault("abc-something", ["abc@example.com"])).toBeNull();
});
