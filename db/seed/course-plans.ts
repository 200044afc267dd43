import type { QualificationKind, TeachingLanguage, Trainee } from "../words";

/** A course of the sample: its sessions by days from today, what it grants, who comes. */
export type CoursePlan = {
  title: string;
  en: string;
  mn?: string;
  summary: string;
  region: string;
  trainee: Trainee;
  language: TeachingLanguage;
  mode: "onsite" | "online" | "hybrid";
  grants: QualificationKind | null;
  validMonths: number | null;
  sessionsNeeded?: number;
  sessions: readonly (readonly [name: string, en: string, days: number, from: string, to: string])[];
  places: number;
  /** Seats that are taken; with `waiting`, those who wait for one. */
  comes: number;
  waiting?: number;
  quiz?: { passMark: number; asked: number; tries: number };
  closed?: boolean;
};

const QUIZ = { passMark: 80, asked: 5, tries: 3 };

export const COURSES: readonly CoursePlan[] = [
  {
    title: "岗前培训：第一次走进课堂",
    en: "Onboarding: the first time in a classroom",
    summary: "进校园以前要知道的事：怎么讲、怎么带队、怎么保护未成年人。学完能报绝大多数岗位。",
    region: "150100",
    trainee: "volunteer",
    language: "zh",
    mode: "online",
    grants: "onboarding",
    validMonths: 24,
    sessions: [["线上课", "Online class", 3, "19:00", "20:30"]],
    places: 60,
    comes: 18,
    quiz: QUIZ,
  },
  {
    title: "讲解认证：蒙古语班",
    en: "Docent course, in Mongolian",
    summary: "用蒙古语讲展区。两讲都要到，第二讲当场试讲。",
    region: "150100",
    trainee: "volunteer",
    language: "mn",
    mode: "onsite",
    grants: "docent",
    validMonths: 24,
    sessions: [
      ["第一讲", "First lesson", 6, "09:00", "11:30"],
      ["第二讲", "Second lesson", 13, "09:00", "11:30"],
    ],
    places: 12,
    comes: 12,
    waiting: 2,
  },
  {
    title: "讲解认证：秋季班",
    en: "Docent course, autumn",
    summary: "三讲到两讲，考核 80 分，结业后能报讲解类岗位。",
    region: "150100",
    trainee: "volunteer",
    language: "zh",
    mode: "onsite",
    grants: "docent",
    validMonths: 24,
    sessionsNeeded: 2,
    sessions: [
      ["第一讲", "First lesson", -8, "14:30", "16:30"],
      ["第二讲", "Second lesson", -1, "14:30", "16:30"],
      ["第三讲", "Third lesson", 6, "14:30", "16:30"],
    ],
    places: 30,
    comes: 16,
    quiz: QUIZ,
  },
  {
    title: "急救员复训",
    en: "First aid refresher",
    summary: "一次课，现场练习。每两年复训一次。",
    region: "150100",
    trainee: "volunteer",
    language: "zh",
    mode: "onsite",
    grants: "first_aid",
    validMonths: 24,
    sessions: [["复训", "Refresher", -2, "09:00", "12:00"]],
    places: 20,
    comes: 14,
  },
  {
    title: "岗前培训：上一期",
    en: "Onboarding: the last course",
    summary: "线上课加考核，已结业。",
    region: "150100",
    trainee: "volunteer",
    language: "zh",
    mode: "online",
    grants: "onboarding",
    validMonths: 24,
    sessions: [["线上课", "Online class", -26, "19:00", "20:30"]],
    places: 60,
    comes: 22,
    quiz: QUIZ,
    closed: true,
  },
  {
    title: "师资培训班：把知识产权讲进课堂",
    en: "Teachers’ course: intellectual property in class",
    summary: "给试点学校的老师：备课、案例、和学科结合。汉语、蒙古语都讲。",
    region: "150100",
    trainee: "teacher",
    language: "both",
    mode: "hybrid",
    grants: null,
    validMonths: null,
    sessions: [
      ["第一天", "First day", 8, "09:00", "11:30"],
      ["第二天", "Second day", 9, "09:00", "11:30"],
    ],
    places: 40,
    comes: 11,
  },
  {
    title: "师资培训班：蒙古语授课学校",
    en: "Teachers’ course for Mongolian-language schools",
    summary: "用蒙古语备课和试讲，已结业。",
    region: "150100",
    trainee: "teacher",
    language: "mn",
    mode: "onsite",
    grants: null,
    validMonths: null,
    sessions: [["一天", "One day", -19, "09:00", "16:00"]],
    places: 30,
    comes: 9,
    closed: true,
  },
  {
    title: "企业线上培训：商标和地理标志",
    en: "Online for enterprises: trade marks and geographical indications",
    summary: "给企业的线上课，不用账号，凭链接上课。",
    region: "150200",
    trainee: "enterprise",
    language: "zh",
    mode: "online",
    grants: null,
    validMonths: null,
    sessions: [["线上课", "Online class", 5, "15:00", "16:30"]],
    places: 100,
    comes: 8,
  },
  {
    title: "企业线上培训：专利基础",
    en: "Online for enterprises: patents from the beginning",
    summary: "给企业的线上课，已经讲完，等结业。",
    region: "150100",
    trainee: "enterprise",
    language: "zh",
    mode: "online",
    grants: null,
    validMonths: null,
    sessions: [["线上课", "Online class", -3, "15:00", "16:30"]],
    places: 100,
    comes: 7,
  },
];

export const READING = [
  {
    title: "进课堂前十件事",
    body: "1. 提前十分钟到，先见班主任。\n2. 不单独和学生在一起。\n3. 不拍学生的脸，不问姓名。\n4. 讲课不超过四十分钟，留十分钟提问。\n5. 用身边的例子：校服上的商标、课本上的版权页。\n6. 听不懂的问题记下来，回头答复。\n7. 不发广告，不推荐商品。\n8. 有突发情况，先报老师，再报协调员。\n9. 结束后和老师对一次人数。\n10. 当天签退，时长才算数。",
    link: null,
  },
  {
    title: "讲解词怎么写",
    body: "一件展品讲三句话：它是谁做的，它解决了什么，它受什么保护。先讲故事，再讲法条。",
    link: "https://example.com/zhiya-sample-reading",
  },
] as const;

export const QUESTIONS = [
  ["在学校里，哪种做法对？", ["单独带一名学生去别的教室", "老师在场时讲课", "给学生拍脸部照片"], [1]],
  ["商标保护的是什么？", ["区分商品来源的标志", "一种技术方案", "一本书的内容"], [0]],
  ["下面哪些是知识产权？", ["专利权", "商标权", "作品的著作权", "房屋产权"], [0, 1, 2]],
  ["学生问你答不上的问题，怎么办？", ["随便答一个", "记下来，回头答复", "当没听见"], [1]],
  ["服务时长怎么算？", ["从出门算到回家", "签到到签退的实际时间", "按一天算"], [1]],
  ["可以收集学生的哪些信息？", ["姓名和电话", "班级人数", "家庭住址"], [1]],
  ["来不了的时候应该怎么做？", ["不用说", "尽早在“班次”里请假或取消", "请同学顶替，不登记"], [1]],
] as const satisfies readonly (readonly [string, readonly string[], readonly number[]])[];
