import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MINUTE_MS } from "../../time";
import {
  hoursColumn,
  inHours,
  inWords,
  minutesOf,
  servedMinutes,
  servedSpan,
  spanMinutes,
  totalMinutes,
} from "./minutes";

const at = (clock: string) => new Date(`2026-04-18T${clock}:00+08:00`);
const shift = { shiftStartsAt: at("08:30"), shiftEndsAt: at("11:40") };
const stay = (inAt: string | null, outAt: string | null) => ({
  ...shift,
  inAt: inAt === null ? null : at(inAt),
  outAt: outAt === null ? null : at(outAt),
});

describe("minutes served", () => {
  it("are the whole shift for somebody who came before and left after", () => {
    expect(servedMinutes(stay("08:05", "12:10"))).toBe(190);
    expect(servedSpan(stay("08:05", "12:10"))).toEqual({ startsAt: at("08:30"), endsAt: at("11:40") });
  });

  it("are the real ones of somebody who came late or left early", () => {
    expect(servedMinutes(stay("09:00", "11:40"))).toBe(160);
    expect(servedMinutes(stay("08:30", "10:31"))).toBe(121);
  });

  it("are 0 while the stay is open", () => {
    expect(servedMinutes(stay("08:30", null))).toBe(0);
    expect(servedMinutes(stay(null, "11:40"))).toBe(0);
    expect(servedSpan(stay("08:30", null))).toBeNull();
  });

  it("are 0 outside the shift, and the span stays in order at its edge", () => {
    expect(servedMinutes(stay("12:00", "13:00"))).toBe(0);
    expect(servedSpan(stay("12:00", "13:00"))).toEqual({ startsAt: at("11:40"), endsAt: at("11:40") });
    expect(servedSpan(stay("07:00", "08:00"))).toEqual({ startsAt: at("08:30"), endsAt: at("08:30") });
  });

  it("leave out a started minute", () => {
    expect(spanMinutes(at("08:30"), new Date(at("08:32").getTime() - 1))).toBe(1);
  });

  it("are those of the span that a person entered", () => {
    expect(spanMinutes(at("08:30"), at("12:00"))).toBe(210);
  });

  it("never exceed the shift nor the stay, and never fall below 0", () => {
    const minute = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(at("00:00").getTime() + n * MINUTE_MS));
    const pair = fc.tuple(minute, minute).map(([a, b]): [Date, Date] => (a < b ? [a, b] : [b, a]));
    fc.assert(
      fc.property(pair, pair, ([inAt, outAt], [shiftStartsAt, shiftEndsAt]) => {
        const minutes = servedMinutes({ inAt, outAt, shiftStartsAt, shiftEndsAt });
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(minutes).toBeLessThanOrEqual((outAt.getTime() - inAt.getTime()) / MINUTE_MS);
        expect(minutes).toBeLessThanOrEqual((shiftEndsAt.getTime() - shiftStartsAt.getTime()) / MINUTE_MS);
      }),
    );
  });

  it("refuse what is no number of minutes", () => {
    expect(() => minutesOf(-1)).toThrow(/no minutes/);
    expect(() => minutesOf(1.5)).toThrow(/no minutes/);
    expect(() => spanMinutes(at("08:30"), new Date(Number.NaN))).toThrow(/no minutes/);
  });

  it("add up", () => {
    expect(totalMinutes([minutesOf(60), minutesOf(90)])).toBe(150);
    expect(totalMinutes([])).toBe(0);
  });

  it("are said in hours and minutes, and printed to one decimal", () => {
    expect([59, 60, 114, 120].map(inWords)).toEqual([
      { hours: 0, minutes: 59 },
      { hours: 1, minutes: 0 },
      { hours: 1, minutes: 54 },
      { hours: 2, minutes: 0 },
    ]);
    expect([7590, 190, 63, 0].map(inHours)).toEqual([126.5, 3.2, 1.1, 0]);
    expect([240, 190].map(hoursColumn)).toEqual(["4.0", "3.2"]);
  });
});
