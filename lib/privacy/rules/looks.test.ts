import { describe, expect, test } from "vitest";
import { ACTS } from "../../auth/rules/access";
import { LOOK_REASONS, lookedAt, lookReason, LOOKS } from "./looks";

describe("a look at covered data", () => {
  test("is an act of the access table", () => {
    for (const act of LOOKS) expect(Object.keys(ACTS)).toContain(act);
  });
  test("is every act that shows or reveals something", () => {
    expect(
      Object.keys(ACTS)
        .filter((act) => /\.(?:reveal|show)/.test(act))
        .sort(),
    ).toEqual([...LOOKS].sort());
  });
  test("has a reason of the forms, or none that is known", () => {
    expect(LOOK_REASONS.map(lookReason)).toEqual([...LOOK_REASONS]);
    expect([lookReason("because"), lookReason(undefined)]).toEqual([null, null]);
  });
  test("is at an identity number or at the contact", () => {
    expect(LOOKS.map(lookedAt)).toEqual(["contact", "identity"]);
  });
});
