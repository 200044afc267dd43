import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEntries, db, events, organisations, positions, shifts, transaction } from "@/db";
import { aKey, anEvent, aStaff, nextWeek, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { dayOf } from "../../time";
import { draftInput, editInput } from "../input";
import { hostsOf } from "../queries/public-event";
import { draftEvent } from "./draft";
import { editEvent } from "./edit";
import { publishEvent } from "./publish";

let close: () => Promise<void>;
let staff: SceneActor;
const complete = {
  status: "draft",
  kind: "campus_visit",
  recordingUnitId: "unit",
  isRisky: true,
  riskNotice: "老师全程在场",
  insurance: "示例保单",
  withMinors: true,
  teacherPresent: true,
  schoolId: "school",
  whitelistYear: 2026,
  approvalNumber: "示例 12 号",
  position: { withMinors: true },
} as const;

beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
  const body = {
    pinyin: "",
    initials: "",
    regionCode: "150100",
    isIssuer: true,
    version: 1,
    isSample: false,
    createdAt: new Date(),
  };
  await transaction(
    (tx) =>
      tx.insert(organisations).values([
        { ...body, id: "unit", kind: "association", name: "示例总队" },
        { ...body, id: "school", kind: "school", name: "示例学校" },
      ]),
    { alone: ["scenes"] },
  );
});
afterAll(() => close());

const publish = (eventId: string, who = staff) =>
  publishEvent(who, { eventId, version: 1 }, aKey(who, "events.publish"));
const eventOf = async (id: string) => (await db.select().from(events).where(eq(events.id, id)))[0];
let item = 0;
const anItem = () => ({ whitelistItem: `事项${++item}` });

test("a complete draft is published, with an audit row", async () => {
  const { eventId } = await anEvent({ ...complete, ...anItem() });
  expect(await publish(eventId)).toMatchObject({ ok: true, said: "published" });
  expect(await eventOf(eventId)).toMatchObject({ status: "published", version: 2, calendarSequence: 1 });
  const [row] = await db.select().from(auditEntries).where(eq(auditEntries.subjectId, eventId));
  expect(row).toMatchObject({ act: "events.publish", facts: { status: ["draft", "published"] } });
});

test.each([
  ["content", { summary: "" }],
  ["place", { place: "" }],
  ["recording_unit", { recordingUnitId: null }],
  ["risk_notice", { riskNotice: null }],
  ["insurance", { insurance: null }],
  ["two_adults", { teacherPresent: false }],
  ["clearance", { position: { withMinors: false } }],
  ["whitelist", { approvalNumber: null }],
  ["future", { shift: { startsAt: nextWeek(10, 0, -1), endsAt: nextWeek(11, 0, -1) } }],
] as const)("without %s it is refused and stays a draft", async (code, change) => {
  const { eventId } = await anEvent({ ...complete, ...anItem(), ...change });
  expect(await publish(eventId)).toMatchObject({
    ok: false,
    reason: "events.refusals.incomplete",
    params: { codes: code },
  });
  expect((await eventOf(eventId))?.status).toBe("draft");
});

test("without a shift, or a shift without a position, it is refused", async () => {
  const { eventId, positionId, shiftId } = await anEvent({ ...complete, ...anItem() });
  await transaction((tx) => tx.delete(positions).where(eq(positions.id, positionId)), { alone: ["scenes"] });
  expect(await publish(eventId)).toMatchObject({ ok: false, params: { first: "shifts" } });
  await transaction((tx) => tx.delete(shifts).where(eq(shifts.id, shiftId)), { alone: ["scenes"] });
  expect(await publish(eventId)).toMatchObject({ ok: false, params: { first: "shifts" } });
});

test("a coordinator of another league is refused, and so is a version that is not the latest", async () => {
  const { eventId } = await anEvent({ ...complete, ...anItem() });
  expect(await publish(eventId, await aStaff({ regions: ["150200"] }))).toMatchObject({
    reason: "shell.refusals.outside_scope",
  });
  expect(await publishEvent(staff, { eventId, version: 9 }, aKey(staff, "events.publish"))).toMatchObject({
    reason: "events.refusals.changed",
  });
});

test("the same item at the same school twice at once: one is published, the other names it", async () => {
  const same = anItem();
  const pair = [await anEvent({ ...complete, ...same }), await anEvent({ ...complete, ...same })];
  const answers = await Promise.all(pair.map(({ eventId }) => publish(eventId)));
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  const winner = await eventOf(answers.find((answer) => answer.ok)?.id ?? "");
  expect(answers.find((answer) => !answer.ok)).toMatchObject({
    reason: "events.refusals.item_taken",
    params: { title: winner?.title },
  });
});

const draft = (change: Record<string, string> = {}) =>
  draftInput.parse({
    kind: "lecture",
    regionCode: "150100",
    title: "科普大讲堂",
    summary: "生活中的知识产权",
    place: "示例图书馆",
    recordingUnitId: "unit",
    riskNotice: "室内活动",
    "shifts.0.name": "下午场",
    "shifts.0.day": dayOf(nextWeek(10)),
    "shifts.0.start": "15:00",
    "shifts.0.end": "17:00",
    "shifts.0.positions.0.name": "主持",
    "shifts.0.positions.0.places": "2",
    ...change,
  });

