import { expect, test } from "vitest";
import { instantOf } from "../../time";
import { type Duty, personWeek } from "./people-week";

// 2026-04-20 is a Monday.
const days = Array.from({ length: 7 }, (_, i) => `2026-04-${20 + i}`);
const duty = (day: string, from: string): Duty => ({
  eventId: "e",
  signupId: `${day} ${from}`,
  kind: "lecture",
  title: "示例",
  titleEn: null,
  position: "讲解",
  positionEn: null,
  startsAt: instantOf(day, from),
  endsAt: instantOf(day, "23:00"),
  offered: false,
});
const weekends = [6, 7].flatMap((weekday) =>
  (["morning", "afternoon", "evening"] as const).map((part) => ({ weekday, part })),
);

test("the shifts of a day stand in its order, and hide what was said of it", () => {
  const said = { week: [{ weekday: 1, part: "evening" as const }], exceptions: [] };
  const week = personWeek(
    [duty("2026-04-20", "14:00"), duty("2026-04-20", "08:30"), duty("2026-05-20", "08:30")],
    said,
    days,
  );
  expect(week.map(({ duties }) => duties.length)).toEqual([2, 0, 0, 0, 0, 0, 0]);
  expect(week[0]?.duties.map(({ signupId }) => signupId)).toEqual(["2026-04-20 08:30", "2026-04-20 14:00"]);
  expect(week[0]?.free).toEqual([]);
});

test("a day without a shift says what is kept free; nothing where nothing was said", () => {
  expect(personWeek([], { week: [], exceptions: [] }, days).every(({ free, away }) => free.length === 0 && !away)).toBe(
    true,
  );
  const week = personWeek([], { week: weekends, exceptions: [] }, days);
  expect(week.map(({ free }) => free.length)).toEqual([0, 0, 0, 0, 0, 3, 3]);
  expect(week[0]?.away, "a day that was left out is not an absence").toBe(false);
});

test("an exception says that a day is free, or that it is not, and only on its days", () => {
  const exceptions = [
    { fromDay: "2026-04-25", untilDay: "2026-04-25", isFree: false },
    { fromDay: "2026-04-21", untilDay: "2026-04-21", isFree: true },
    { fromDay: "2026-05-01", untilDay: "2026-05-05", isFree: false },
    { fromDay: "2026-04-01", untilDay: "2026-04-02", isFree: false },
  ];
  const week = personWeek([], { week: weekends, exceptions }, days);
  expect(week.map(({ free }) => free.length)).toEqual([0, 3, 0, 0, 0, 0, 3]);
  expect(week.map(({ away }) => away)).toEqual([false, false, false, false, false, true, false]);
});
