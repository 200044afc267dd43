import { expect, test } from "vitest";
import { contactOf, maskedContact } from "./contact";
import { pinyinKeys } from "./pinyin";
import { birthRefusal } from "./profile";
import { isOwnReason } from "./reason";

test("a contact is a number or an address, however it was typed", () => {
  expect(contactOf("+86 138 0000 0033")).toBe("13800000033");
  expect(contactOf("Guardian@Example.com")).toBe("guardian@example.com");
  expect(contactOf("0471-1")).toBeNull();
});

test("a masked contact can be recognised and not used", () => {
  expect(maskedContact("13800000033")).toBe("138****0033");
  expect(maskedContact("guardian@example.com")).toBe("g***@example.com");
});

test("names are found by pinyin and initials, the sample mark left out", () => {
  expect(pinyinKeys("示例·赵小禾")).toEqual({ pinyin: "zhaoxiaohe", initials: "zxh" });
  expect(pinyinKeys("单雪")).toEqual({ pinyin: "shanxue", initials: "sx" });
});

test("the system's own reasons are told from what the desk wrote", () => {
  expect(isOwnReason("guardian_declined")).toBe(true);
  expect(isOwnReason("资料不全")).toBe(false);
  expect(isOwnReason(null)).toBe(false);
});

test("nobody changes sides of 18 by correcting their own birth month", () => {
  const today = "2026-11-22";
  expect(birthRefusal("2000-01", "2000-01", today)).toBeNull();
  expect(birthRefusal("2000-01", "1999-12", today)).toBeNull();
  expect(birthRefusal("2010-01", "2010-02", today)).toBeNull();
  expect(birthRefusal("2000-01", "2010-01", today)).toBe("volunteers.refusals.needs_guardian");
  expect(birthRefusal("2010-01", "2000-01", today)).toBe("volunteers.refusals.stays_minor");
  expect(birthRefusal("2000-01", "2014-01", today)).toBe("volunteers.refusals.too_young_now");
});
