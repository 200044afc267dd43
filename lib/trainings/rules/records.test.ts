import { expect, test } from "vitest";
import { inForce } from "./records";

test("the latest correction counts, the earlier entries do not", () => {
  const entries = [
    { id: "a", correctsId: null },
    { id: "c", correctsId: "b" },
    { id: "b", correctsId: "a" },
    { id: "x", correctsId: null },
  ];
  expect(inForce(entries).map(({ id }) => id)).toEqual(["c", "x"]);
});
