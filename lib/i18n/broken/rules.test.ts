import { expect, test } from "vitest";
import { brokenWords } from "./rules";

test("the words of a broken page are there in both languages, with the same keys", () => {
  const [zh, en] = [brokenWords("zh-CN"), brokenWords("en")];
  expect(Object.keys(en)).toEqual(Object.keys(zh));
  expect(JSON.stringify(en)).not.toMatch(/\p{Script=Han}/u);
});
