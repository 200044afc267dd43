import { expect, test } from "vitest";
import type { z } from "zod";
import {
  amount,
  day,
  id,
  moment,
  optional,
  optionalDay,
  optionalMoment,
  pick,
  text,
  ticked,
  time,
  tree,
  version,
} from "./input";

const error = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;

test("what may be left out is null, also when only spaces were typed", () => {
  for (const none of [undefined, "", "  "]) {
    expect(optional(9).parse(none)).toBeNull();
    expect(optionalDay.parse(none)).toBeNull();
    expect(optionalMoment("e").parse(none)).toBeNull();
    expect(amount(9, "e").parse(none)).toBeNull();
  }
  expect(pick(["a", "b"]).parse("")).toBeNull();
});

test("what is there is read without the spaces around it", () => {
  expect(text(2).parse(" 甲乙 ")).toBe("甲乙");
  expect(optional(9).parse(" a ")).toBe("a");
  expect(optionalDay.parse("2026-04-28")).toBe("2026-04-28");
  expect(amount(30, "e").parse(" 30 ")).toBe(30);
  expect(pick(["a", "b"]).parse("b")).toBe("b");
  expect(version.parse("3")).toBe(3);
  expect(time.parse("08:30")).toBe("08:30");
});

test("a time is one of the unit's zone", () => {
  expect(moment("e").parse("2026-04-27T18:00").toISOString()).toBe("2026-04-27T10:00:00.000Z");
  expect(optionalMoment("e").parse("2026-04-27T18:00")?.toISOString()).toBe("2026-04-27T10:00:00.000Z");
});

test("a checkbox is ticked by whatever its form sends for it", () => {
  for (const yes of [true, "on", "1", "2026-1"]) expect(ticked.parse(yes)).toBe(true);
  for (const no of [undefined, false, "", "0"]) expect(ticked.parse(no)).toBe(false);
});

test("what makes no sense is said in the room's own sentence", () => {
  expect(error(id, "")).toBe("shell.errors.required");
  expect(error(id, undefined)).toBe("shell.errors.required");
  expect(error(version, "x")).toBe("shell.errors.custom");
  expect(error(text(2, "long"), "甲乙丙")).toBe("long");
  expect(error(optional(2, "long"), "甲乙丙")).toBe("long");
  for (const wrong of ["2026-02-30", "", undefined]) expect(error(day, wrong)).toBe("shell.errors.day");
  expect(error(optionalDay, "2026-02-30")).toBe("shell.errors.day");
  expect(error(time, "24:00")).toBe("shell.errors.time");
  for (const wrong of ["tomorrow", "2026-04-27T24:00", "2026-04-27 18:00", "", undefined])
    expect(error(moment("when"), wrong)).toBe("when");
  expect(error(optionalMoment("when"), "tomorrow")).toBe("when");
  for (const wrong of ["31", "-1", "many", "1.5"]) expect(error(amount(30, "bound"), wrong)).toBe("bound");
});

test("a flat form is read as the tree it means", () => {
  expect(
    tree({ title: "甲", "shifts.1.name": "下午", "shifts.0.name": "上午", "shifts.0.positions.0.name": "主讲" }),
  ).toEqual({
    title: "甲",
    shifts: [{ name: "上午", positions: [{ name: "主讲" }] }, { name: "下午" }],
  });
  expect(tree("text")).toBe("text");
  expect(tree(null)).toBe(null);
});
