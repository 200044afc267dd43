import { expect, test } from "vitest";
import { signed } from "./signed";

const secret = "a-secret-of-at-least-32-characters";
const token = signed(secret, "visit", "a1", "b2");

test("the same words always make the same token, safe in an address", () => {
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(signed(secret, "visit", "a1", "b2")).toBe(token);
});

test("another secret, use or part makes another token", () => {
  const others = [
    signed("another-secret-of-at-least-32-chars", "visit", "a1", "b2"),
    signed(secret, "other", "a1", "b2"),
    signed(secret, "visit", "a1", "b3"),
    signed(secret, "visit", "b2", "a1"),
    signed(secret, "visit", "a1"),
    signed(secret, "visit", "a1b2"),
  ];
  expect(new Set([token, ...others]).size).toBe(7);
});

test("parts that would read as other parts are refused", () => {
  expect(() => signed(secret, "visit", "a1:b2")).toThrow("colon");
});
