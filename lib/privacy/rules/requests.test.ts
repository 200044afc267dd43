import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../settings/rules";
import { yearReport } from "./report";
import { dueAt, needsAnswer, privacyView, punctuality } from "./requests";

const at = (day: string) => new Date(`${day}T02:00:00Z`);
const now = at("2026-06-01");

describe("a request about data", () => {
  test("is answered within the promised days; a deletion is carried out after the days of grace", () => {
    expect(dueAt("correct", defaultSettings, at("2026-04-01"))).toEqual(at("2026-04-16"));
    expect(dueAt("delete", { ...defaultSettings, deletion_grace_days: 3 }, at("2026-04-01"))).toEqual(at("2026-04-04"));
  });

  test("only a deletion needs nobody's yes", () => {
    expect((["export", "correct", "restrict", "delete"] as const).map(needsAnswer)).toEqual([true, true, true, false]);
  });

  const request = { kind: "correct", state: "done", dueAt: at("2026-05-20"), answeredAt: at("2026-05-20") } as const;
  test("is in time until its instant, and a deletion within an hour of it", () => {
    expect(punctuality(request, now)).toBe("in_time");
    const later = new Date(request.dueAt.getTime() + 1);
    expect(punctuality({ ...request, state: "refused", answeredAt: later }, now)).toBe("late");
    expect(punctuality({ ...request, kind: "delete", answeredAt: later }, now)).toBe("in_time");
    const hours = new Date(request.dueAt.getTime() + 61 * 60_000);
    expect(punctuality({ ...request, kind: "delete", answeredAt: hours }, now)).toBe("late");
    expect(punctuality({ ...request, answeredAt: null }, now)).toBe("late");
  });
  test("waits, is overdue, or was taken back", () => {
    expect(punctuality({ ...request, state: "open", answeredAt: null }, request.dueAt)).toBe("waiting");
    expect(punctuality({ ...request, state: "open", answeredAt: null }, now)).toBe("overdue");
    expect(punctuality({ ...request, state: "withdrawn" }, now)).toBe("taken_back");
  });
});

test("the desk page's address", () => {
  expect(privacyView({}, 2026)).toEqual({ view: "open", request: null, year: 2026, page: 1 });
  expect(privacyView({ see: "year", year: "2025", page: "2", request: "r1" }, 2026)).toEqual({
    view: "year",
    request: "r1",
    year: 2025,
    page: 2,
  });
  expect(privacyView({ see: "x", year: "2027", page: "-1", request: ["a"] }, 2026)).toEqual({
    view: "open",
    request: null,
    year: 2026,
    page: 1,
  });
  expect(privacyView({ year: "2019", page: "1.5" }, 2026)).toMatchObject({ year: 2026, page: 1 });
  expect(privacyView({ year: "20x", page: "99999" }, 2026)).toMatchObject({ year: 2026, page: 1 });
});

test("the year in figures", () => {
  const look = (role: "coordinator" | "admin" | null, why: string | null, minor: boolean) => ({ role, why, minor });
  const asked = (
    state: "open" | "done" | "refused" | "withdrawn",
    askedBy: "self" | "guardian",
    answered: string | null,
  ) => ({
    kind: "correct" as const,
    state,
    askedBy,
    dueAt: at("2026-05-20"),
    answeredAt: answered === null ? null : at(answered),
  });
  const report = yearReport(
    {
      looks: [
        look("coordinator", "cannot_reach", true),
        look("coordinator", "cannot_reach", true),
        look("admin", "incident", false),
        look(null, null, false),
      ],
      requests: [
        asked("done", "self", "2026-05-19"),
        asked("refused", "guardian", "2026-05-21"),
        asked("open", "self", null),
        asked("withdrawn", "self", "2026-05-19"),
      ],
      runs: [
        { isDry: false, counts: { letters: 3, hosts: 0 } },
        { isDry: false, counts: { letters: 4 } },
        { isDry: true, counts: { letters: 99 } },
      ],
    },
    now,
  );
  expect(report.looks[0]).toEqual({ why: "cannot_reach", minors: [2, 0], adults: [0, 0] });
  expect(report.allLooks).toEqual({ why: null, minors: [2, 0], adults: [0, 1] });
  expect(report.requests.find(({ kind }) => kind === "correct")).toEqual({
    kind: "correct",
    asked: 4,
    byGuardian: 1,
    inTime: 1,
    late: 2,
    waiting: 0,
    takenBack: 1,
    refused: 1,
  });
  expect(report.runs).toEqual({ real: 2, dry: 1 });
  expect(report.forgotten).toEqual([{ kind: "letters", n: 7 }]);
});
