import { expect, test } from "vitest";
import { draftInput, moveInput } from "./input";
import { positionInput } from "./plan/input";

const flat = {
  kind: "lecture",
  regionCode: "150100",
  title: "科普大讲堂",
  signupClosesAt: "2026-04-27T18:00",
  withMinors: "on",
  "shifts.0.name": "上午场",
  "shifts.0.day": "2026-04-28",
  "shifts.0.start": "09:30",
  "shifts.0.end": "11:00",
  "shifts.0.positions.0.name": "主讲",
  "shifts.0.positions.0.places": "",
  "shifts.0.positions.0.blocked": "",
};

test("empty means no limit for places, none for kept back; a time is one of the unit's zone", () => {
  const read = draftInput.parse(flat);
  expect(read.shifts[0]?.positions[0]).toMatchObject({
    places: null,
    blocked: 0,
    hasWaitlist: false,
    qualification: null,
  });
  expect(read.signupClosesAt?.toISOString()).toBe("2026-04-27T10:00:00.000Z");
  expect(read).toMatchObject({ withMinors: true, isRisky: false, intent: "draft", titleEn: null });
});

test.each([
  ["shifts.0.end", "09:30", "shifts.0.end"],
  ["shifts.0.day", "2026-02-30", "shifts.0.day"],
  ["shifts.0.positions.0.places", "many", "shifts.0.positions.0.places"],
  ["signupClosesAt", "tomorrow", "signupClosesAt"],
  ["title", "", "title"],
])("a wrong %s is said at that field", (field, value, path) => {
  const read = draftInput.safeParse({ ...flat, [field]: value });
  expect(read.error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
});

test("more kept back than places is said at that field", () => {
  const read = positionInput.safeParse({ eventId: "e", shiftId: "s", name: "主讲", places: "1", blocked: "2" });
  expect(read.error?.issues[0]?.path).toEqual(["blocked"]);
});

test("moving names each shift by its id", () => {
  const read = moveInput.parse({
    eventId: "e",
    version: "3",
    place: "新址",
    "shifts.abc.day": "2026-04-28",
    "shifts.abc.start": "09:00",
    "shifts.abc.end": "10:00",
  });
  expect(read.shifts).toEqual({ abc: { day: "2026-04-28", start: "09:00", end: "10:00" } });
  expect(read.intent).toBe("move");
});
