import fc from "fast-check";
import { expect, test } from "vitest";
import { hoursText, shownTenths, tenthsOf } from "./hours";

test("the shown lines add up to the shown total, which is never more than was served", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1440 }), { maxLength: 60 }), (minutes) => {
      const shown = shownTenths(minutes);
      const total = minutes.reduce((sum, one) => sum + one, 0);
      expect(shown.reduce((sum, one) => sum + one, 0)).toBe(tenthsOf(total));
      expect(tenthsOf(total) * 6).toBeLessThanOrEqual(total);
      expect(total - tenthsOf(total) * 6).toBeLessThan(6);
      for (const [i, tenths] of shown.entries()) expect(Math.abs(tenths * 6 - (minutes[i] ?? 0))).toBeLessThan(6);
    }),
  );
});

test("the lines that lost most are raised, the earlier of two alike", () => {
  expect(shownTenths([20, 20, 20])).toEqual([4, 3, 3]);
  expect(shownTenths([31, 35])).toEqual([5, 6]);
  expect(shownTenths([])).toEqual([]);
  expect(hoursText(885)).toBe("88.5");
  expect(hoursText(tenthsOf(5310))).toBe("88.5");
  expect(hoursText(0)).toBe("0.0");
});
