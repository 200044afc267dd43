import { expect, test } from "vitest";
import { loginFault } from "./login-change";

const change = (more: Partial<Parameters<typeof loginFault>[0]> = {}) =>
  loginFault({
    kind: "phone",
    value: "19900000002",
    now: { phone: "19900000001", email: null },
    guardian: null,
    taken: false,
    ...more,
  });

test("another number or address may be given, and one of two taken away", () => {
  expect(change()).toBeNull();
  expect(change({ kind: "email", value: "a@example.com" })).toBeNull();
  expect(change({ value: null, now: { phone: "19900000001", email: "a@example.com" } })).toBeNull();
  expect(change({ kind: "email", value: null, now: { phone: "19900000001", email: "a@example.com" } })).toBeNull();
});

test("the same again is no change", () => {
  expect(change({ value: "19900000001" })).toBe("same");
  expect(change({ kind: "email", value: null })).toBe("same");
});

test("the last name to sign in with stays", () => {
  expect(change({ value: null })).toBe("last");
  expect(change({ kind: "email", value: null, now: { phone: null, email: "a@example.com" } })).toBe("last");
});

test("neither the guardian's nor anybody else's", () => {
  expect(change({ guardian: "19900000002" })).toBe("guardian");
  expect(change({ guardian: "19900000003" })).toBeNull();
  expect(change({ taken: true })).toBe("taken");
});
