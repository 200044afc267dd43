import { expect, test } from "vitest";
import { inGroups, tally } from "./roll";

const people = [
  { name: "a", state: null },
  { name: "b", state: "on_leave" as const },
  { name: "c", state: "checked_in" as const },
  { name: "d", state: "checked_out" as const },
];

test("who has gone has also come", () => {
  expect(tally(people)).toEqual({ here: 2, left: 1, leave: 1, missing: 1, all: 4 });
  expect(tally([])).toEqual({ here: 0, left: 0, leave: 0, missing: 0, all: 0 });
});

test("the awaited stand first, those on leave last", () => {
  const { awaited, known } = inGroups(people);
  expect(awaited.map(({ name }) => name)).toEqual(["a"]);
  expect(known.map(({ name }) => name)).toEqual(["c", "d", "b"]);
});
