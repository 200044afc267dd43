import { expect, test } from "vitest";
import { codeHashOf, codeKeyOf, rotatingCode, shortCode } from "@/lib/attendance/rules/code";
import { hashOf, rotatingNow } from "./rotating";

const shiftId = "0199a000-0000-7000-8000-000000000001";

test("the browser makes the very codes that the server expects, long and short", async () => {
  for (const secret of ["a".repeat(32), "another secret of this installation"]) {
    const key = codeKeyOf(secret, shiftId);
    for (const step of [0, 1, 58_123_456, 59_999_999])
      expect(await rotatingNow(key, shiftId, step)).toEqual({
        code: rotatingCode(key, shiftId, step),
        short: shortCode(key, shiftId, step),
      });
  }
});

test("the browser hashes a scanned code as the roll does", async () => {
  expect(await hashOf("v1.码")).toBe(codeHashOf("v1.码"));
});
