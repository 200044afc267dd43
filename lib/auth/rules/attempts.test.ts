import { expect, test } from "vitest";
import { countAttempt, LIMITS } from "./attempts";

const now = new Date("2026-04-23T06:20:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

test("five tries, then none until the clock says so, then five again", () => {
  let stands = null;
  for (let left = 4; left >= 0; left--) {
    const answer = countAttempt(stands, LIMITS.account, now);
    expect(answer).toMatchObject({ counted: true, left });
    stands = answer.counted ? answer.next : stands;
  }
  expect(countAttempt(stands, LIMITS.account, later(14))).toEqual({ counted: false, until: later(15) });
  expect(countAttempt(stands, LIMITS.account, later(15))).toMatchObject({ counted: true, left: 4 });
});
