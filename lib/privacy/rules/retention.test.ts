import { describe, expect, test } from "vitest";
import en from "../messages.en.json";
import zh from "../messages.zh-CN.json";
import { defaultSettings } from "../../settings/rules";
import { cutoff, keptFor, RETENTION } from "./retention";

const now = new Date("2026-11-30T04:10:00Z");

describe("the retention table", () => {
  test("names each kind once, with its purpose, time and basis in both languages", () => {
    expect(new Set(RETENTION.map(({ kind }) => kind)).size).toBe(RETENTION.length);
    for (const words of [zh, en])
      for (const { kind, clock, basis } of RETENTION) {
        expect(words.kinds[kind].why).toBeTruthy();
        expect(words.clock[clock]).toBeTruthy();
        for (const one of basis) expect(words.basis[one]).toBeTruthy();
      }
  });

  test("says how long by itself or by a setting", () => {
    expect(keptFor("consents", defaultSettings)).toEqual({ months: 36 });
    expect(keptFor("sessions", defaultSettings)).toEqual({ days: 30 });
    expect(keptFor("letters", { ...defaultSettings, keep_letters_months: 6 })).toEqual({ months: 6 });
    expect(keptFor("account", defaultSettings)).toBeNull();
    expect(keptFor("certificates", defaultSettings)).toBeNull();
  });

  test("its time ends at a day's beginning, so many months ago", () => {
    expect(cutoff("letters", defaultSettings, now)?.toISOString()).toBe("2025-11-29T16:00:00.000Z");
    expect(cutoff("applications", defaultSettings, now)?.toISOString()).toBe("2026-08-29T16:00:00.000Z");
    expect(cutoff("drafts", defaultSettings, now)?.toISOString()).toBe("2026-11-23T04:10:00.000Z");
    expect(cutoff("service", defaultSettings, now)).toBeNull();
  });

  test("logs are never kept for less than three years, whatever is set", () => {
    expect(keptFor("logs", defaultSettings)).toEqual({ months: 36 });
  });
});
