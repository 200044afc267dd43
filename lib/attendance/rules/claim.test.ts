import { expect, test } from "vitest";
import { claimFlags } from "./claim";

test("a scan is kept for ten minutes, out of reach of scripts, for its page alone", () => {
  expect(claimFlags(true)).toEqual({ httpOnly: true, sameSite: "lax", path: "/c", secure: true, maxAge: 600 });
});
