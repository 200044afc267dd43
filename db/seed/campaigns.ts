import type { campaigns } from "../schema";
import { addDays, dayOf, mondayOf } from "./calendar";
import { SOURCE } from "./public-bodies";
import type { Random } from "./random";

type Campaign = typeof campaigns.$inferInsert & { id: string };

/** The week of 2021 as the article tells it: a real row. Its four strands are the article's headline activities. */
export const campaign2021 = (id: string): Campaign => ({
  id,
  slug: "2021",
  kind: "week",
  year: 2021,
  nameZh: "2021年全国知识产权宣传周 · 内蒙古",
  nameEn: "National IP Publicity Week 2021, Inner Mongolia",
  themeZh: "全面加强知识产权保护，推动构建新发展格局",
  themeEn: "Strengthen IP protection on all fronts and build a new development pattern",
  startsOn: "2021-04-20",
  endsOn: "2021-04-26",
  strands: [
    { zh: "知识产权服务企业行", en: "IP services visit enterprises" },
    { zh: "知识产权宣传进校园", en: "IP outreach in schools" },
    { zh: "知识产权教育培训", en: "IP education and training" },
    { zh: "知识产权保护十大典型案例新闻发布会", en: "Press conference on ten typical IP protection cases" },
  ],
  source: SOURCE,
  isSample: false,
});

/** The invented week around today, Monday to Sunday. It has no theme: nobody has announced one. */
export function sampleCampaign(random: Random, now: Date): Campaign {
  const monday = mondayOf(dayOf(now));
  return {
    id: random.id(now),
    slug: "sample-week",
    kind: "week",
    year: Number(monday.slice(0, 4)),
    nameZh: "示例宣传周",
    nameEn: "Sample Publicity Week",
    themeZh: null,
    themeEn: null,
    startsOn: monday,
    endsOn: addDays(monday, 6),
    strands: [
      { zh: "进校园", en: "In schools" },
      { zh: "企业行", en: "Visiting enterprises" },
      { zh: "教育基地参观", en: "Trips to education bases" },
      { zh: "科普大讲堂", en: "Public lectures" },
    ],
    source: null,
    isSample: true,
  };
}