test("a draft keeps its shifts and positions, and its own times are theirs", async () => {
  const answer = await draftEvent(staff, draft(), aKey(staff, "events.draft"));
  const event = await eventOf(answer.ok ? answer.id : "");
  const own = await db
    .select()
    .from(shifts)
    .where(eq(shifts.eventId, event?.id ?? ""));
  expect(event).toMatchObject({ status: "draft", startsAt: own[0]?.startsAt, endsAt: own[0]?.endsAt });
  expect(
    await db
      .select()
      .from(positions)
      .where(eq(positions.eventId, event?.id ?? "")),
  ).toMatchObject([{ name: "主持", places: 2, taken: 0 }]);
});

test("published at once when complete; when not, nothing of it stays", async () => {
  expect(await draftEvent(staff, draft({ intent: "publish" }), aKey(staff, "events.draft"))).toMatchObject({
    ok: true,
    said: "published",
  });
  const before = (await db.select().from(events)).length;
  expect(await draftEvent(staff, draft({ intent: "publish", place: "" }), aKey(staff, "events.draft"))).toMatchObject({
    ok: false,
  });
  expect(await db.select().from(events)).toHaveLength(before);
});

test("nobody plans for another league", async () => {
  expect(await draftEvent(staff, draft({ regionCode: "150200" }), aKey(staff, "events.draft"))).toMatchObject({
    reason: "events.refusals.region",
  });
});

test("a lost race shows what stands there now; saving again against that works", async () => {
  const { eventId } = await anEvent({ status: "draft" });
  const edit = (title: string, version: number) =>
    editEvent(
      staff,
      editInput.parse({ eventId, version, title, summary: "示例", place: "示例会场" }),
      aKey(staff, "events.edit"),
    );
  expect(await edit("先改的", 1)).toMatchObject({ ok: true });
  expect(await edit("后改的", 1)).toMatchObject({
    reason: "shell.refusals.changed_meanwhile",
    current: { title: "先改的", version: 2 },
  });
  expect(await edit("后改的", 2)).toMatchObject({ ok: true });
});

test("a published event keeps what it was published with, and its place is moved, not edited", async () => {
  const { eventId } = await anEvent({ recordingUnitId: "unit", riskNotice: "室内" });
  const edit = (change: Record<string, string>) =>
    editEvent(
      staff,
      editInput.parse({
        eventId,
        version: 1,
        title: "示例",
        summary: "示例",
        place: "示例会场",
        recordingUnitId: "unit",
        riskNotice: "室内",
        ...change,
      }),
      aKey(staff, "events.edit"),
    );
  expect(await edit({ riskNotice: "" })).toMatchObject({
    reason: "events.refusals.published_needs",
    params: { first: "risk_notice" },
  });
  expect(await edit({ place: "别处" })).toMatchObject({ reason: "events.refusals.move_instead" });
  expect(await edit({ title: "新的标题" })).toMatchObject({ ok: true, said: "saved" });
});

// Last: it takes the guard away.
test("negative control: without the index both get in", async () => {
  await transaction(
    (tx) =>
      Reflect.apply("run" in tx && typeof tx.run === "function" ? tx.run : tx.execute, tx, [
        sql`drop index events_whitelist`,
      ]),
    { alone: ["scenes"] },
  );
  const same = anItem();
  const pair = [await anEvent({ ...complete, ...same }), await anEvent({ ...complete, ...same })];
  const answers = await Promise.all(pair.map(({ eventId }) => publish(eventId)));
  expect(answers.filter((answer) => answer.ok)).toHaveLength(2);
});

test("hosts are kept in their order, named in the log, and left alone when not sent", async () => {
  const { eventId } = await anEvent({ status: "draft", recordingUnitId: "unit" });
  const said = { title: "示例·有主办", summary: "做什么", place: "示例会场", recordingUnitId: "unit" };
  const edit = (version: number, more: Record<string, string> = {}) =>
    editEvent(staff, editInput.parse({ ...said, ...more, eventId, version }), aKey(staff, "events.edit"));
  const hosts = async () => (await hostsOf(db, eventId)).map(({ id }) => id);
  expect(await edit(1, { "hostIds.0": "school", "hostIds.1": "", "hostIds.2": "unit" })).toMatchObject({ ok: true });
  expect(await hosts()).toEqual(["school", "unit"]);
  expect(await edit(2, { summary: "做别的" })).toMatchObject({ ok: true });
  expect(await hosts()).toEqual(["school", "unit"]);
  expect(await edit(3, { "hostIds.0": "unit" })).toMatchObject({ ok: true });
  expect(await hosts()).toEqual(["unit"]);
  const log = await db.select().from(auditEntries).where(eq(auditEntries.subjectId, eventId));
  expect(log.map(({ facts }) => facts.hosts).filter(Boolean)).toEqual([
    ["", "示例学校、示例总队"],
    ["示例学校、示例总队", "示例总队"],
  ]);
  expect(await edit(4, { "hostIds.0": "nowhere" })).toMatchObject({ reason: "events.refusals.unknown_host" });
  expect(await hosts()).toEqual(["unit"]);
  // A lost race shows who stands there now.
  expect(await edit(3, { "hostIds.0": "school" })).toMatchObject({
    reason: "shell.refusals.changed_meanwhile",
    current: { "hostIds.0": "unit" },
  });
});

test("an unknown host makes no draft", async () => {
  const input = draftInput.parse({
    kind: "lecture",
    regionCode: "150100",
    title: "示例·没有这家",
    "hostIds.0": "nowhere",
  });
  expect(await draftEvent(staff, input, aKey(staff, "events.draft"))).toMatchObject({
    reason: "events.refusals.unknown_host",
  });
  expect(await db.select().from(events).where(eq(events.title, "示例·没有这家"))).toEqual([]);
});
