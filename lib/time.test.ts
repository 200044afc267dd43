import { describe, expect, it } from "vitest";
import {
  addDays,
  ageOn,
  clockOf,
  dayOf,
  dayOfAge,
  daysBetween,
  instantOf,
  isDay,
  isMonth,
  isTime,
  minutesBetween,
  mondayOf,
  plusMinutes,
  timeOf,
  weekdayOf,
} from "./time";

describe("civil time in Asia/Shanghai", () => {
  it("changes the day at 16:00 UTC", () => {
    expect(dayOf(new Date("2026-04-22T15:59:59.999Z"))).toBe("2026-04-22");
    expect(dayOf(new Date("2026-04-22T16:00:00Z"))).toBe("2026-04-23");
    expect(timeOf(new Date("2026-04-22T16:00:00Z"))).toBe("00:00");
    expect(clockOf(new Date("2026-04-22T16:30:00Z"))).toBe("2026-04-23T00:30");
  });

  it("goes there and back for every quarter of an hour of a year", () => {
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 15 * 60_000) {
      const instant = new Date(at);
      if (instantOf(dayOf(instant), timeOf(instant)).getTime() !== at) throw new Error(instant.toISOString());
    }
  });

  it("knows the summer time that China had until 1991", () => {
    expect(instantOf("1990-07-01", "12:00").toISOString()).toBe("1990-07-01T03:00:00.000Z");
    expect(instantOf("1990-01-01", "12:00").toISOString()).toBe("1990-01-01T04:00:00.000Z");
  });

  it("counts days, weeks and minutes", () => {
    expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
    expect(daysBetween("2026-04-20", "2026-04-26")).toBe(6);
    expect([weekdayOf("2026-04-20"), weekdayOf("2026-04-26")]).toEqual([1, 7]);
    expect([mondayOf("2026-04-20"), mondayOf("2026-04-26")]).toEqual(["2026-04-20", "2026-04-20"]);
    const noon = instantOf("2026-04-20", "12:00");
    expect(minutesBetween(noon, plusMinutes(noon, 90))).toBe(90);
  });

  it("tells days, times and months that exist from those that do not", () => {
    expect(["2024-02-29", "2026-02-29", "2026-13-01", "26-01-01", ""].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(["00:00", "23:59", "24:00", "8:30"].map(isTime)).toEqual([true, true, false, false]);
    expect(["2026-01", "2026-13", "2026-1"].map(isMonth)).toEqual([true, false, false]);
  });
});

describe("ages", () => {
  it("are reached on the first day after the birth month", () => {
    expect(ageOn("2012-04", "2026-04-30")).toBe(13);
    expect(ageOn("2012-04", "2026-05-01")).toBe(14);
    expect(dayOfAge("2012-04", 14)).toBe("2026-05-01");
    expect(dayOfAge("2012-12", 14)).toBe("2027-01-01");
    expect(ageOn("2012-12", "2026-12-31")).toBe(13);
    expect(ageOn("2012-12", "2027-01-01")).toBe(14);
  });
});
