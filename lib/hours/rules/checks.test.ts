import { describe, expect, it } from "vitest";
import { capAnswer, type Counted, dayMinutes, isOverCap, overlapping } from "./checks";

const at = (clock: string, day = "18") => new Date(`2026-04-${day}T${clock}:00+08:00`);
const span = (from: string, to: string, day = "18") => ({ startsAt: at(from, day), endsAt: at(to, day) });
const counted = (from: string, to: string, minutes: number, day = "18"): Counted => ({
  ...span(from, to, day),
  chain: from,
  minutes,
  title: "示例活动",
});

describe("two counted records of one person", () => {
  const others = [counted("09:00", "11:00", 120)];
  it("may touch but not share time", () => {
    expect(overlapping(others, span("11:00", "12:00"))).toBeNull();
    expect(overlapping(others, span("08:00", "09:00"))).toBeNull();
    expect(overlapping(others, span("10:59", "12:00"))?.chain).toBe("09:00");
    expect(overlapping(others, span("08:00", "12:00"))?.chain).toBe("09:00");
    expect(overlapping(others, span("09:00", "11:00", "19"))).toBeNull();
  });
});

describe("the cap of a day", () => {
  const others = [counted("08:00", "12:00", 240), counted("08:00", "12:00", 240, "17")];
  it("adds up the counted minutes of that day alone", () => {
    expect(dayMinutes(others, span("13:00", "17:00"))).toBe(240);
    expect(isOverCap(others, { ...span("13:00", "17:00"), minutes: 240 }, 8)).toBe(false);
    expect(isOverCap(others, { ...span("13:00", "17:01"), minutes: 241 }, 8)).toBe(true);
  });
  it("follows the days of the unit's zone", () => {
    expect(dayMinutes([counted("00:30", "01:30", 60)], { startsAt: at("23:30"), endsAt: at("23:50") })).toBe(60);
  });

  const asked = { over: true, firstYesBy: null, by: "a", reason: "连着三场，都有人看见" };
  it("asks for a reason and two people", () => {
    expect(capAnswer({ ...asked, over: false, reason: "" })).toBe("plain");
    expect(capAnswer({ ...asked, reason: "忙" })).toBe("reason");
    expect(capAnswer(asked)).toBe("first_yes");
    expect(capAnswer({ ...asked, firstYesBy: "a" })).toBe("same_person");
    expect(capAnswer({ ...asked, firstYesBy: "b", reason: "" })).toBe("second_yes");
  });
});
