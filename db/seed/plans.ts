import type { EventKind, Language, QualificationKind } from "../words";

type Shift = readonly [name: string, from: string, to: string];
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
  /** One of these days is drawn: its shifts by name, start and end. */
  days: readonly [readonly Shift[], ...(readonly Shift[])[]];
  positions: readonly PositionPlan[];
  withMinors?: boolean;
};

const onboarding = { qualification: "onboarding" } as const;
const MORNING = ["上午", "09:00", "11:30"] as const;
const AFTERNOON = ["下午", "14:30", "17:00"] as const;
const guide = (places: number) => ({ name: "签到引导", en: "Welcome desk", places, ...onboarding });

export const PLANS: Partial<Record<EventKind, Plan>> = {
  campus_visit: {
    weight: 15,
    at: "school",
    days: [[["课堂", "14:30", "16:30"]], [["课堂", "09:30", "11:00"]], [["课堂", "15:00", "16:40"]]],
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
    days: [[MORNING, AFTERNOON]],
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
    days: [[["上午", "09:30", "12:00"]], [["下午", "14:30", "17:00"]]],
    positions: [
      { name: "咨询台", en: "Advice desk", places: 3, ...onboarding, minAge: 18 },
      { name: "资料发放", en: "Handing out leaflets", places: 2 },
    ],
  },
  enterprise_service: {
    weight: 4,
    at: "park",
    days: [[["下午", "14:00", "17:00"]]],
    positions: [{ name: "会议记录", en: "Taking notes", places: 2, ...onboarding, minAge: 18 }],
  },
  lecture: {
    weight: 5,
    at: "venue",
    days: [[["上午", "08:30", "11:30"]]],
    positions: [guide(4), { name: "场务", en: "Hall crew", places: 4, ...onboarding, minAge: 16 }],
  },
  training: {
    weight: 4,
    at: "online",
    days: [[["上午", "09:30", "11:30"]]],
    positions: [{ name: "线上答疑", en: "Answering questions online", places: 2, ...onboarding, minAge: 18 }],
  },
  fair: {
    weight: 4,
    at: "venue",
    days: [[MORNING, AFTERNOON]],
    positions: [
      { name: "咨询台", en: "Advice desk", places: 4, ...onboarding },
      { name: "蒙古语咨询", en: "Advice in Mongolian", places: 1, ...onboarding, language: "mn" },
      { name: "展架搭建", en: "Setting up stands", places: 2, ...onboarding, minAge: 18, isRisky: true },
    ],
  },
  contest: {
    weight: 2,
    at: "venue",
    days: [[["全天", "09:00", "12:30"]]],
    positions: [guide(2), { name: "计时", en: "Timekeeping", places: 2, ...onboarding }],
  },
  press: {
    weight: 1,
    at: "venue",
    days: [[["上午", "10:00", "11:30"]]],
    positions: [guide(2)],
  },
  exchange: {
    weight: 2,
    at: "venue",
    days: [[["下午", "14:30", "17:30"]]],
    positions: [{ name: "会务", en: "Meeting crew", places: 3, ...onboarding }],
  },
};
