import { expect, test } from "vitest";
import { instantOf } from "../../time";
import { type SheetRow, sheetsOf } from "./sheet";

const row = (eventId: string, positionId: string, name: string | null, missing = 0): SheetRow => ({
  eventId,
  title: `示例·${eventId}`,
  titleEn: null,
  place: "示例园",
  startsAt: instantOf("2026-04-23", "08:30"),
  endsAt: instantOf("2026-04-23", "11:40"),
  shift: "上午",
  positionId,
  position: positionId,
  positionEn: null,
  missing,
  person: name ? { signupId: name, name, phone: "", leads: false } : null,
});

test("an event is one sheet, and each position ends with those it lacks", () => {
  const sheets = sheetsOf([
    row("甲", "讲解", "示例·一", 2),
    row("甲", "讲解", "示例·二", 2),
    row("甲", "问答", null, 1),
    row("乙", "讲解", "示例·三"),
    row("丙", "不限", null),
  ]);
  expect(
    sheets.map(({ eventId, lines }) => [eventId, lines.map(({ person, missing }) => person?.name ?? missing)]),
  ).toEqual([
    ["甲", ["示例·一", "示例·二", 2, 1]],
    ["乙", ["示例·三"]],
  ]);
});
