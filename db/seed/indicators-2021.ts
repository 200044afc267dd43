import type { indicators } from "../schema";
import { fixedId } from "./organisations";
import { SOURCE } from "./public-bodies";

const END_2020 = "2020年末";
const APRIL_2021 = "2021年4月";
const ITEMS = ["件", "items"] as const;
const PERCENT = ["%", "%"] as const;
const COUNTY = ["个", "counties"] as const;
const SCHOOL = ["所", "schools"] as const;
const VISITS = ["人次", "attendances"] as const;
const FIRMS = ["家", "enterprises"] as const;

/**
 * Figures as printed in the article: name, English name, period, value, unit, as of. Nothing is converted:
 * 万 is ten thousand; a word the scan lost is “…”.
 */
export const FIGURES = [
  ["专利授权总量", "Patents granted, total", "至2020年末", "8.53万", ITEMS, END_2020],
  ["有效商标注册总量", "Valid registered trademarks, total", "至2020年末", "24.06万", ITEMS, END_2020],
  ["专利授权增加", "Growth in patents granted", "2018–2020年", "3.86万", ITEMS, END_2020],
  [
    "专利授权增加占“十三五”总量",
    "Growth in patents as a share of the 13th five-year total",
    "2018–2020年",
    "76.13",
    PERCENT,
    END_2020,
  ],
  ["有效注册商标增加", "Growth in valid registered trademarks", "2018–2020年", "13.97万", ITEMS, END_2020],
  [
    "有效注册商标增加占“十三五”总量",
    "Growth in trademarks as a share of the 13th five-year total",
    "2018–2020年",
    "78.22",
    PERCENT,
    END_2020,
  ],
  ["地理标志商标", "Geographical indication trademarks", "至2020年末", "170", ITEMS, END_2020],
  [
    "地理标志商标列全国",
    "National rank by geographical indication trademarks",
    "至2020年末",
    "第12",
    ["位", "in rank"],
    END_2020,
  ],
  ["国家级知识产权…试点县", "National IP … pilot counties", "至2021年4月", "3", COUNTY, APRIL_2021],
  ["自治区级强县工程试点县", "Regional strong-county pilot counties", "至2021年4月", "3", COUNTY, APRIL_2021],
  [
    "传统知识知识产权保护试点县",
    "Pilot counties for IP protection of traditional knowledge",
    "至2021年4月",
    "6",
    COUNTY,
    APRIL_2021,
  ],
  ["国家级优势企业", "National advantage enterprises", "至2021年4月", "55", FIRMS, APRIL_2021],
  ["国家级试点中小学校", "National pilot schools", "至2021年4月", "6", SCHOOL, APRIL_2021],
  ["自治区级试点中小学校", "Regional pilot schools", "至2021年4月", "40", SCHOOL, APRIL_2021],
  [
    "试点学校覆盖盟市",
    "Leagues and cities with pilot schools",
    "至2021年4月",
    "12",
    ["个", "leagues and cities"],
    APRIL_2021,
  ],
  ["青少年知识产权教育基地", "IP education bases for young people", "至2021年4月", "4", ["家", "bases"], APRIL_2021],
  ["蒙草基地年均服务学生", "Students served by the M-Grass base, yearly average", "每年", "近10万", VISITS, APRIL_2021],
  ["校园知识产权宣传覆盖", "Reached by IP outreach in schools", "2017年以来连续5年", "40万余", VISITS, APRIL_2021],
  ["培育知识产权教育师资", "IP teachers trained", "2017年以来", "500余", VISITS, APRIL_2021],
  ["培育少数民族知识产权师资", "IP teachers of ethnic minorities trained", "2017年以来", "30余", VISITS, APRIL_2021],
  ["授权专利和版权", "Patents and copyrights granted", "2017年以来", "400多", ["项", "items"], APRIL_2021],
  ["知识产权保护青年志愿者队伍", "Young IP protection volunteers", "2015年以来", "700多", ["人", "people"], APRIL_2021],
  [
    "企业行座谈的企业代表、工作人员",
    "Enterprise representatives and staff at the round table",
    "2021年4月20日",
    "12",
    FIRMS,
    APRIL_2021,
  ],
  ["企业行主题培训的企业代表", "Enterprise representatives at the training", "2021年4月20日", "50", FIRMS, APRIL_2021],
] as const;

export function indicators2021(campaignId: string): (typeof indicators.$inferInsert)[] {
  return FIGURES.map(([nameZh, nameEn, period, value, [unitZh, unitEn], asOf], sort) => ({
    id: fixedId(`2021 指标 ${nameZh}`),
    campaignId,
    regionCode: "150000",
    nameZh,
    nameEn,
    period,
    value,
    unitZh,
    unitEn,
    source: SOURCE,
    asOf,
    sort,
    isSample: false,
  }));
}
