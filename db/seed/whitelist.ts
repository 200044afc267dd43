import type { whitelistItems } from "../schema";
import { addDays, dayOf } from "./calendar";

type Item = typeof whitelistItems.$inferInsert;

/** The two entries that the sample's visits use first, and one more. */
export const SAMPLE_ITEMS = ["青少年法治宣传教育", "科普宣传教育", "示例事项3"] as const;

/** The five items of 2024 as the newspaper printed them, without approval numbers; later years' lists are entered by hand. */
const ITEMS_2024 = [
  "中华优秀传统文化进校园",
  "青少年法治宣传教育",
  "校园安全教育",
  "科普宣传教育",
  "自治区青少年科技创新大赛",
] as const;

export const whitelist2024 = (): Item[] =>
  ITEMS_2024.map((item) => ({
    year: 2024,
    item,
    approvalNumber: null,
    source: "内蒙古日报 2024年7月4日",
    retiredAt: null,
    version: 1,
    isSample: false,
  }));

/** Invented entries for the years that the sample's coming weeks and a school's wishes touch. */
export function sampleWhitelist(now: Date): Item[] {
  const day = dayOf(now);
  const years = new Set([addDays(day, -7), day, addDays(day, 90)].map((one) => Number(one.slice(0, 4))));
  return [...years].flatMap((year) =>
    SAMPLE_ITEMS.map((item, i) => ({
      year,
      item,
      approvalNumber: `示例-${year}-${String(i + 1).padStart(2, "0")}`,
      source: "示例清单",
      retiredAt: null,
      version: 1,
      isSample: true,
    })),
  );
}
