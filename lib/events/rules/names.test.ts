import { expect, test } from "vitest";
import { phrases, said } from "./names";

test("English readers get the English text, or the Chinese one marked as such", () => {
  expect(said("zh-CN", "讲解", "Guide")).toEqual({ text: "讲解" });
  expect(said("en", "讲解", "Guide")).toEqual({ text: "Guide" });
  expect(said("en", "讲解", null)).toEqual({ text: "讲解", lang: "zh-CN" });
});

test("a title breaks after its colon or dash, when something stands on both sides", () => {
  expect(phrases("走进蒙草种业中心：一粒草种的专利故事")).toEqual(["走进蒙草种业中心：", "一粒草种的专利故事"]);
  expect(phrases("办实事——企业行")).toEqual(["办实事——", "企业行"]);
  expect(phrases("：企业行")).toEqual(["：企业行"]);
  expect(phrases("企业行")).toEqual(["企业行"]);
  expect(phrases("企业行：")).toEqual(["企业行："]);
});
