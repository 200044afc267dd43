import { expect, test } from "vitest";
import { seal, unseal } from "./sealed";

const secret = "a secret of more than thirty-two characters";

test("what is sealed opens with the secret and for its use only", () => {
  const sealed = seal(secret, "letter", "token-知");
  expect(sealed).not.toContain("token");
  expect(seal(secret, "letter", "token-知")).not.toBe(sealed);
  expect(unseal(secret, "letter", sealed)).toBe("token-知");
  expect(unseal(`${secret}.`, "letter", sealed)).toBeNull();
  expect(unseal(secret, "other", sealed)).toBeNull();
});

test("what was touched, cut or never sealed does not open", () => {
  const sealed = seal(secret, "letter", "token");
  expect(unseal(secret, "letter", `${sealed.slice(0, -2)}${sealed.endsWith("AA") ? "BB" : "AA"}`)).toBeNull();
  expect(unseal(secret, "letter", sealed.slice(0, 20))).toBeNull();
  expect(unseal(secret, "letter", "")).toBeNull();
});
