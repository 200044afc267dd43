import type { EventKind } from "../words";

type Topic = readonly [zh: string, en: string];

/** What the sample's events are about, by kind. Invented. */
export const TOPICS: Record<EventKind, readonly [Topic, ...Topic[]]> = {
  campus_visit: [
    ["认识商标", "Getting to know trademarks"],
    ["我的发明要不要申请专利", "Should I patent my invention?"],
    ["植物新品种是什么", "What is a new plant variety?"],
    ["一首歌的版权", "The copyright in a song"],
    ["地理标志就在餐桌上", "Geographical indications on the table"],
    ["校服上的标志是谁的", "Whose sign is on the school uniform?"],
    ["从蒙古文字体说版权", "Copyright, told by a Mongolian typeface"],
    ["真假包装找不同", "Spot the difference: real and fake packaging"],
    ["我来当一天审查员", "An examiner for a day"],
  ],
  base_trip: [
    ["一粒草种的专利故事", "The patent story of a grass seed"],
    ["从图纸到证书", "From drawing to certificate"],
    ["走进实验室：发明是怎样来的", "Into the lab: where inventions come from"],
    ["展柜里的商标史", "A history of trademarks in showcases"],
  ],
  enterprise_visit: [
    ["企业行：商标怎么注册", "At the park: how to register a trademark"],
    ["企业行：专利申请与防止侵权", "At the park: patents and infringement"],
    ["企业行：地理标志专用标志申报", "At the park: applying for the geographical indication mark"],
    ["企业行：海外展会前的知识产权功课", "At the park: IP homework before a fair abroad"],
  ],
  enterprise_service: [
    ["精准服务对接会", "Matching needs with experts"],
    ["精准服务：乳业商标布局", "Matching needs: trademarks in dairy"],
    ["精准服务：种业专利问答", "Matching needs: patents in seed breeding"],
  ],
  lecture: [
    ["科普大讲堂：生活中的知识产权", "Public lecture: IP in everyday life"],
    ["科普大讲堂：植物新品种", "Public lecture: new plant varieties"],
    ["科普大讲堂：非遗和版权", "Public lecture: heritage crafts and copyright"],
    ["科普大讲堂：网店里的侵权", "Public lecture: infringement in online shops"],
  ],
  training: [
    ["线上培训：地理标志换标", "Online class: new geographical indication marks"],
    ["线上培训：商标侵权判定", "Online class: telling trademark infringement"],
    ["线上培训：中小学知识产权师资", "Online class: IP teachers for schools"],
  ],
  fair: [
    ["知识产权游园会", "IP fair"],
    ["广场上的咨询台", "Advice desk on the square"],
    ["版权集市", "Copyright market"],
  ],
  contest: [
    ["科普讲解大赛·选拔场", "Science explaining contest, selection round"],
    ["科普讲解大赛·志愿者场", "Science explaining contest, volunteers' round"],
  ],
  press: [["典型案例新闻发布会", "Press conference on typical cases"]],
  exchange: [
    ["试点学校经验交流", "Pilot schools share experience"],
    ["基地讲解员交流", "Base guides share experience"],
  ],
};
