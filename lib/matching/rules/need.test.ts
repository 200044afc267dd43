import { expect, test } from "vitest";
import { needOf } from "./need";

const at = (hour: number) => new Date(Date.UTC(2026, 3, 23, hour));
const standing = (own: Partial<Parameters<typeof needOf>[0]["position"]> = {}, isRisky = false) => ({
  shift: { id: "shift", startsAt: at(1), endsAt: at(3) },
  event: {
    status: "published" as const,
    isRisky,
    signupOpensAt: null,
    signupClosesAt: null,
    regionCode: "150100",
    mode: "onsite" as const,
    place: "示例小学",
    schoolId: "school",
  },
  position: {
    places: 2,
    blocked: 0,
    taken: 1,
    hasWaitlist: true,
    qualification: null,
    language: null,
    minAge: null,
    isRisky: false,
    withMinors: true,
    ...own,
  },
});

test("who teaches is a lecturer, everybody else a helper; a risk is the event's or the position's", () => {
  expect(needOf(standing())).toMatchObject({
    startsAt: at(1),
    schoolId: "school",
    roles: [{ role: "helper", places: 2, withMinors: true, isRisky: false }],
    existing: { shiftId: "shift" },
  });
  expect(needOf(standing({ qualification: "lecturer", isRisky: true })).roles).toMatchObject([
    { role: "lecturer", isRisky: true },
  ]);
  expect(needOf(standing({ qualification: "docent", places: null }, true)).roles).toMatchObject([
    { role: "lecturer", isRisky: true, places: 1 },
  ]);
});
