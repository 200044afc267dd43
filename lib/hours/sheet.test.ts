import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import type { BatchRecord } from "./queries/national";
import { COLUMNS } from "./rules/cells";
import { nationalCsv, nationalXlsx } from "./sheet";

const words = {
  sheet: "时长",
  column: {
    ...{ name: "姓名", number: "编号", title: "活动", content: "内容", day: "日期", from: "开始", to: "结束" },
    ...{ hours: "小时", minutes: "分钟", place: "地点", unit: "记录单位", evidence: "依据", record: "记录编号" },
  },
  evidence: { code: "本人扫码", scan: "带队人扫码", lead: "带队人勾选", manual: "人工补记" },
};
const at = new Date("2026-04-17T08:30:00+08:00");
const row: BatchRecord = {
  ...{ chain: "c1", state: "confirmed", name: "示例·陈一", number: "V0000001", title: '=HYPERLINK("x")' },
  ...{ summary: "引导，咨询", place: "示例广场", unit: "示例中心", startsAt: at, minutes: 190, evidence: "code" },
  ...{ endsAt: new Date("2026-04-17T11:40:00+08:00"), since: at, nationalOn: null, madeAt: at },
};

test("a batch is read back from the workbook cell by cell, and no cell is a formula", async () => {
  const book = await readXlsx(await nationalXlsx([row], words));
  const [head, line] = book.sheets[0]?.rows ?? [];
  expect(head).toEqual(COLUMNS.map((column) => words.column[column]));
  expect(line).toEqual([
    ...["示例·陈一", "V0000001", `'=HYPERLINK("x")`, "引导，咨询", "2026-04-17", "08:30", "11:40", 3.2, 190],
    ...["示例广场", "示例中心", "本人扫码", "c1"],
  ]);
});

test("the same as CSV is guarded once", () => {
  expect(nationalCsv([row], words)).toContain(`,"'=HYPERLINK(""x"")",`);
});
