import { expect, test } from "vitest";
import { twoAdults, twoAdultsPossible } from "./two-adults";

const shift = { withMinors: true, teacherPresent: true, startsAt: new Date("2026-04-23T02:00:00Z") };
const adult = { birthMonth: "2000-01" };
const justAdult = { birthMonth: "2008-03" };
const stillMinor = { birthMonth: "2008-04" };

test("with minors: two adult volunteers on the day and a teacher", () => {
  expect(twoAdults(shift, [adult, justAdult])).toEqual({ ok: true });
  expect(twoAdults(shift, [adult, stillMinor])).toEqual({ ok: false, adults: 1, needed: 2, teacher: true });
  expect(twoAdults({ ...shift, teacherPresent: false }, [adult, adult])).toMatchObject({
    ok: false,
    adults: 2,
    teacher: false,
  });
});

test("without minors nothing is asked", () => {
  expect(twoAdults({ ...shift, withMinors: false, teacherPresent: false }, [])).toEqual({ ok: true });
});

test("before publishing the places must allow two; blocked ones do not count, no limit does", () => {
  expect(
    twoAdultsPossible(shift, [
      { places: 1, blocked: 0 },
      { places: 1, blocked: 0 },
    ]),
  ).toEqual({ ok: true });
  expect(twoAdultsPossible(shift, [{ places: 2, blocked: 1 }])).toMatchObject({ ok: false, adults: 1 });
  expect(twoAdultsPossible(shift, [{ places: null, blocked: 3 }])).toEqual({ ok: true });
  expect(twoAdultsPossible(shift, [])).toMatchObject({ ok: false, adults: 0 });
});
