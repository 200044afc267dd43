import { expect, test } from "vitest";
import { askLinkInput, setPasswordInput, signInInput } from "./input";

const faults = (answer: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  Object.fromEntries((answer.error?.issues ?? []).map((issue) => [issue.path.join("."), issue.message]));

test("signing in needs a name of the right shape and some password", () => {
  expect(signInInput.parse({ login: "138 0000 0033", password: "x", ownDevice: "on" })).toMatchObject({
    ownDevice: true,
  });
  expect(signInInput.parse({ login: "a@b.cn", password: "x" }).ownDevice).toBe(false);
  expect(faults(signInInput.safeParse({ login: "me", password: "" }))).toEqual({
    login: "auth.errors.login",
    password: "auth.errors.password",
  });
});

test("a link goes to an e-mail, in the form accounts store it", () => {
  expect(askLinkInput.parse({ email: " Name@Example.com" })).toEqual({ email: "name@example.com" });
  expect(faults(askLinkInput.safeParse({ email: "138 0000 0033" }))).toEqual({ email: "auth.errors.email" });
});

test("a new password is asked for by name", () => {
  expect(faults(setPasswordInput.safeParse({ newPassword: "" }))).toEqual({ newPassword: "auth.errors.password_new" });
});
