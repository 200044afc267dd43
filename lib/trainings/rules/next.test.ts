import { expect, test } from "vitest";
import type { Holding } from "./expiry";
import { nextToLearn, standingOf } from "./next";

const today = "2026-11-22";
const holds = (kind: Holding["kind"], validUntil: string | null, validFrom = "2026-01-01"): Holding => ({
  id: `${kind}${validUntil}`,
  kind,
  validFrom,
  validUntil,
});

test("the best of what is held counts", () => {
  expect(standingOf("docent", [], today)).toBe("never");
  expect(standingOf("docent", [holds("docent", "2026-11-21")], today)).toBe("ended");
  expect(standingOf("docent", [holds("docent", "2026-11-21"), holds("docent", "2026-12-01")], today)).toBe("soon");
  expect(standingOf("docent", [holds("docent", "2026-12-01"), holds("docent", null)], today)).toBe("held");
  expect(standingOf("docent", [holds("docent", null, "2026-12-01")], today)).toBe("held");
});

test("what opens most comes first, what ends soon after that, what is held not at all", () => {
  const held = [holds("onboarding", null), holds("docent", "2026-12-01")];
  const offered = [
    { id: "t", grants: "lecturer" as const },
    { id: "u", grants: null },
  ];
  const lessons = nextToLearn(held, { docent: 9, first_aid: 3, onboarding: 40 }, offered, today);
  expect(lessons.map(({ kind, standing, opens, trainings }) => [kind, standing, opens, trainings.length])).toEqual([
    ["first_aid", "never", 3, 0],
    ["lecturer", "never", 0, 1],
    ["docent", "soon", 9, 0],
  ]);
  expect(nextToLearn([], {}, [], today)).toEqual([]);
  // What ended long ago is as urgent as what was never held.
  const ended = nextToLearn([holds("docent", "2026-01-01")], { docent: 5, first_aid: 3 }, [], today);
  expect(ended.map(({ kind }) => kind)).toEqual(["docent", "first_aid"]);
});
