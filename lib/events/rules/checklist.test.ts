import { expect, test } from "vitest";
import { CHECKS, checklist, missingChecks, type Plan } from "./checklist";

const now = new Date("2026-04-20T00:00:00Z");
const shift = (
  positions = [{ places: 2, blocked: 0, withMinors: true }],
  startsAt = new Date("2026-04-28T01:30:00Z"),
) => ({
  startsAt,
  endsAt: new Date(startsAt.getTime() + 5_400_000),
  positions,
});

/** A campus visit with nothing missing. */
const whole: Plan = {
  kind: "campus_visit",
  title: "我的发明怎么申请专利",
  summary: "给五年级讲一课",
  place: "学校报告厅",
  recordingUnitId: "unit",
  isRisky: true,
  riskNotice: "老师全程在场",
  insurance: "示例保单 1 号",
  withMinors: true,
  teacherPresent: true,
  schoolId: "school",
  whitelistItem: "知识产权进校园宣讲",
  whitelistYear: 2026,
  approvalNumber: "示例 12 号",
  signupOpensAt: new Date("2026-04-21T00:00:00Z"),
  signupClosesAt: new Date("2026-04-27T10:00:00Z"),
  shifts: [shift()],
};
const missing = (change: Partial<Plan>) =>
  missingChecks(checklist({ ...whole, ...change }, now)).map(({ code, why }) => `${code}:${why}`);

test("a complete plan lacks nothing, and every check is shown in order", () => {
  expect(missing({})).toEqual([]);
  expect(checklist(whole, now).map((check) => check.code)).toEqual([...CHECKS]);
});

test.each<[string, Partial<Plan>, string]>([
  ["no title", { title: " " }, "content:missing"],
  ["no content", { summary: "" }, "content:missing"],
  ["no place", { place: "" }, "place:missing"],
  ["no shifts", { shifts: [] }, "shifts:missing"],
  ["a shift that has begun", { shifts: [shift(undefined, now)], signupOpensAt: null }, "future:missing"],
  ["closing in the past", { signupClosesAt: now }, "signup_window:closed"],
  ["closing before opening", { signupOpensAt: new Date("2026-04-27T11:00:00Z") }, "signup_window:upside_down"],
  [
    "opening after the last shift began",
    { signupOpensAt: new Date("2026-04-28T01:30:00Z"), signupClosesAt: null },
    "signup_window:opens_late",
  ],
  ["no recording unit", { recordingUnitId: null }, "recording_unit:missing"],
  ["no teacher", { teacherPresent: false }, "two_adults:no_teacher"],
  ["room for one only", { shifts: [shift([{ places: 2, blocked: 1, withMinors: true }])] }, "two_adults:alone"],
  [
    "nobody's clearance asked for",
    { shifts: [shift([{ places: 2, blocked: 0, withMinors: false }])] },
    "clearance:missing",
  ],
  ["no risk notice", { riskNotice: null }, "risk_notice:missing"],
  ["a risk without insurance", { insurance: " " }, "insurance:missing"],
  ["no school", { schoolId: null }, "whitelist:missing"],
  ["no item", { whitelistItem: null }, "whitelist:missing"],
  ["no year", { whitelistYear: null }, "whitelist:missing"],
  ["no approval", { approvalNumber: null }, "whitelist:missing"],
  ["an item that was there this year", { itemTakenBy: { id: "other", title: "认识商标" } }, "whitelist:taken"],
])("%s is said", (_, change, said) => {
  expect(missing(change)).toEqual([said]);
});

test("a shift without positions is said", () => {
  expect(missing({ shifts: [shift(), shift([])] })).toContain("shifts:no_positions");
});

test("only closing times, or places without a limit, are fine", () => {
  expect(missing({ signupOpensAt: null })).toEqual([]);
  expect(missing({ signupClosesAt: null })).toEqual([]);
  expect(missing({ shifts: [], signupClosesAt: null })).toEqual(["shifts:missing"]);
});

test("an event among adults needs no teacher, clearance, insurance or whitelist item", () => {
  const plan: Plan = {
    ...whole,
    kind: "lecture",
    withMinors: false,
    isRisky: false,
    signupOpensAt: null,
    signupClosesAt: null,
  };
  const spare = checklist(plan, now).filter((check) => check.state === "not_needed");
  expect(spare.map((check) => check.code)).toEqual([
    "signup_window",
    "two_adults",
    "clearance",
    "insurance",
    "whitelist",
  ]);
});
