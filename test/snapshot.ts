import type { Snapshot } from "@/lib/certificates/rules/snapshot";

/** What a certificate of two records says, as issued. */
export const aSnapshot = (more: Partial<Snapshot> = {}): Snapshot => ({
  version: 1,
  number: "ZY26-3NJR-G7VB",
  issuedOn: "2026-01-08",
  name: "示例·陈一",
  volunteerNumber: "V00000018",
  identityKind: null,
  fromDay: "2025-01-01",
  toDay: "2025-12-31",
  minutes: 325,
  unit: {
    id: "u",
    name: "示例单位（呼和浩特）",
    nameEn: null,
    creditCode: "000000000000000000",
    personInCharge: "示例·甲",
    handler: "示例·乙",
    contact: "示例电话",
  },
  layout: "han",
  titleMn: null,
  nameMn: null,
  note: null,
  lines: [aLine({ chain: "a", minutes: 200 }), aLine({ chain: "b", day: "2025-05-16", minutes: 125, title: "校园课" })],
  trainings: [],
  isSample: false,
  ...more,
});

const aLine = (more: Partial<Snapshot["lines"][number]>): Snapshot["lines"][number] => ({
  chain: "c",
  recordId: "r",
  day: "2025-04-20",
  title: "示例·知识产权宣传周开放日",
  place: "示例会场",
  content: "展区引导",
  minutes: 90,
  evidence: "code",
  nationalOn: null,
  ...more,
});
