import { expect, test } from "vitest";
import { offerDeadline } from "./offer-deadline";

const now = new Date("2026-04-20T00:00:00Z");
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

test("an offer is held for the set hours, but never longer than half of the time left", () => {
  expect(offerDeadline(now, inHours(100), { offer_hours: 12 })).toEqual(inHours(12));
  expect(offerDeadline(now, inHours(24), { offer_hours: 12 })).toEqual(inHours(12));
  expect(offerDeadline(now, inHours(10), { offer_hours: 12 })).toEqual(inHours(5));
  expect(offerDeadline(now, inHours(-1), { offer_hours: 12 })).toEqual(now);
});
