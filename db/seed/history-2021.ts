import type { EventKind, EventMode } from "../words";
import type { eventHosts, events } from "../schema";
import { instantOf } from "./calendar";
import { fixedId } from "./organisations";
import { SOURCE } from "./public-bodies";

type Told = {
  kind: EventKind;
  day: string;
  mode: EventMode;
  region: string;
  title: string;
  titleEn: string;
  place: string;
  summary: string;
  withMinors?: boolean;
  school?: string;
  hosts: string[];
};

/** What the article tells of each event, and nothing more; what it leaves out stays empty. */
export const TOLD: readonly Told[] = [
  {
    kind: "enterprise_visit",
    day: "2021-04-20",
    mode: "onsite",
    region: "150100",
    title: "“我为群众办实事”——知识产权保护企业行专题活动",
    titleEn: "IP protection visits enterprises",
    place: "新城区鸿盛工业园区",
    summary:
      "工作人员解答企业员工提问，围绕商标注册、专利申请、防止侵权假冒与园区内12家企业代表、工作人员座谈；座谈结束后为50家企业代表开展“专利侵权与被侵权中的注意事项”主题培训。",
    hosts: ["内蒙古自治区知识产权保护中心", "呼和浩特市知识产权保护中心", "呼和浩特市新城区市场监督管理局"],
  },
  {
    kind: "enterprise_service",
    day: "2021-04-22",
    mode: "onsite",
    region: "150100",
    title: "走进蒙草·种业中心：惠企助企精准服务",
    titleEn: "Tailored service at the M-Grass Seed Industry Centre",
    place: "蒙草·种业中心",
    summary:
      "通过前期调研蒙草集团需求，带着相关专家深入蒙草·种业中心，参观国家级种质资源库和生态大数据平台，召开知识产权保护服务对接会，提前对接问题、带着问题上门。",
    hosts: ["内蒙古自治区知识产权保护中心"],
  },
  {
    kind: "base_trip",
    day: "2021-04-23",
    mode: "onsite",
    region: "150100",
    title: "呼和浩特市第一中学学生走进蒙草种业中心",
    titleEn: "Students of Hohhot No. 1 High School visit the M-Grass Seed Industry Centre",
    place: "蒙草·种业中心",
    summary:
      "在讲解员带领下参观乡土种质资源库等，进行有奖互动问答，赠送知识产权宣传资料。蒙草集团是自治区首批青少年知识产权教育基地之一，每年免费向全市学生开放。",
    withMinors: true,
    school: "呼和浩特市第一中学",
    hosts: [],
  },
  {
    kind: "lecture",
    day: "2021-04-24",
    mode: "onsite",
    region: "150100",
    title: "“知识产权宣传周”科普大讲堂",
    titleEn: "Public lecture of the IP Publicity Week",
    place: "内蒙古科技馆汇报厅",
    summary:
      "4月24日上午举行。中国（江苏）知识产权维权援助中心的讲师作讲座，内蒙古财经大学和内蒙古工业大学的知识产权保护青年志愿者参加。",
    hosts: [],
  },
  {
    kind: "training",
    day: "2021-04-25",
    mode: "online",
    region: "150000",
    title: "企业知识产权保护线上培训班",
    titleEn: "Online class on IP protection for enterprises",
    place: "线上",
    summary: "培训主题：商标侵权判定标准、企业知识产权保护基础、地理标志换标；推进全区地理标志用标企业换标。",
    hosts: ["内蒙古商标品牌协会"],
  },
];

/** The events of 2021 as rows: finished, with their source, without shifts. A start at 00:00 without an end: the day is known, the time is not. */
export function events2021(campaignId: string) {
  const rows: (typeof events.$inferInsert)[] = [];
  const hosts: (typeof eventHosts.$inferInsert)[] = [];
  for (const told of TOLD) {
    const id = fixedId(`2021 ${told.title}`);
    const startsAt = instantOf(told.day);
    rows.push({
      id,
      kind: told.kind,
      status: "finished",
      title: told.title,
      titleEn: told.titleEn,
      titleMn: null,
      summary: told.summary,
      regionCode: told.region,
      campaignId,
      mode: told.mode,
      place: told.place,
      address: null,
      startsAt,
      endsAt: null,
      recordingUnitId: null,
      isRisky: false,
      riskNotice: null,
      insurance: null,
      withMinors: told.withMinors ?? false,
      teacherPresent: false,
      schoolId: told.school ? fixedId(told.school) : null,
      source: SOURCE,
      version: 1,
      calendarSequence: 0,
      createdBy: null,
      createdAt: startsAt,
      changedAt: startsAt,
      isSample: false,
    });
    told.hosts.forEach((host, sort) => hosts.push({ eventId: id, organisationId: fixedId(host), sort }));
  }
  return { rows, hosts };
}
