import { expect, test } from "vitest";
import type { SignupState } from "@/db/words";
import { standingOf } from "./standing";

const at = (hour: number) => new Date(Date.UTC(2026, 3, 23, hour));
const stands = (state: SignupState, now: Date, deadline?: Date) =>
  standingOf(
    { registration: { state }, offer: deadline ? { deadline } : null, session: { startsAt: at(10), endsAt: at(12) } },
    now,
  );

test("what is stored, and what the clock adds", () => {
  expect(stands("confirmed", at(9))).toBe("confirmed");
  expect(stands("confirmed", at(11))).toBe("confirmed");
  expect(stands("confirmed", at(12))).toBe("over");
  expect(stands("waitlisted", at(9))).toBe("waitlisted");
  expect(stands("waitlisted", at(9), at(10))).toBe("offered");
  expect(stands("waitlisted", at(9), at(9))).toBe("waitlisted");
  expect(stands("waitlisted", at(10), at(11))).toBe("lapsed");
  expect(stands("removed", at(13))).toBe("removed");
});
