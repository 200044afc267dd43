import { describe, expect, it } from "vitest";
import { LETTER_KINDS } from "@/db/words";
import { renderLetter } from "./letters";
import { backOffMinutes, holdsKey, masked, messageIdOf, needsCall } from "./rules";

const facts = {
  name: "示例·陈一",
  event: "走进蒙草",
  position: "展区讲解",
  startsAt: "2026-04-23T00:30:00.000Z",
  endsAt: "2026-04-23T03:40:00.000Z",
  place: "南门",
  number: "V00000017",
  reason: "大风",
  guardian: "示例·家长",
  role: "coordinator",
  sealed: "x",
  until: "2026-04-24T00:30:00.000Z",
  deadline: "2026-04-22T12:00:00.000Z",
  source: "waitlist",
  oldStartsAt: "2026-04-22T00:30:00.000Z",
  oldPlace: "北门",
  codes: "overlap,age",
  ahead: 2,
  shift: "上午",
  adults: 1,
  kind: "campus_visit",
  host: "示例·新城区实验小学",
  due: "2026-04-22T09:00:00.000Z",
  question: "几个班？",
  message: "带实物来",
  dates: 2,
  why: "lapsed",
  team: 3,
  league: "包头市",
  what: "accepted",
  request: "r1",
  session: "上午场",
  seats: 40,
  code: "K7M2QX",
  held: "docent",
  granted: "docent",
  lastDay: "2027-04-23",
  fromDay: "2026-01-01",
  toDay: "2026-04-23",
  days: 30,
  shifts: 2,
  hours: 48,
  result: "passed",
  minutes: 190,
  records: 4,
  outcome: "corrected",
  unit: "示例·保护中心",
  certificate: "ZY26-7K4M-3QXA",
  next: "ZY26-8K4M-3QXB",
  answer: "已改好。",
};

describe("letters", () => {
  it("are all written in both languages, with nothing left unfilled", () => {
    for (const kind of LETTER_KINDS)
      for (const locale of ["zh-CN", "en"] as const) {
        const { subject, text, say } = renderLetter({ kind, locale, data: facts }, "https://zhiya.example.cn/x", false);
        for (const words of [subject, text, ...say])
          expect(words, `${kind} ${locale}`).not.toMatch(/[{}]|letters\.kinds|undefined/);
        expect(text).toContain("https://zhiya.example.cn/x");
      }
  });

  it("say times in the unit's zone", () => {
    const { text } = renderLetter({ kind: "signup_confirmed", locale: "zh-CN", data: facts }, null, false);
    expect(text).toContain("4月23日周四 08:30–11:40");
  });

  it("name the broken rules, and escape what people typed", () => {
    const { text, html } = renderLetter(
      { kind: "signup_rechecked", locale: "zh-CN", data: { ...facts, event: "<b>" } },
      null,
      true,
    );
    expect(text).toContain("年龄、时间冲突");
    expect(html).not.toContain("<b>");
    expect(html).toContain("示例数据");
  });

  it("address the guardian, not the child, in the guardian's letter", () => {
    const { text, say } = renderLetter({ kind: "guardian_link", locale: "zh-CN", data: facts }, null, false);
    expect(text.startsWith("示例·家长")).toBe(true);
    expect(say[0]).toContain("示例·家长");
  });
});

describe("rules of the outbox", () => {
  it("wait longer after each failure, at most six hours", () => {
    expect([1, 2, 3, 4, 9].map(backOffMinutes)).toEqual([1, 5, 25, 125, 360]);
    expect(backOffMinutes(0)).toBe(1);
  });

  it("need a call for everything the person did not do themselves", () => {
    expect(needsCall("offer_made")).toBe(true);
    expect(needsCall("signup_confirmed")).toBe(false);
  });

  it("know which letters open a door", () => {
    expect((["sign_in_link", "guardian_link", "account_opened", "offer_made"] as const).map(holdsKey)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("mask numbers and addresses", () => {
    expect(masked("13800000109")).toBe("138****0109");
    expect(masked("feng@example.cn")).toBe("f***@example.cn");
    expect(masked("12345")).toBe("***");
    expect(messageIdOf("1", "h")).toBe("<1@h>");
  });
});
