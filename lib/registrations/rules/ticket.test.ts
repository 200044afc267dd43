import { expect, test } from "vitest";
import { ticketCodeOf, ticketExpires } from "./ticket";

test("six symbols, none that is misread, every one possible", () => {
  expect(ticketCodeOf(new Uint8Array([0, 1, 8, 31, 32, 255, 7]))).toBe("23AZ2Z");
  const all = ticketCodeOf(new Uint8Array(6)).length;
  expect(all).toBe(6);
  const seen = new Set(Array.from({ length: 256 }, (_, i) => ticketCodeOf(new Uint8Array([i])).charAt(0)));
  expect([...seen].sort().join("")).toBe("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
});

test("a ticket's page opens until a week after the end", () => {
  expect(ticketExpires(new Date("2026-04-23T04:00:00Z"))).toEqual(new Date("2026-04-30T04:00:00Z"));
  expect(ticketExpires(new Date("2026-04-23T04:00:00Z"), true)).toEqual(new Date("2027-04-23T04:00:00Z"));
});
