import { expect, test } from "vitest";
import { secondsUntil, tooMany } from "./rules";

const now = new Date("2026-04-20T02:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);

test("seconds until the end of a limit are whole, never too few and never none", () => {
  expect([0, 1, 1000, 1001, 600_000, -5000].map((ms) => secondsUntil(later(ms), now))).toEqual([1, 1, 1, 2, 600, 1]);
});

test("one try too many is told when to come again", async () => {
  const answer = tooMany("明天再来", later(90_000), now);
  expect([answer.status, answer.headers.get("retry-after"), await answer.text()]).toEqual([429, "90", "明天再来"]);
});
