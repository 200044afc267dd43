import { expect, test } from "vitest";
import type { Actor } from "../../auth/rules/actor";
import { keepsRoll } from "./who";

const actor = (more: Partial<Actor>): Actor => ({
  accountId: "a",
  sessionId: "s",
  role: "volunteer",
  name: "示例·乌云",
  locale: "zh-CN",
  regions: [],
  volunteerId: null,
  isSample: false,
  ...more,
});
const led = { leadVolunteerId: "v1", regionCode: "150100" };

test("the roll is kept by who leads the shift and by staff of the league", () => {
  expect(keepsRoll(actor({ volunteerId: "v1" }), led)).toBe(true);
  expect(keepsRoll(actor({ volunteerId: "v2" }), led)).toBe(false);
  expect(keepsRoll(actor({ volunteerId: null }), { ...led, leadVolunteerId: null })).toBe(false);
  expect(keepsRoll(actor({ role: "auditor", volunteerId: "v1" }), led)).toBe(false);
  expect(keepsRoll(actor({ role: "coordinator", regions: ["150100"] }), led)).toBe(true);
  expect(keepsRoll(actor({ role: "coordinator", regions: ["150200"] }), led)).toBe(false);
  expect(keepsRoll(actor({ role: "admin" }), led)).toBe(true);
});
