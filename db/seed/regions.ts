import type { Executor } from "../index";
import { regions } from "../schema";

/** GB/T 2260 codes: 12 leagues and cities, two work units, and the autonomous region itself. */
export const REGION_ROWS = [
  ["150000", "autonomous_region", "内蒙古自治区", "自治区", "Inner Mongolia Autonomous Region", null],
  ["150100", "prefecture", "呼和浩特市", "呼和浩特", "Hohhot", "150000"],
  ["150200", "prefecture", "包头市", "包头", "Baotou", "150000"],
  ["150300", "prefecture", "乌海市", "乌海", "Wuhai", "150000"],
  ["150400", "prefecture", "赤峰市", "赤峰", "Chifeng", "150000"],
  ["150500", "prefecture", "通辽市", "通辽", "Tongliao", "150000"],
  ["150600", "prefecture", "鄂尔多斯市", "鄂尔多斯", "Ordos", "150000"],
  ["150700", "prefecture", "呼伦贝尔市", "呼伦贝尔", "Hulunbuir", "150000"],
  ["150800", "prefecture", "巴彦淖尔市", "巴彦淖尔", "Bayannur", "150000"],
  ["150900", "prefecture", "乌兰察布市", "乌兰察布", "Ulanqab", "150000"],
  ["152200", "prefecture", "兴安盟", "兴安", "Hinggan League", "150000"],
  ["152500", "prefecture", "锡林郭勒盟", "锡林郭勒", "Xilingol League", "150000"],
  ["152900", "prefecture", "阿拉善盟", "阿拉善", "Alxa League", "150000"],
  ["150781", "work_unit", "满洲里市", "满洲里", "Manzhouli", "150700"],
  ["152501", "work_unit", "二连浩特市", "二连浩特", "Erenhot", "152500"],
] as const;

/** Puts the regions in; they are facts, not samples, and every database has them. Repeating it changes nothing. */
export async function ensureRegions(tx: Executor): Promise<void> {
  await tx
    .insert(regions)
    .values(
      REGION_ROWS.map(([code, level, nameZh, shortZh, nameEn, parent], sort) => ({
        code,
        level,
        nameZh,
        shortZh,
        nameEn,
        parent,
        sort,
        nameMn: null,
      })),
    )
    .onConflictDoNothing();
}
