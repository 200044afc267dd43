import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../settings/rules";
import { standing, starsOf } from "./stars";

const hours = (n: number) => n * 60;

describe("the thresholds of stars", () => {
  it("are reached to the minute", () => {
    expect(starsOf(hours(100) - 1, defaultSettings).map((s) => s.reached)).toEqual([false, false, false, false, false]);
    expect(starsOf(hours(100), defaultSettings).map((s) => s.reached)).toEqual([true, false, false, false, false]);
    expect(starsOf(hours(1500), defaultSettings).every((s) => s.reached && s.percent === 100)).toBe(true);
  });

  it("say how far the next one is", () => {
    const now = standing(hours(126.5), defaultSettings);
    expect([now.reached?.level, now.next?.level, now.missing]).toEqual([1, 2, 173.5]);
    expect(now.stars.map((s) => s.percent)).toEqual([100, 13, 0, 0, 0]);
    expect(standing(hours(100) - 1, defaultSettings)).toMatchObject({ reached: null, missing: 0.1 });
    expect(starsOf(hours(100) - 1, defaultSettings)[0]?.percent).toBe(99);
    expect(standing(hours(1500), defaultSettings)).toMatchObject({ next: null, missing: 0 });
  });

  it("may be set to anything, also out of order", () => {
    const odd = { ...defaultSettings, star_1_hours: 50, star_2_hours: 50, star_3_hours: 20 };
    expect(starsOf(hours(30), odd).map((s) => [s.reached, s.percent])).toEqual([
      [false, 60],
      [false, 0],
      [true, 100],
      [false, 0],
      [false, 0],
    ]);
    expect(starsOf(hours(50), odd)[1]).toMatchObject({ reached: true, percent: 100 });
    expect(standing(hours(30), odd)).toMatchObject({ next: { level: 1 }, missing: 20 });
    expect(standing(0, { ...defaultSettings, star_1_hours: 0 })).toMatchObject({
      reached: { level: 1 },
      next: { level: 2 },
    });
    expect(starsOf(hours(60), odd).map((s) => s.reached)).toEqual([true, true, true, false, false]);
  });
});
