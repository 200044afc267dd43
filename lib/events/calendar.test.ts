import { expect, test } from "vitest";
import { type CalendarEntry, eventsCalendar } from "./calendar";

const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: "01a1",
  status: "published",
  title: "走进蒙草种业中心：一粒草种的专利故事，名字很长的一场活动，要折行才放得下，折行不能切断一个汉字",
  titleEn: "A grass seed; its patent, and more",
  summary: "第一行\n第二行",
  place: "蒙草·种业中心",
  address: null,
  region: "呼和浩特市",
  startsAt: new Date("2026-04-23T08:30:00+08:00"),
  endsAt: new Date("2026-04-23T16:40:00+08:00"),
  cancelReason: null,
  calendarSequence: 3,
  createdAt: new Date("2026-04-01T00:00:00Z"),
  changedAt: new Date("2026-04-02T03:04:05Z"),
  isSample: false,
  ...more,
});
const write = (...entries: CalendarEntry[]) =>
  eventsCalendar(entries, {
    name: "知芽",
    sampleMark: "【示例】",
    refresh: 3600,
    addressOf: (id) => `https://zhiya.example.cn/events/${id}`,
  });

type Line = { name: string; value: string };

/** Reads a calendar as RFC 5545 says: CRLF lines, unfolded, name before the first colon, text unescaped. */
function read(text: string): Line[] {
  expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
  return text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => {
      const at = line.indexOf(":");
      const [name = ""] = line.slice(0, at).split(";");
      return {
        name,
        value: line
          .slice(at + 1)
          .replace(/\\n/gi, "\n")
          .replace(/\\([\\;,])/g, "$1"),
      };
    });
}
const valueOf = (lines: Line[], name: string) => lines.find((line) => line.name === name)?.value;

test("a calendar is published, and its parts are balanced", () => {
  const lines = read(write(entry(), entry({ id: "01a2" })));
  expect(lines[0]).toEqual({ name: "BEGIN", value: "VCALENDAR" });
  expect(lines.at(-1)).toEqual({ name: "END", value: "VCALENDAR" });
  expect(valueOf(lines, "METHOD")).toBe("PUBLISH");
  expect(valueOf(lines, "VERSION")).toBe("2.0");
  expect(lines.filter((line) => line.name === "BEGIN" && line.value === "VEVENT")).toHaveLength(2);
  expect(lines.filter((line) => line.name === "END" && line.value === "VEVENT")).toHaveLength(2);
});

test("UID is the event's own, SEQUENCE is the stored one, DTSTAMP the last change, times are UTC", () => {
  const lines = read(write(entry()));
  expect(valueOf(lines, "UID")).toBe("event-01a1@zhiya");
  expect(valueOf(lines, "SEQUENCE")).toBe("3");
  expect(valueOf(lines, "DTSTAMP")).toBe("20260402T030405Z");
  expect(valueOf(lines, "DTSTART")).toBe("20260423T003000Z");
  expect(valueOf(lines, "DTEND")).toBe("20260423T084000Z");
  expect(valueOf(lines, "STATUS")).toBe("CONFIRMED");
  expect(valueOf(lines, "URL")).toBe("https://zhiya.example.cn/events/01a1");
});

test("text comes back whole, with its commas, semicolons and lines", () => {
  const lines = read(write(entry()));
  expect(valueOf(lines, "SUMMARY")).toBe(entry().title);
  expect(valueOf(lines, "LOCATION")).toBe("蒙草·种业中心，呼和浩特市");
  expect(valueOf(lines, "DESCRIPTION")).toBe(
    "A grass seed; its patent, and more\n第一行\n第二行\nhttps://zhiya.example.cn/events/01a1",
  );
});

test("no line is longer than 75 octets, and no character is cut in two", () => {
  const text = write(entry());
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  expect(text).not.toContain("\uFFFD");
});

test("a cancelled event stays, says so and why", () => {
  const lines = read(write(entry({ status: "cancelled", cancelReason: "下雪封路" })));
  expect(valueOf(lines, "STATUS")).toBe("CANCELLED");
  expect(valueOf(lines, "DESCRIPTION")).toContain("下雪封路");
});

test("an invented event says so in its title", () => {
  expect(valueOf(read(write(entry({ isSample: true, title: "企业行" }))), "SUMMARY")).toBe("【示例】企业行");
});

test("the same facts give the same text: a subscriber's copy is compared by it", () => {
  expect(write(entry())).toBe(write(entry()));
});
