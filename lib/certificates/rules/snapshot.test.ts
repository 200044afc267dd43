import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, isSnapshot } from "./snapshot";

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, shuffled(one)]),
  );
};

test("the order of keys does not matter, everything else does", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonical(shuffled(value))).toBe(canonical(value));
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonical(JSON.parse(JSON.stringify(value)))).toBe(canonical(value));
    }),
  );
  expect(canonical({ b: [1, 2], a: null, c: undefined })).toBe('{"a":null,"b":[1,2]}');
  expect(canonical([2, 1])).not.toBe(canonical([1, 2]));
  expect(canonical(undefined)).toBe("null");
});

test("only what can be printed is a snapshot", () => {
  const good = { version: 1, number: "ZY26-2222-2222", minutes: 60, unit: {}, lines: [], trainings: [] };
  expect(isSnapshot(good)).toBe(true);
  for (const bad of [
    null,
    [],
    "x",
    { ...good, version: 2 },
    { ...good, number: 1 },
    { ...good, minutes: "60" },
    { ...good, unit: [] },
    { ...good, lines: {} },
    { ...good, trainings: null },
  ])
    expect(isSnapshot(bad)).toBe(false);
});
