import { expect, test } from "vitest";
import { pinyinKeys } from "../../volunteers/rules/pinyin";
import { answers, askedFor } from "./find";

const how = (name: string, typed: string) => {
  const asked = askedFor(typed);
  return asked ? answers(name, () => pinyinKeys(name), asked) : null;
};

test("nothing typed asks for nothing; wildcards are not taken over", () => {
  expect(askedFor("  ")).toBeNull();
  expect(askedFor("%_")).toBeNull();
  expect(askedFor("蒙古语")).toEqual({ text: "蒙古语", letters: null });
  expect(askedFor("Hong Sheng")).toEqual({ text: "hong sheng", letters: "hongsheng" });
  expect(askedFor("2026")).toEqual({ text: "2026", letters: null });
});

test("a beginning comes before a word inside, and that before pinyin and its initials", () => {
  expect(how("示例·鸿盛工业园", "鸿盛")).toBe(3);
  expect(how("走进鸿盛工业园", "鸿盛")).toBe(2);
  expect(how("走进鸿盛工业园", "hs")).toBe(1);
  expect(how("走进鸿盛工业园", "hongsheng")).toBe(1);
  expect(how("走进鸿盛工业园", "zg")).toBe(0);
  expect(how("走进鸿盛工业园", "蒙")).toBe(0);
});
