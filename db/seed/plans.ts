import type { EventKind, Language, QualificationKind } from "../words";

export type PositionPlan = {
  name: string;
  en: string;
  places: number;
  qualification?: QualificationKind;
  language?: Language;
  minAge?: number;
  isRisky?: boolean;
};
export type Plan = {
  /** Of 50 events, how many are of this kind. */
  weight: number;
  at: "school" | "base" | "park" | "venue" | "online";
  topics: readonly [readonly [string, string], ...(readonly [string, string])[]];
  shifts: readonly [string, string, string][];
  positions: readonly PositionPlan[];
  withMinors?: boolean;
};

const onboarding = { qualification: "onboarding" } as const;
const MORNING = ["上午", "09:00", "11:30"] as const satisfies [string, string, string];
const AFTERNOON = ["下午", "14:30", "17:00"] as const satisfies [string, string, string];
const guide = (places: number) => ({ name: "签到引导", en: "Welcome desk", places, ...onboarding });

export const PLANS: Partial<Record<EventKind, Plan>> = {
  campus_visit: {
    weight: 15,
    at: "school",
    topics: [
      ["认识商标", "Getting to know trademarks"],
      ["我的发明要不要申请专利", "Should I patent my invention?"],
      ["植物新品种是什么", "What is a new plant variety?"],
      ["一首歌的版权", "The copyright in a song"],
      ["地理标志就在餐桌上", "Geographical indications on the table"],
    ],
    shifts: [["课堂", "14:30", "16:30"]],
    positions: [
      { name: "主讲", en: "Speaker", places: 1, qualification: "docent" },
      { name: "助教", en: "Classroom helper", places: 3, ...onboarding },
      { name: "蒙古语助教", en: "Mongolian-speaking helper", places: 1, ...onboarding, language: "mn" },
    ],
    withMinors: true,
  },
  base_trip: {
    weight: 7,
    at: "base",
    topics: [
      ["一粒草种的专利故事", "The patent story of a grass seed"],
      ["从图纸到证书", "From drawing to certificate"],
    ],
    shifts: [MORNING, AFTERNOON],
    positions: [
      { name: "展区讲解", en: "Exhibition guide", places: 2, qualification: "docent" },
      { name: "蒙古语讲解", en: "Guide in Mongolian", places: 1, qualification: "docent", language: "mn" },
      { name: "秩序引导", en: "Group steward", places: 3, ...onboarding, minAge: 18 },
    ],
    withMinors: true,
  },
  enterprise_visit: {
    weight: 6,
    at: "park",
    topics: [
      ["企业行：商标怎么注册", "At the park: how to register a trademark"],
      ["企业行：专利申请与防止侵权", "At the park: patents and infringement"],
    ],
    shifts: [["上午", "09:30", "12:00"]],
    positions: [
      { name: "咨询台", en: "Advice desk", places: 3, ...onboarding, minAge: 18 },
      { name: "资料发放", en: "Handing out leaflets", places: 2 },
    ],
  },
  enterprise_service: {
    weight: 4,
    at: "park",
    topics: [["精准服务对接会", "Matching needs with experts"]],
    shifts: [["下午", "14:00", "17:00"]],
    positions: [{ name: "会议记录", en: "Taking notes", places: 2, ...onboarding, minAge: 18 }],
  },
  lecture: {
    weight: 5,
    at: "venue",
    topics: [
      ["科普大讲堂：生活中的知识产权", "Public lecture: IP in everyday life"],
      ["科普大讲堂：植物新品种", "Public lecture: new plant varieties"],
    ],
    shifts: [["上午", "08:30", "11:30"]],
    positions: [guide(4), { name: "场务", en: "Hall crew", places: 4, ...onboarding, minAge: 16 }],
  },
  training: {
    weight: 4,
    at: "online",
    topics: [["线上培训：地理标志换标", "Online class: new geographical indication marks"]],
    shifts: [["上午", "09:30", "11:30"]],
    positions: [{ name: "线上答疑", en: "Answering questions online", places: 2, ...onboarding, minAge: 18 }],
  },
  fair: {
    weight: 4,
    at: "venue",
    topics: [
      ["知识产权游园会", "IP fair"],
      ["公园里的咨询台", "Advice desk in the park"],
    ],
    shifts: [MORNING, AFTERNOON],
    positions: [
      { name: "咨询台", en: "Advice desk", places: 4, ...onboarding },
      { name: "蒙古语咨询", en: "Advice in Mongolian", places: 1, ...onboarding, language: "mn" },
      { name: "展架搭建", en: "Setting up stands", places: 2, ...onboarding, minAge: 18, isRisky: true },
    ],
  },
  contest: {
    weight: 2,
    at: "venue",
    topics: [["科普讲解大赛·选拔场", "Science explaining contest, selection round"]],
    shifts: [["全天", "09:00", "12:30"]],
    positions: [guide(2), { name: "计时", en: "Timekeeping", places: 2, ...onboarding }],
  },
  press: {
    weight: 1,
    at: "venue",
    topics: [["典型案例新闻发布会", "Press conference on typical cases"]],
    shifts: [["上午", "10:00", "11:30"]],
    positions: [guide(2)],
  },
  exchange: {
    weight: 2,
    at: "venue",
    topics: [["试点学校经验交流", "Pilot schools share experience"]],
    shifts: [["下午", "14:30", "17:30"]],
    positions: [{ name: "会务", en: "Meeting crew", places: 3, ...onboarding }],
  },
};
