import type { dataRequests } from "../index";
import { before, DAY } from "./calendar";
import type { Random } from "./random";
import type { Person } from "./volunteers";

type Request = typeof dataRequests.$inferInsert;

const ASKED = [
  { kind: "correct", text: "示例：单位写成了旧校名，请改过来。" },
  { kind: "restrict", text: "示例：这学期不参加了，先不要用我的资料排班。" },
  { kind: "export", text: "示例：想要一份去年报名确认信的副本。" },
] as const;
const ANSWERS = {
  done: "示例：核对过了，已经改好。",
  refused: "示例：这条记录是如实登记的，依法要留，不能改；有异议可以在“我的时长”里提出。",
} as const;
const GRACE_DAYS = 7;
const ANSWER_DAYS = 15;

/** Requests about data in every league: one to answer each, some answered, and one deletion that waits. */
export function samplePrivacy(random: Random, now: Date, people: readonly Person[], admin: string) {
  const asked: Request[] = [];
  const regions = new Set(people.map(({ row }) => row.regionCode));
  for (const region of regions) {
    const active = people.filter(({ row }) => row.regionCode === region && row.status === "active");
    const [first, second, third] = [active.at(-1), active.at(-2), active.at(-3)];
    if (first) asked.push(request(random, now, first, asked.length, { days: 2 }));
    if (second) asked.push(request(random, now, second, asked.length, { days: 30, answer: "done", admin }));
    if (third && asked.length % 3 === 2)
      asked.push(request(random, now, third, asked.length, { days: 40, answer: "refused", admin }));
    const fourth = active.at(-4);
    if (fourth && region === "150100") asked.push(deletion(random, now, fourth));
  }
  return { dataRequests: asked };
}

type How = { days: number; answer?: keyof typeof ANSWERS; admin?: string };

function request(random: Random, now: Date, { row }: Person, n: number, { days, answer, admin }: How): Request {
  const askedAt = before(now, days * DAY);
  const what = ASKED[n % ASKED.length] ?? ASKED[0];
  return {
    id: random.id(askedAt),
    accountId: row.accountId,
    volunteerId: row.id,
    regionCode: row.regionCode,
    kind: what.kind,
    state: answer ?? "open",
    askedBy: "self",
    text: what.text,
    answer: answer ? ANSWERS[answer] : null,
    askedAt,
    dueAt: new Date(askedAt.getTime() + ANSWER_DAYS * DAY),
    answeredAt: answer ? new Date(askedAt.getTime() + 3 * DAY) : null,
    answeredBy: answer && admin ? admin : null,
    version: 1,
    isSample: true,
  };
}

function deletion(random: Random, now: Date, { row }: Person): Request {
  const askedAt = before(now, 2 * DAY);
  return {
    id: random.id(askedAt),
    accountId: row.accountId,
    volunteerId: row.id,
    regionCode: row.regionCode,
    kind: "delete",
    state: "open",
    askedBy: "self",
    text: null,
    answer: null,
    askedAt,
    dueAt: new Date(askedAt.getTime() + GRACE_DAYS * DAY),
    answeredAt: null,
    answeredBy: null,
    version: 1,
    isSample: true,
  };
}
