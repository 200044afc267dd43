import { describe, expect, test } from "vitest";
import { CERTIFICATE_ASK_STATES } from "@/db/words";
import { type Issuing, noticeEnd, refusedIssuing } from "./issuing";

describe("who may issue, and when", () => {
  const fine: Issuing = {
    byVolunteerId: null,
    volunteerId: "v",
    unit: { isIssuer: true, personInCharge: "示例·甲", contact: "示例电话", noticeDays: 0 },
    ask: { state: "asked", noticeUntil: null },
    lines: 3,
  };
  const today = "2026-11-22";
  const ask = (more: Partial<Issuing>) => refusedIssuing({ ...fine, ...more }, today);
  test("an ask that is in order, or none at all", () => {
    expect(ask({})).toBeNull();
    expect(ask({ ask: null })).toBeNull();
    expect(ask({ byVolunteerId: "somebody else" })).toBeNull();
  });
  test("nobody issues their own", () => expect(ask({ byVolunteerId: "v" })).toBe("certificates.refusals.own"));
  test("only a unit that issues and says who answers for it", () => {
    expect(ask({ unit: { ...fine.unit, isIssuer: false } })).toBe("certificates.refusals.not_issuer");
    expect(ask({ unit: { ...fine.unit, personInCharge: null } })).toBe("certificates.refusals.issuer_incomplete");
    expect(ask({ unit: { ...fine.unit, contact: "" } })).toBe("certificates.refusals.issuer_incomplete");
  });
  test("an answered ask is answered", () =>
    expect(CERTIFICATE_ASK_STATES.filter((state) => ask({ ask: { state, noticeUntil: null } }) === null)).toEqual([
      "asked",
      "noticed",
    ]));
  test("and says so", () =>
    expect(ask({ ask: { state: "declined", noticeUntil: null } })).toBe("certificates.refusals.answered"));
  test("nothing counted, nothing certified", () =>
    expect(ask({ lines: 0 })).toBe("certificates.refusals.nothing_counted"));
  test("a unit with public notice waits for the end of its last day", () => {
    const unit = { ...fine.unit, noticeDays: 7 };
    expect(ask({ unit })).toBe("certificates.refusals.notice_first");
    expect(ask({ unit: { ...unit, noticeDays: 1 } })).toBe("certificates.refusals.notice_first");
    expect(ask({ unit, ask: { state: "noticed", noticeUntil: "2026-11-22" } })).toBe(
      "certificates.refusals.notice_runs",
    );
    expect(ask({ unit, ask: { state: "noticed", noticeUntil: "2026-11-21" } })).toBeNull();
    expect(noticeEnd("2026-11-22", 7)).toBe("2026-11-28");
  });
});
