import { describe, expect, it } from "vitest";
import { instantOf } from "../../time";
import { type FreeTime, saidOf, slotsOf } from "./said";

const at = (day: string, time: string) => instantOf(day, time);
const names = (from: Date, to: Date) => slotsOf(from, to).map(({ day, part }) => `${day} ${part}`);
// 2026-11-28 is a Saturday.
const saturday = "2026-11-28";
const said = (free: Partial<FreeTime>, from = "09:00", to = "11:00", day = saturday) =>
  saidOf({ week: [], exceptions: [], ...free }, slotsOf(at(day, from), at(day, to)));
const morning = { weekday: 6, part: "morning" as const };
const exception = (fromDay: string, untilDay: string, isFree: boolean) => ({ fromDay, untilDay, isFree });

describe("the parts of days that a time touches", () => {
  it("are half-open: what ends at noon does not touch the afternoon", () => {
    expect(names(at(saturday, "08:00"), at(saturday, "12:00"))).toEqual([`${saturday} morning`]);
    expect(names(at(saturday, "12:00"), at(saturday, "18:00"))).toEqual([`${saturday} afternoon`]);
    expect(names(at(saturday, "18:00"), at(saturday, "21:00"))).toEqual([`${saturday} evening`]);
    expect(names(at(saturday, "11:30"), at(saturday, "18:30"))).toHaveLength(3);
  });

  it("reach over midnight", () => {
    expect(names(at(saturday, "17:00"), at("2026-11-29", "08:30"))).toEqual([
      `${saturday} afternoon`,
      `${saturday} evening`,
      "2026-11-29 morning",
    ]);
    expect(slotsOf(at(saturday, "23:00"), at("2026-11-29", "07:00")).map(({ weekday }) => weekday)).toEqual([6, 7]);
  });
});

describe("what was said about a time", () => {
  it("is nothing while nobody said anything", () => {
    expect(said({})).toBe("unsaid");
  });

  it("is the week's: a part that was left out is not free", () => {
    expect(said({ week: [morning] })).toBe("free");
    expect(said({ week: [morning] }, "13:00", "14:00")).toBe("not_free");
    expect(said({ week: [morning] }, "11:00", "13:00")).toBe("not_free");
    expect(said({ week: [morning] }, "09:00", "11:00", "2026-11-29")).toBe("not_free");
  });

  it("is the exception's on its days, both included, and only there", () => {
    const away = { week: [morning], exceptions: [exception("2026-11-20", saturday, false)] };
    expect(said(away)).toBe("not_free");
    expect(said(away, "09:00", "11:00", "2026-12-05")).toBe("free");
    expect(said({ exceptions: [exception(saturday, "2026-11-29", true)] })).toBe("free");
    expect(said({ exceptions: [exception("2026-11-29", "2026-11-29", true)] })).toBe("unsaid");
  });

  it("follows the shorter of two exceptions, and of equals the one that says no", () => {
    const long = exception("2026-11-01", "2026-12-31", false);
    const short = exception(saturday, saturday, true);
    expect(said({ exceptions: [long, short] })).toBe("free");
    expect(said({ exceptions: [short, long] })).toBe("free");
    expect(said({ exceptions: [short, exception(saturday, saturday, false)] })).toBe("not_free");
    expect(said({ exceptions: [exception(saturday, saturday, false), short] })).toBe("not_free");
  });

  it("is nothing where one of several parts is free and of another nothing is known", () => {
    const free = { week: [], exceptions: [exception(saturday, saturday, true)] };
    expect(saidOf(free, slotsOf(at(saturday, "20:00"), at("2026-11-29", "09:00")))).toBe("unsaid");
  });
});
