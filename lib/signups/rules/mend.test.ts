import { expect, test } from "vitest";
import { MEND_AT, mendAt } from "./mend";

test("each broken rule leads to where it is put right, each place once", () => {
  expect(mendAt(["qualification"])).toEqual(["training"]);
  expect(mendAt(["guardian_consent", "own_consent", "clearance", "language"])).toEqual(["data", "profile"]);
  expect(mendAt(["overlap", "travel_gap", "daily_cap"])).toEqual([]);
  for (const place of mendAt(["qualification", "own_consent", "age"])) expect(MEND_AT[place]).toMatch(/^\/me\//);
});
