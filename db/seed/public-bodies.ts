/** Where the real facts of this folder were printed. */
export const SOURCE = "2021年4月报道";

/** Public bodies named in the source article. The article does not say that the school is a pilot school. */
export const PUBLIC_BODIES = [
  ["agency", "内蒙古自治区知识产权局", "Inner Mongolia Intellectual Property Office", "150000"],
  ["agency", "内蒙古自治区市场监督管理局", "Inner Mongolia Administration for Market Regulation", "150000"],
  ["agency", "内蒙古自治区知识产权保护中心", "Inner Mongolia Intellectual Property Protection Centre", "150000"],
  ["agency", "呼和浩特市知识产权保护中心", "Hohhot Intellectual Property Protection Centre", "150100"],
  [
    "agency",
    "呼和浩特市新城区市场监督管理局",
    "Xincheng District Administration for Market Regulation, Hohhot",
    "150100",
  ],
  ["agency", "中国（江苏）知识产权维权援助中心", "China (Jiangsu) Intellectual Property Rights Aid Centre", "150000"],
  ["association", "内蒙古商标品牌协会", "Inner Mongolia Trademark and Brand Association", "150000"],
  ["university", "内蒙古财经大学", "Inner Mongolia University of Finance and Economics", "150100"],
  ["university", "内蒙古工业大学", "Inner Mongolia University of Technology", "150100"],
  ["school", "呼和浩特市第一中学", "Hohhot No. 1 High School", "150100"],
  ["base", "蒙草·种业中心", "M-Grass Seed Industry Centre", "150100"],
  [
    "enterprise",
    "内蒙古蒙草生态环境（集团）股份有限公司",
    "Inner Mongolia M-Grass Ecology and Environment (Group) Co., Ltd.",
    "150100",
  ],
  ["venue", "内蒙古科技馆", "Inner Mongolia Science and Technology Museum", "150100"],
  ["venue", "新城区鸿盛工业园区", "Hongsheng Industrial Park, Xincheng District", "150100"],
] as const;
