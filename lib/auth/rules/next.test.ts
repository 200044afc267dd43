import { describe, expect, test } from "vitest";
import { safeNext } from "./next";

describe("where to go after signing in", () => {
  test.each([
    ["/me", "/me"],
    ["/events/1?from=week&x=%E4%BD%A0", "/events/1?from=week&x=%E4%BD%A0"],
    ["/desk/events/../volunteers", "/desk/volunteers"],
    ["/me#here", "/me"],
  ])("%s stays on this site", (asked, goes) => expect(safeNext(asked)).toBe(goes));

  test.each([
    ["another host", "https://evil.example/"],
    ["a host without a scheme", "//evil.example/"],
    ["a back-slash that browsers read as a slash", "/\\evil.example"],
    ["a back-slash further on", "/me\\..\\\\evil.example"],
    ["a tab that browsers drop", "/\t/evil.example"],
    ["a line break", "/me\r\nSet-Cookie: a=b"],
    ["a script", "javascript:alert(1)"],
    ["dots that climb to a host", "/.//evil.example"],
    ["dots that climb further", "/a/..//evil.example"],
    ["a relative path", "me"],
    ["nothing", ""],
    ["no text at all", undefined],
    ["a list", ["/me"]],
    ["an endless one", `/${"a".repeat(1001)}`],
    ["the door itself", "/sign-in?next=/me"],
    ["a machine's address", "/api/auth/signout"],
    ["the build's files", "/_next/static/x.js"],
  ])("%s is refused", (_, asked) => expect(safeNext(asked)).toBeNull());

  test("names that only begin like a door are pages", () => expect(safeNext("/apiary")).toBe("/apiary"));
});
