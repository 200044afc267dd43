import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  connections,
  db,
  type Executor,
  eventHosts,
  events,
  offers,
  organisations,
  positions,
  shifts,
  signups,
  transaction,
} from "@/db";
import { accounts, campaigns, indicators, volunteers } from "@/db";
import { freshDatabase } from "@/db/testing";
import { ensureRegions } from "@/db/seed/regions";
import { campaignEventIds, campaignOf, currentCampaign, historyFigures, indicatorsOf } from "@/lib/campaigns/queries";
import { calendarEntries } from "./public-calendar";
import { eventCards } from "./public-cards";
import { hostsOf, publicEvent } from "./public-event";
import { eventMarks } from "./public-marks";
import { positionsOfEvents } from "./public-positions";

const now = new Date("2026-04-20T09:00:00+08:00");
const at = (day: string, time: string) => new Date(`2026-04-${day}T${time}:00+08:00`);

const event = (id: string, more: Partial<typeof events.$inferInsert> = {}): typeof events.$inferInsert => ({
  id,
  kind: "campus_visit",
  status: "published",
  title: `活动 ${id}`,
  summary: "讲一课",
  regionCode: "150100",
  campaignId: "week",
  mode: "onsite",
  place: "示例学校",
  startsAt: at("22", "08:30"),
  endsAt: at("22", "11:30"),
  recordingUnitId: "unit",
  isRisky: false,
  withMinors: true,
  teacherPresent: true,
  version: 1,
  calendarSequence: 0,
  createdAt: now,
  changedAt: now,
  isSample: true,
  ...more,
});
const shift = (id: string, eventId: string, startsAt = at("22", "08:30"), endsAt = at("22", "11:30")) => ({
  id,
  eventId,
  name: "上午场",
  startsAt,
  endsAt,
  version: 1,
});
const position = (id: string, eventId: string, shiftId: string, more: Partial<typeof positions.$inferInsert> = {}) => ({
  id,
  eventId,
  shiftId,
  name: "讲解",
  places: 5,
  blocked: 1,
  taken: 2,
  hasWaitlist: true,
  isRisky: false,
  withMinors: true,
  sort: 0,
  version: 1,
  ...more,
});

async function fill(tx: Executor) {
  await ensureRegions(tx);
  await tx.insert(organisations).values({
    id: "unit",
    kind: "agency",
    name: "示例单位",
    pinyin: "shilidanwei",
    initials: "sldw",
    regionCode: "150100",
    isIssuer: true,
    version: 1,
    isSample: true,
    createdAt: now,
  });
  await tx.insert(campaigns).values([
    {
      id: "week",
      slug: "2026-ip-week",
      kind: "week",
      year: 2026,
      nameZh: "宣传周",
      nameEn: "Week",
      startsOn: "2026-04-20",
      endsOn: "2026-04-26",
      strands: [],
      isSample: true,
    },
    {
      id: "old",
      slug: "2021-ip-week",
      kind: "week",
      year: 2021,
      nameZh: "2021",
      nameEn: "2021",
      startsOn: "2021-04-20",
      endsOn: "2021-04-26",
      strands: [],
      source: "报道",
      isSample: false,
    },
  ]);
  await tx.insert(indicators).values({
    id: "f",
    campaignId: "old",
    regionCode: "150000",
    nameZh: "覆盖",
    nameEn: "Reached",
    period: "2017年以来",
    value: "40万余",
    unitZh: "人次",
    unitEn: "attendances",
    source: "报道",
    asOf: "2021年4月",
    sort: 0,
    isSample: false,
  });
  await tx.insert(events).values([
    event("open"),
    event("full", { regionCode: "152501", kind: "lecture", startsAt: at("23", "09:00"), endsAt: at("23", "11:00") }),
    event("closed", { signupClosesAt: at("19", "18:00") }),
    event("draft", { status: "draft" }),
    event("cancelled", { status: "cancelled", cancelReason: "下雪" }),
    event("past", { startsAt: at("18", "09:00"), endsAt: at("18", "10:00") }),
    event("bare", {
      startsAt: at("24", "09:00"),
      endsAt: at("24", "10:00"),
      campaignId: null,
      recordingUnitId: null,
    }),
  ]);
  await tx.insert(eventHosts).values({ eventId: "open", organisationId: "unit", sort: 0 });
  await tx
    .insert(shifts)
    .values([
      shift("s1", "open"),
      shift("s2", "full", at("23", "09:00"), at("23", "11:00")),
      shift("s3", "closed"),
      shift("s4", "past", at("18", "09:00"), at("18", "10:00")),
    ]);
  await tx
    .insert(positions)
    .values([
      position("p1", "open", "s1"),
      position("p2", "open", "s1", { name: "蒙古语讲解", language: "mn", places: 2, blocked: 0, taken: 0, sort: 1 }),
      position("p3", "open", "s1", { places: null, blocked: 0, taken: 3, sort: 2 }),
      position("p4", "full", "s2", { places: 3, blocked: 0, taken: 3 }),
      position("p5", "closed", "s3"),
      position("p6", "past", "s4"),
    ]);
  for (const id of ["v1", "v2", "v3"]) {
    await tx
      .insert(accounts)
      .values({ id, role: "volunteer", name: id, locale: "zh-CN", version: 1, isSample: true, createdAt: now });
    await tx.insert(volunteers).values({
      id,
      number: id,
      accountId: id,
      name: id,
      pinyin: id,
      initials: id,
      birthMonth: "2000-01",
      regionCode: "150100",
      languageZh: "teach",
      languageMn: "none",
      skills: [],
      status: "active",
      wantsEmail: false,
      appliedAt: now,
      version: 1,
      isSample: true,
    });
    await tx.insert(signups).values({
      id: `${id}-s`,
      positionId: "p4",
      shiftId: "s2",
      eventId: "full",
      volunteerId: id,
      state: id === "v1" ? "confirmed" : "waitlisted",
      queue: 1,
      flags: [],
      createdAt: now,
      changedAt: now,
      isSample: true,
    });
  }
  await tx.insert(offers).values({
    id: "o",
    signupId: "v2-s",
    positionId: "p4",
    volunteerId: "v2",
    source: "waitlist",
    state: "open",
    deadline: at("21", "20:00"),
    madeAt: now,
  });
  return { ok: true as const };
}

