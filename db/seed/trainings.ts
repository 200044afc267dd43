import { createHash } from "node:crypto";
import type * as t from "../schema";
import { addDays, before, DAY, dayOf, HOUR, instantOf, MINUTE } from "./calendar";
import { COURSES, type CoursePlan, QUESTIONS, READING } from "./course-plans";
import { fixedId, type SampleUnits } from "./organisations";
import type { Random } from "./random";
import { closing, tryOf } from "./training-results";
import type { Person } from "./volunteers";

type Rows<T extends { $inferInsert: object }> = (T["$inferInsert"] & { id: string })[];
type Plain<T extends { $inferInsert: object }> = T["$inferInsert"][];

export type SampleCourses = {
  events: Rows<typeof t.events>;
  hosts: Plain<typeof t.eventHosts>;
  trainings: Plain<typeof t.trainings>;
  sessions: (Rows<typeof t.sessions>[number] & { taken: number })[];
  registrations: Rows<typeof t.registrations>;
  materials: Plain<typeof t.trainingMaterials>;
  questions: Rows<typeof t.quizQuestions>;
  tries: Plain<typeof t.quizTries>;
  attendances: Plain<typeof t.sessionAttendances>;
  records: Rows<typeof t.trainingRecords>;
  feedback: Plain<typeof t.trainingFeedback>;
  qualifications: Plain<typeof t.qualifications>;
};

type Scene = {
  units: SampleUnits;
  people: readonly Person[];
  deskOf: (region: string) => string;
};
export type Making = { random: Random; now: Date; all: SampleCourses };

/** Courses around today: coming, running, to be closed and closed, for volunteers, teachers and enterprises, in Chinese and Mongolian. */
export function sampleCourses(random: Random, now: Date, { units, people, deskOf }: Scene): SampleCourses {
  const all: SampleCourses = {
    events: [],
    hosts: [],
    trainings: [],
    sessions: [],
    registrations: [],
    materials: [],
    questions: [],
    tries: [],
    attendances: [],
    records: [],
    feedback: [],
    qualifications: [],
  };
  const active = people.filter(({ row }) => row.status === "active");
  const known = active.slice(0, 2);
  for (const plan of COURSES) {
    const unit = units.centres.find((one) => one.regionCode === plan.region) ?? units.association;
    const course = planned({ random, now, all }, plan, unit.id, deskOf(plan.region));
    const others = random.shuffled(active.slice(4).filter(({ row }) => row.regionCode === plan.region));
    // The first of those one can sign in as is in every course that has begun, the second in those that come.
    const own = plan.sessions[0] && plan.sessions[0][2] < 0 ? known[0] : known[1];
    const comers = own ? [own, ...others] : others;
    for (let i = 0; i < plan.comes + (plan.waiting ?? 0); i++)
      comes({ random, now, all }, plan, course, i, plan.trainee === "volunteer" ? comers[i] : undefined);
    if (plan.closed) closing({ random, now, all }, plan, course, people);
  }
  return all;
}

export type Course = ReturnType<typeof planned>;

function planned({ random, now, all }: Making, plan: CoursePlan, unitId: string, desk: string) {
  const today = dayOf(now);
  const at = plan.sessions.map(([, , days, from, to]) => {
    const day = addDays(today, days);
    return { startsAt: instantOf(day, from), endsAt: instantOf(day, to) };
  });
  const first = at[0] ?? { startsAt: now, endsAt: now };
  const last = at.at(-1) ?? first;
  const createdAt = before(first.startsAt < now ? first.startsAt : now, 21 * DAY);
  const id = fixedId(`course ${plan.title}`);
  const closedAt = plan.closed ? new Date(last.endsAt.getTime() + 20 * HOUR) : null;
  const desc = { createdAt, publishedAt: new Date(createdAt.getTime() + DAY) };
  all.events.push({
    id,
    kind: "training",
    status: "published",
    title: plan.title,
    titleEn: plan.en,
    titleMn: null,
    summary: plan.summary,
    regionCode: plan.region,
    campaignId: null,
    mode: plan.mode,
    place: plan.mode === "online" ? "线上" : "示例培训室",
    address: null,
    startsAt: first.startsAt,
    endsAt: last.endsAt,
    recordingUnitId: unitId,
    isRisky: false,
    riskNotice: "室内学习，无特别危险。",
    withMinors: false,
    teacherPresent: false,
    version: 1,
    calendarSequence: 0,
    createdBy: desk,
    changedAt: desc.publishedAt,
    isSample: true,
    ...desc,
  });
  all.hosts.push({ eventId: id, organisationId: unitId, sort: 0 });
  all.trainings.push({
    eventId: id,
    trainee: plan.trainee,
    language: plan.language,
    grants: plan.grants,
    validMonths: plan.validMonths,
    sessionsNeeded: plan.sessionsNeeded ?? null,
    minutesShare: 80,
    passMark: plan.quiz?.passMark ?? null,
    questionsAsked: plan.quiz?.asked ?? null,
    triesAllowed: plan.quiz?.tries ?? null,
    closedAt,
    closedBy: closedAt && desk,
    version: closedAt ? 2 : 1,
    isSample: true,
  });
  const sessions = plan.sessions.map(([name, nameEn], sort) => {
    const row = {
      id: fixedId(`course ${plan.title} ${sort}`),
      eventId: id,
      name,
      nameEn,
      ...(at[sort] ?? first),
      audience: plan.trainee === "enterprise" ? ("enterprise" as const) : ("trainee" as const),
      places: plan.places,
      blocked: 0,
      taken: 0,
      hasWaitlist: true,
      maxSeats: plan.trainee === "enterprise" ? 20 : 5,
      onlineLink: plan.mode === "onsite" ? null : "https://meeting.example.com/zhiya-sample-course",
      sort,
      version: 1,
    };
    all.sessions.push(row);
    return row;
  });
  READING.forEach((one, sort) => {
    all.materials.push({ ...one, id: random.id(createdAt), eventId: id, sort, version: 1 });
  });
  const questions = plan.quiz ? QUESTIONS.map((one, sort) => questionOf(random, createdAt, id, one, sort)) : [];
  all.questions.push(...questions);
  return { id, unitId, desk, sessions, questions, createdAt, closedAt };
}

