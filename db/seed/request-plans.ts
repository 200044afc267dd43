import type { RequestKind, RequestState } from "../words";

/** How many sample requests of each kind stand in each state. */
export const REQUEST_PLANS: readonly (readonly [RequestState, RequestKind, number])[] = [
  ["submitted", "campus_visit", 6],
  ["submitted", "base_trip", 2],
  ["submitted", "enterprise_service", 2],
  ["submitted", "rights_aid", 1],
  ["in_review", "campus_visit", 4],
  ["in_review", "enterprise_service", 1],
  ["needs_info", "campus_visit", 2],
  ["needs_info", "rights_aid", 1],
  ["offered", "campus_visit", 3],
  ["scheduled", "campus_visit", 4],
  ["completed", "campus_visit", 2],
  ["closed", "campus_visit", 3],
  ["declined", "base_trip", 1],
  ["declined", "campus_visit", 1],
  ["withdrawn", "campus_visit", 2],
  ["draft", "campus_visit", 2],
];

/** What each kind of host answers, with the numbers drawn beside. */
export const ANSWERS: Record<RequestKind, Record<string, string | string[]>[]> = {
  campus_visit: [
    {
      grades: ["primary_56"],
      topics: ["patent"],
      language: "zh",
      place: "礼堂",
      equipment: ["projector", "microphone"],
    },
    { grades: ["primary_34", "primary_56"], topics: ["trademark", "copyright"], language: "both", place: "多功能厅" },
    { grades: ["junior"], topics: ["copyright"], language: "zh", place: "阶梯教室", notes: "和科技节一起办" },
    { grades: ["junior"], topics: ["geographical_indication"], language: "mn", place: "礼堂" },
    { grades: ["senior"], topics: ["patent", "trade_secret"], language: "zh", place: "报告厅" },
    { grades: ["primary_12"], topics: ["undecided"], language: "both", place: "操场，下雨改教室" },
  ],
  base_trip: [
    { grades: ["junior"], topics: ["plant_variety"], language: "zh", notes: "学校自己有车" },
    { grades: ["primary_56"], topics: ["undecided"], language: "both" },
  ],
  enterprise_service: [
    {
      industry: "food",
      size: "from_20",
      ipHeld: ["trademark"],
      needs: ["trademark", "infringement"],
      language: "zh",
      mode: "onsite",
      needsText: "网店发现有人仿冒包装，想知道先做什么。",
    },
    {
      industry: "equipment",
      size: "from_100",
      ipHeld: ["patent"],
      needs: ["patent", "staff"],
      language: "zh",
      mode: "onsite",
    },
    {
      industry: "cashmere",
      size: "under_20",
      ipHeld: ["none"],
      needs: ["trademark"],
      language: "both",
      mode: "online",
    },
  ],
  rights_aid: [
    {
      matter: "trademark",
      stage: "found",
      wants: ["advice", "complaint"],
      summary: "市场上有两家店用了很像的牌子，已经拍了照片。",
      language: "zh",
      mode: "onsite",
    },
    {
      matter: "copyright",
      stage: "suspected",
      wants: ["evidence"],
      summary: "设计的图案可能被别人印在了商品上，想问怎么留证据。",
      language: "zh",
      mode: "online",
    },
  ],
};

/** What is said on a sample's timeline. */
export const WORDS = {
  question: "礼堂那天能用吗？能坐多少人？",
  taken: "",
  declined: "这几天本盟市的志愿者都排满了，下个月可以再申请。",
  withdrawn: "学校那周改成考试了。",
  message: "停车从东门进。",
  feedback: ["孩子们听得很认真，实物最受欢迎。", "时间再长一点就好了。", "蒙古语讲的那一段，孩子们都听懂了。"],
} as const;
