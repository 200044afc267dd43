import type { EventState } from "../words";
import type { eventHosts, events } from "../schema";
import { before, DAY, HOUR, instantOf } from "./calendar";
import type { SampleUnits } from "./organisations";
import { type PositionRow, positionRow, type ShiftRow } from "./positions";
import type { Random } from "./random";
import { REGION_ROWS } from "./regions";
import { type Outcome, type Slot, schedule } from "./schedule";
import { TOPICS } from "./topics";
import { SAMPLE_ITEMS } from "./whitelist";

type EventRow = typeof events.$inferInsert & { id: string };
export type SampleEvent = {
  row: EventRow;
  outcome: Outcome;
  host: typeof eventHosts.$inferInsert;
  shifts: { row: ShiftRow; positions: PositionRow[] }[];
};

const RISK = "户外活动，可能有大风；搬运展架时请两人一组、戴手套。";
const CALM = "室内活动，无特别危险；请遵守场地要求，不单独与学生相处。";

/** The events around today with shifts and positions; nobody has signed up yet. */
export function sampleEvents(
  random: Random,
  now: Date,
  units: SampleUnits,
  campaign: { id: string; endsOn: string },
  deskOf: (region: string) => string,
): SampleEvent[] {
  const visits = new Map<string, number>();
  return schedule(random, now).map((slot) => build(random, now, slot, units, campaign, deskOf, visits));
}

const NAMES = new Map<string, { zh: string; en: string }>(REGION_ROWS.map(([code, , zh, , en]) => [code, { zh, en }]));

type Unit = SampleUnits["schools"][number];

function placeOf(random: Random, slot: Slot, units: SampleUnits, visits: Map<string, number>): Unit | undefined {
  const near = (list: Unit[]) => {
    const own = list.filter((unit) => unit.regionCode === slot.region);
    return own.length > 0 ? own : list;
  };
  const visited = (unit: Unit) => visits.get(unit.id) ?? 0;
  if (slot.plan.at === "school") return random.shuffled(near(units.schools)).sort((a, b) => visited(a) - visited(b))[0];
  if (slot.plan.at === "base") return random.shuffled(near(units.bases))[0];
  if (slot.plan.at === "park") return near(units.parks)[0];
  return near(units.venues)[0];
}

function statusOf(slot: Slot, now: Date, endsAt: Date): EventState {
  if (slot.outcome === "draft") return "draft";
  if (slot.outcome === "cancelled") return "cancelled";
  return endsAt < before(now, 2 * DAY) ? "finished" : "published";
}

function build(
  random: Random,
  now: Date,
  slot: Slot,
  units: SampleUnits,
  campaign: { id: string; endsOn: string },
  deskOf: (region: string) => string,
  visits: Map<string, number>,
): SampleEvent {
  const place = placeOf(random, slot, units, visits);
  const centre = units.centres.find((unit) => unit.regionCode === slot.region);
  const [topic, topicEn] = random.pick(TOPICS[slot.kind]);
  const isSchool = slot.plan.at === "school";
  const isOnline = slot.plan.at === "online";
  const isRisky = slot.plan.positions.some((position) => position.isRisky);
  const plannedShifts = random.pick(slot.plan.days);
  const times = plannedShifts.map(([, from, to]) => [instantOf(slot.day, from), instantOf(slot.day, to)] as const);
  const startsAt = times[0]?.[0] ?? instantOf(slot.day, "09:00");
  const endsAt = times.at(-1)?.[1] ?? instantOf(slot.day, "17:00");
  const createdAt = before(now, random.whole(16 * DAY, 30 * DAY));
  const publishedAt = slot.outcome === "draft" ? null : new Date(createdAt.getTime() + random.whole(DAY, 5 * DAY));
  const visit = isSchool && place ? (visits.get(place.id) ?? 0) : 0;
  if (isSchool && place) visits.set(place.id, visit + 1);
  const cancelledAt = slot.outcome === "cancelled" ? before(startsAt < now ? startsAt : now, 20 * HOUR) : null;
  const id = random.id(createdAt);
  const status = statusOf(slot, now, endsAt);
  const league = NAMES.get(slot.region);
  const row: EventRow = {
    id,
    kind: slot.kind,
    status,
    title: isSchool ? `进校园：${topic}` : topic,
    titleEn: isSchool ? `In school: ${topicEn}` : topicEn,
    titleMn: null,
    summary: summaryOf(slot, topic, place?.name ?? "线上"),
    // A class may travel to a base in another league; the event is where it takes place.
    regionCode: isOnline ? slot.region : (place?.regionCode ?? slot.region),
    campaignId: slot.day <= campaign.endsOn ? campaign.id : null,
    mode: isOnline ? "online" : "onsite",
    place: isOnline ? "线上" : (place?.name ?? `${league?.zh ?? ""}示例场地`),
    address: isOnline ? null : (place?.address ?? null),
    startsAt,
    endsAt,
    recordingUnitId: centre?.id ?? units.association.id,
    isRisky,
    riskNotice: isRisky ? RISK : CALM,
    insurance: isRisky ? "示例人身意外险 SAMPLE-0001，保障当天" : null,
    withMinors: slot.plan.withMinors ?? false,
    teacherPresent: slot.plan.withMinors ?? false,
    schoolId: isSchool ? (place?.id ?? null) : null,
    // Twice a year at most and never with the same item: two items, then no more entry of the list.
    whitelistItem: isSchool ? (SAMPLE_ITEMS[visit] ?? `示例事项${visit + 1}`) : null,
    whitelistYear: isSchool ? Number(slot.day.slice(0, 4)) : null,
    approvalNumber: isSchool ? `示例-${slot.day.slice(0, 4)}-${String(visit + 1).padStart(2, "0")}` : null,
    signupOpensAt: slot.outcome === "unopened" ? new Date(now.getTime() + 20 * HOUR) : null,
    signupClosesAt: random.chance(0.4) ? before(startsAt, 2 * HOUR) : null,
    publishedAt,
    cancelledAt,
    cancelReason: cancelledAt ? "示例：场地检修，当天不能开放。" : null,
    finishedAt: status === "finished" ? new Date(endsAt.getTime() + 20 * HOUR) : null,
    source: null,
    version: 1,
    calendarSequence: cancelledAt ? 1 : 0,
    createdBy: deskOf(slot.region),
    createdAt,
    changedAt: cancelledAt ?? publishedAt ?? createdAt,
    isSample: true,
  };
  return {
    row,
    outcome: slot.outcome,
    host: { eventId: id, organisationId: (centre ?? units.association).id, sort: 0 },
    shifts: plannedShifts.map(([name], i) => {
      const [from, to] = times[i] ?? [startsAt, endsAt];
      const shift: ShiftRow = {
        id: random.id(createdAt),
        eventId: id,
        name,
        startsAt: from,
        endsAt: to,
        leadVolunteerId: null,
        version: 1,
      };
      return {
        row: shift,
        positions: slot.plan.positions.map((plan, sort) => positionRow(random, createdAt, slot, shift, plan, sort)),
      };
    }),
  };
}

function summaryOf(slot: Slot, topic: string, place: string): string {
  const what = {
    school: "给学生讲一堂知识产权课，班主任全程在场。",
    base: "带学生参观教育基地，讲解展品背后的知识产权故事，老师随队。",
    park: "为园区企业解答商标、专利和维权问题，发放宣传资料。",
    venue: "面向公众的知识产权宣传活动，志愿者负责引导、咨询和场务。",
    online: "在线上培训中回答提问、整理问题清单。",
  }[slot.plan.at];
  return `${what}主题：${topic}。地点：${place}。`;
}
