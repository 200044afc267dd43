import { describe, expect, test } from "vitest";
import { plusMinutes } from "../time";
import { judge } from "./rules";

const now = new Date("2026-04-23T02:00:00Z");
const runs = (minutes: number) =>
  ["letters", "offers", "seat_offers", "two_adults"].map((name) => ({ name, ranAt: plusMinutes(now, -minutes) }));
const fine = { migrated: true, oldestDue: null, runs: runs(0.2), since: plusMinutes(now, -600) };

describe("ready", () => {
  test("a migrated database with fresh jobs and an empty outbox is ready", () => {
    expect(judge(fine, now)).toEqual({ ready: true, migrations: true, outboxMinutes: 0, lateJobs: [] });
  });
  test("another build's database is not", () => expect(judge({ ...fine, migrated: false }, now).ready).toBe(false));
  test("a job that stopped is named", () => {
    expect(judge({ ...fine, runs: runs(6) }, now)).toMatchObject({
      ready: false,
      lateJobs: ["letters", "offers", "seat_offers"],
    });
    expect(judge({ ...fine, runs: [] }, now).lateJobs).toHaveLength(4);
  });
  test("a process that has just begun gives its jobs time, whatever stood there before", () => {
    expect(
      judge({ ...fine, runs: runs(5000), since: plusMinutes(now, -1), oldestDue: plusMinutes(now, -900) }, now).ready,
    ).toBe(true);
  });
  test("a letter long overdue was forgotten", () => {
    expect(judge({ ...fine, oldestDue: plusMinutes(now, -15.5) }, now)).toMatchObject({
      ready: true,
      outboxMinutes: 15,
    });
    expect(judge({ ...fine, oldestDue: plusMinutes(now, -16) }, now)).toMatchObject({
      ready: false,
      outboxMinutes: 16,
    });
  });
});
