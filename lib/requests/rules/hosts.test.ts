import { expect, test } from "vitest";
import { HOST_KINDS, phoneOf, withPupils } from "./hosts";

test.each([
  ["138 0000 0021", "13800000021"],
  ["+86 13800000021", "13800000021"],
  ["0471-6123456", "0471-6123456"],
  ["(0471) 612 3456", "0471-6123456"],
  ["０４７１－６１２３４５６", "0471-6123456"],
  ["010 12345678", "010-12345678"],
  ["12345", null],
  ["a@example.cn", null],
  ["", null],
])("a number to call: %s", (typed, stored) => expect(phoneOf(typed)).toBe(stored));

test("pupils come along at school and at a base only", () => {
  expect((["campus_visit", "base_trip", "enterprise_service", "rights_aid"] as const).map(withPupils)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(HOST_KINDS.campus_visit[0]).toBe("school");
});
