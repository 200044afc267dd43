import { expect, test } from "vitest";
import { instantOf, timeOf } from "../../time";
import type { BoardEvent } from "./board";
import { monthBoardOf, monthOf } from "./month";

const now = instantOf("2026-04-30", "23:59");
const april = monthOf("2026-04", now);
let serial = 0;
const event = (day: string, time: string, missing: number): BoardEvent => ({
  id: String(++serial),
  kind: "lecture",
  title: `示例活动${serial}`,
  titleEn: null,
  regionCode: "150100",
  startsAt: instantOf(day, time),
  needed: 4,
  taken: 4 - missing,
  missing,
});

test("a month is shown in whole weeks from Monday; nonsense is this month", () => {
  expect(april).toMatchObject({ first: "2026-04-01", last: "2026-04-30", previous: "2026-03", next: "2026-05" });
  expect([april.days.length, april.days[0], april.days.at(-1)]).toEqual([35, "2026-03-30", "2026-05-03"]);
  expect(april.isThis).toBe(true);
  expect(monthOf("2026-13", now).month).toBe("2026-04");
  expect(monthOf(undefined, now).month).toBe("2026-04");
  // February 2027 begins on a Monday and has four weeks; a year ends in December.
  expect(monthOf("2027-02", now).days).toHaveLength(28);
  expect(monthOf("2026-12", now)).toMatchObject({ last: "2026-12-31", next: "2027-01", isThis: false });
});

test("a day writes three events out, gaps before full ones, in the order of the day; the rest is a number", () => {
  const board = monthBoardOf(
    [
      event("2026-04-20", "08:00", 0),
      event("2026-04-20", "09:00", 0),
      event("2026-04-20", "16:00", 2),
      event("2026-04-20", "10:00", 1),
      event("2026-04-20", "07:00", 0),
      event("2026-04-21", "09:00", 0),
      event("2026-03-31", "09:00", 3),
    ],
    april,
  );
  const [monday, tuesday] = board.weeks[3] ?? [];
  expect(monday?.day).toBe("2026-04-20");
  expect(monday?.shown.map(({ startsAt, missing }) => [timeOf(startsAt), missing])).toEqual([
    ["07:00", 0],
    ["10:00", 1],
    ["16:00", 2],
  ]);
  expect(monday).toMatchObject({ within: true, more: 2, totals: { events: 5, missing: 3, withGaps: 2 } });
  expect(tuesday).toMatchObject({ more: 0, totals: { events: 1, missing: 0 } });
  expect(board.totals, "the last of March is not April's").toMatchObject({ events: 6, missing: 3 });
  expect(board.weeks[0]?.[1]).toMatchObject({ day: "2026-03-31", within: false, shown: [] });
});
