import { expect, test } from "vitest";
import { storedMinutes } from "./minutes";
import { choicesFor, decide, exceptionsOf } from "./decide";

const was = (result: "passed" | "attended" | "absent", minutes = 90) => ({ result, minutes: storedMinutes(minutes) });

test("without a word the rule decides", () => {
  expect(decide(was("attended"), null, "")).toEqual({ ok: true, decision: { result: "attended", reason: null } });
  expect(decide(was("passed"), "passed", "x")).toEqual({ ok: true, decision: { result: "passed", reason: null } });
});

test("otherwise than the rule needs a reason", () => {
  expect(decide(was("attended"), "passed", " abc ")).toEqual({ ok: false, code: "reason_needed" });
  expect(decide(was("attended"), "passed", " 补课看过 ")).toEqual({
    ok: true,
    decision: { result: "passed", reason: "补课看过" },
  });
  expect(decide(was("passed"), "attended", "代签，已核实").ok).toBe(true);
});

test("nobody passes who was not there, and nobody who was there becomes absent", () => {
  expect(decide(was("absent", 0), "passed", "说得过去的理由")).toEqual({ ok: false, code: "not_there" });
  expect(decide(was("attended"), "absent", "说得过去的理由")).toEqual({ ok: false, code: "not_there" });
  expect(choicesFor(was("attended", 1))).toEqual(["passed", "attended"]);
  expect(choicesFor(was("absent", 0))).toEqual(["absent"]);
});

test("exceptions are what a person has to look at", () => {
  const passed = { result: "passed" as const, lacks: [] };
  expect(exceptionsOf({ byRule: passed, status: "active" })).toEqual([]);
  expect(exceptionsOf({ byRule: passed, status: null })).toEqual([]);
  expect(exceptionsOf({ byRule: passed, status: "paused" })).toEqual(["not_active"]);
  expect(exceptionsOf({ byRule: { result: "attended", lacks: ["score"] }, status: "left" })).toEqual([
    "score",
    "not_active",
  ]);
  expect(exceptionsOf({ byRule: { result: "absent", lacks: ["sessions", "no_try"] }, status: null })).toEqual([
    "absent",
  ]);
});
