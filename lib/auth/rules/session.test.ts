import { describe, expect, test } from "vitest";
import { cookieFlags, firstExpiry, hashToken, newToken, OWN_DEVICE_SECONDS, slide } from "./session";

const HOUR = 3_600_000;
const start = new Date("2026-04-20T00:00:00Z");
const after = (hours: number) => new Date(start.getTime() + hours * HOUR);
const begun = (own: boolean) => ({ createdAt: start, lastSeenAt: start, expiresAt: firstExpiry(own, start) });

test("the cookie is out of reach of scripts, of other sites' posts and, over HTTPS, of plain HTTP", () => {
  expect(cookieFlags(true)).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
  expect(cookieFlags(false).secure).toBe(false);
  expect(OWN_DEVICE_SECONDS).toBe(90 * 24 * 3600);
});

test("a token has 256 bits, fits an address, and is stored as something else", () => {
  expect(newToken()).toMatch(/^[\w-]{43}$/);
  expect(new Set(Array.from({ length: 100 }, newToken)).size).toBe(100);
  expect(hashToken("a")).toMatch(/^[\da-f]{64}$/);
});

describe("how long a session lasts", () => {
  test("unused: 30 days on one's own device, half a day on a shared one", () => {
    expect(firstExpiry(true, start)).toEqual(after(30 * 24));
    expect(firstExpiry(false, start)).toEqual(after(12));
  });
  test("within the hour nothing is written", () => expect(slide(begun(true), after(0.9))).toBeNull());
  test("used: the end moves along", () => {
    expect(slide(begun(true), after(24))).toEqual({ lastSeenAt: after(24), expiresAt: after(31 * 24) });
    expect(slide(begun(false), after(2))).toEqual({ lastSeenAt: after(2), expiresAt: after(14) });
  });
  test("but never beyond 90 days, or one day", () => {
    let own = begun(true);
    for (let day = 1; day < 90; day++) own = { ...own, ...slide(own, after(day * 24)) };
    expect(own.expiresAt).toEqual(after(90 * 24));
    let shared = begun(false);
    for (let hour = 2; hour < 24; hour += 2) shared = { ...shared, ...slide(shared, after(hour)) };
    expect(shared.expiresAt).toEqual(after(24));
  });
});
