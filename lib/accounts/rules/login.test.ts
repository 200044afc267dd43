import { expect, test } from "vitest";
import { loginOf } from "./login";

test.each([
  ["138 0000 0033", "13800000033"],
  [" 138-0000-0033 ", "13800000033"],
  ["+86 138 0000 0033", "13800000033"],
  ["008613800000033", "13800000033"],
  ["１３８００００００３３", "13800000033"],
])("%s is a phone number", (typed, value) => expect(loginOf(typed)).toEqual({ kind: "phone", value }));

test.each([
  ["Name@Example.COM ", "name@example.com"],
  ["a.b+c@mail.example.cn", "a.b+c@mail.example.cn"],
  ["ｎａｍｅ＠example.com", "name@example.com"],
])("%s is an e-mail", (typed, value) => expect(loginOf(typed)).toEqual({ kind: "email", value }));

test.each([
  "",
  "138",
  "0471 123 4567",
  "name@",
  "@example.com",
  "a b@example.com",
  "name@example",
  `${"a".repeat(65)}@example.com`,
  `a@${"b".repeat(260)}.cn`,
  "admin",
  "238 0000 0033",
])("%s is neither", (typed) => expect(loginOf(typed)).toBeNull());