function questionOf(
  random: Random,
  at: Date,
  eventId: string,
  [question, options, right]: (typeof QUESTIONS)[number],
  sort: number,
) {
  const id = random.id(at);
  return { id, eventId, question, options: [...options], right: [...right], explanation: null, sort, version: 1 };
}

const SYMBOLS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const codeOf = (random: Random): string =>
  Array.from({ length: 6 }, () => SYMBOLS.charAt(random.whole(0, SYMBOLS.length - 1))).join("");

const NAMES = ["示例·老师甲", "示例·老师乙", "示例·老师丙", "示例·老师丁"] as const;

/** One party: seats in every session, and of the sessions that are over how many minutes they were there. */
function comes({ random, now, all }: Making, plan: CoursePlan, course: Course, i: number, person?: Person) {
  if (plan.trainee === "volunteer" && !person) return;
  const seats = plan.trainee === "enterprise" ? random.whole(1, 6) : 1;
  const asked = new Date(course.createdAt.getTime() + 2 * DAY + i * 20 * MINUTE);
  const waits = i >= plan.comes;
  let owner: string | null = null;
  for (const [sort, session] of course.sessions.entries()) {
    const id = random.id(asked);
    owner ??= id;
    all.registrations.push({
      id,
      sessionId: session.id,
      eventId: course.id,
      party: plan.trainee === "enterprise" ? "group" : "person",
      seats,
      adults: plan.trainee === "enterprise" ? seats : null,
      groupName: plan.trainee === "enterprise" ? `示例企业${i + 1}` : null,
      contactName: person?.row.name ?? random.pick(NAMES),
      contactPhone: person?.account.phone ?? null,
      contactEmail: person ? (person.account.email ?? null) : `course-${course.id.slice(-4)}-${i}@example.com`,
      accountId: person?.account.id ?? null,
      locale: "zh-CN",
      state: waits ? "waitlisted" : "confirmed",
      queue: i + 1,
      passed: 0,
      ticketCode: codeOf(random),
      tokenHash: createHash("sha256").update(`示例 ${id}`).digest("hex"),
      changedAt: asked,
      version: 1,
      isSample: true,
      createdAt: new Date(asked.getTime() + sort),
    });
    if (waits) continue;
    session.taken += seats;
    if (session.endsAt > now) continue;
    const length = Math.floor((session.endsAt.getTime() - session.startsAt.getTime()) / MINUTE);
    const luck = i === 0 ? 0.9 : random.next();
    const minutes = luck < 0.1 ? 0 : luck < 0.25 ? Math.floor(length * 0.5) : length;
    all.attendances.push({
      registrationId: id,
      sessionId: session.id,
      eventId: course.id,
      present: minutes > 0 ? seats : 0,
      minutes,
      markedBy: course.desk,
      markedAt: session.endsAt,
      version: 1,
    });
  }
  const begun = course.sessions[0] && course.sessions[0].endsAt < now;
  if (owner && plan.quiz && begun && (i === 0 || random.chance(0.8)))
    tryOf({ random, now, all }, course, owner, { first: i === 0, asked: plan.quiz.asked });
  if (owner && begun && random.chance(0.4))
    all.feedback.push({
      registrationId: owner,
      eventId: course.id,
      rating: random.whole(3, 5),
      text: random.chance(0.5) ? "例子讲得清楚，希望多一点练习的时间。" : null,
      givenAt: said(course, i, now),
    });
}

/** Some time after the last lesson so far, each at their own. */
function said({ sessions }: Course, i: number, now: Date): Date {
  const ended = sessions.filter(({ endsAt }) => endsAt < now).at(-1)?.endsAt ?? now;
  return new Date(Math.min(ended.getTime() + i * 3 * HOUR + 17 * MINUTE, now.getTime() - HOUR));
}