let close: () => Promise<void>;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await transaction(fill);
});
afterAll(() => close());

describe(`public reads on ${connections().engine}`, () => {
  const window = { from: "2026-04-20", to: null };

  test("the list has what is published and touches the days, in order of time", async () => {
    expect((await eventMarks(db, window, now)).map((mark) => mark.id)).toEqual(["closed", "open", "full", "bare"]);
    expect((await eventMarks(db, { from: "2026-04-18", to: "2026-04-22" }, now)).map((mark) => mark.id)).toEqual([
      "past",
      "closed",
      "open",
    ]);
  });

  test("missing counts free places of shifts that take sign-ups, and nothing else", async () => {
    const marks = await eventMarks(db, { from: "2026-04-18", to: null }, now);
    expect(Object.fromEntries(marks.map((mark) => [mark.id, mark.missing]))).toEqual({
      past: 0,
      closed: 0,
      open: 4,
      full: 0,
      bare: 0,
    });
    expect(Object.fromEntries(marks.map((mark) => [mark.id, mark.languages]))).toMatchObject({
      open: ["zh", "mn"],
      full: ["zh"],
      bare: [],
    });
  });

  test("a work unit counts for its league", async () => {
    const [, , full] = await eventMarks(db, window, now);
    expect(full).toMatchObject({ region: "152501", league: "152500", day: "2026-04-23", lastDay: "2026-04-23" });
  });

  test("cards tell confirmed, held and waiting apart", async () => {
    const [open, full] = await eventCards(db, ["full", "open"], now);
    expect(open?.tally).toMatchObject({ places: null, confirmed: 5, missing: 4, open: true });
    expect(open?.gaps.map((gap) => [gap.positionId, gap.missing])).toEqual([
      ["p1", 2],
      ["p2", 2],
    ]);
    expect(full?.gaps).toEqual([]);
    expect(full?.tally).toEqual({
      places: 3,
      confirmed: 2,
      held: 1,
      missing: 0,
      waiting: 1,
      open: false,
      languages: ["zh"],
    });
    expect(await eventCards(db, [], now)).toEqual([]);
  });

  test("positions come in the order of their shifts", async () => {
    expect((await positionsOfEvents(db, ["open"])).map((p) => p.id)).toEqual(["p1", "p2", "p3"]);
  });

  test("a volunteer's own sign-up and open offer stand beside the position, nobody else's", async () => {
    const own = async (volunteerId: string | null) =>
      (await positionsOfEvents(db, ["full"], volunteerId)).map((p) => [p.signupId, p.signupState, p.offerId]);
    expect(await own("v1")).toEqual([["v1-s", "confirmed", null]]);
    expect(await own("v2")).toEqual([["v2-s", "waitlisted", "o"]]);
    expect(await own(null)).toEqual([[null, null, null]]);
  });

  test("one event, its hosts, its units; an unknown one is null", async () => {
    expect(await publicEvent(db, "open")).toMatchObject({
      regionZh: "呼和浩特市",
      unitName: "示例单位",
      campaignSlug: "2026-ip-week",
    });
    expect(await publicEvent(db, "bare")).toMatchObject({ unitName: null, campaignSlug: null });
    expect(await publicEvent(db, "nothing")).toBeNull();
    expect((await hostsOf(db, "open")).map((host) => host.name)).toEqual(["示例单位"]);
  });

  test("the calendar has what is published or cancelled, for weeks after its end, and no draft", async () => {
    const ids = async (at: Date, one?: string) => (await calendarEntries(db, at, one)).map((entry) => entry.id);
    expect(await ids(now)).toEqual(["past", "cancelled", "closed", "open", "full", "bare"]);
    expect(await ids(new Date("2026-06-04T12:00:00+08:00"))).toEqual(["full", "bare"]);
    expect(await ids(now, "cancelled")).toEqual(["cancelled"]);
    expect(await ids(now, "draft")).toEqual([]);
  });

  test("the campaign of today is found, the historical one never", async () => {
    expect((await currentCampaign(db, "2026-04-26"))?.id).toBe("week");
    expect(await currentCampaign(db, "2026-04-27")).toBeNull();
    expect(await currentCampaign(db, "2021-04-20")).toBeNull();
    expect((await campaignOf(db, "2021-ip-week"))?.source).toBe("报道");
    expect(await campaignEventIds(db, "week")).toEqual(["past", "closed", "open", "full"]);
    expect((await indicatorsOf(db, "old")).map((figure) => figure.value)).toEqual(["40万余"]);
    expect(await indicatorsOf(db, "week")).toEqual([]);
    expect(await historyFigures(db)).toMatchObject({ slug: "2021-ip-week", year: 2021, figures: [{ id: "f" }] });
  });
});
