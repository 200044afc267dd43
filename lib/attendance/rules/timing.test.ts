import { describe, expect, it } from "vitest";
import { HOUR_MS } from "../../time";
import { corrected, isOpenNow, momentOf, takesMarks, untimely } from "./timing";

const at = (time: string, day = "2026-04-23") => new Date(`${day}T${time}:00+08:00`);
const shift = { startsAt: at("08:30"), endsAt: at("11:40") };
const ask = (kind: "in" | "out" | "leave" | "undo", when: Date, side: "self" | "lead" = "lead", now = when) =>
  untimely(shift, { kind, at: when, side }, now);

describe("when a mark is taken", () => {
  it("arrivals from two hours before until the end", () => {
    expect(ask("in", at("06:29"))).toBe("too_early");
    expect(ask("in", at("06:30"), "self")).toBe(null);
    expect(ask("in", at("11:39"))).toBe(null);
    expect(ask("in", at("11:40"))).toBe("too_late");
  });
  it("departures until four hours after", () => {
    expect(ask("out", at("06:00"))).toBe("too_early");
    expect(ask("out", at("15:40"))).toBe(null);
    expect(ask("out", at("15:41"))).toBe("too_late");
  });
  it("leave by oneself only once the place cannot be given back, by the lead at any time before the end", () => {
    expect(ask("leave", at("08:29"), "self")).toBe("too_early");
    expect(ask("leave", at("08:30"), "self")).toBe(null);
    expect(ask("leave", at("08:00", "2026-04-20"))).toBe(null);
    expect(ask("leave", at("11:40"))).toBe("too_late");
  });
  it("nothing from the future, and after three days only the desk", () => {
    expect(ask("in", at("09:03"), "lead", at("09:00"))).toBe("in_future");
    expect(ask("in", at("09:02"), "lead", at("09:00"))).toBe(null);
    expect(ask("in", at("09:00"), "lead", at("11:40", "2026-04-26"))).toBe(null);
    expect(ask("undo", at("09:00"), "lead", at("11:41", "2026-04-26"))).toBe("desk_only");
    expect(ask("undo", at("20:00"))).toBe(null);
  });
  it("a shift is open from two hours before until four after", () => {
    expect(isOpenNow(shift, at("06:29"))).toBe(false);
    expect(isOpenNow(shift, at("06:30"))).toBe(true);
    expect(isOpenNow(shift, at("15:40"))).toBe(true);
    expect(isOpenNow(shift, at("15:41"))).toBe(false);
  });
  it("only while the event stands", () => {
    expect(takesMarks("published")).toBe(true);
    expect(takesMarks("cancelled")).toBe(false);
    expect(takesMarks("finished")).toBe(false);
  });
});

describe("a device whose clock is wrong", () => {
  it("is corrected by what was seen when it sent", () => {
    const fast = new Date(at("09:00").getTime() + HOUR_MS);
    expect(corrected(new Date(at("08:21").getTime() + HOUR_MS), fast, at("09:00"))).toEqual(at("08:21"));
  });
  it("is left alone within half a minute", () => {
    expect(corrected(at("08:21"), new Date(at("09:00").getTime() - 29_999), at("09:00"))).toEqual(at("08:21"));
  });
});

describe("the moment that a time of the clock means", () => {
  it("is of the shift's day, also somewhat before and after it", () => {
    for (const clock of ["07:10", "08:30", "10:00", "13:05"]) expect(momentOf(shift, clock)).toEqual(at(clock));
  });
  it("is of the next day where the shift ends past midnight, and of the day before where one came before it", () => {
    const night = { startsAt: at("19:00"), endsAt: at("00:30", "2026-04-24") };
    expect(momentOf(night, "18:50")).toEqual(at("18:50"));
    expect(momentOf(night, "00:20")).toEqual(at("00:20", "2026-04-24"));
    expect(momentOf(night, "01:10")).toEqual(at("01:10", "2026-04-24"));
    const early = { startsAt: at("00:30"), endsAt: at("03:00") };
    expect(momentOf(early, "23:50")).toEqual(at("23:50", "2026-04-22"));
  });
});
