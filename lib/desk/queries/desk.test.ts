import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { engine, transaction, volunteers } from "@/db";
import { aRequest, aSchool } from "@/db/seed/scene-requests";
import { aPosition, anEvent, aStaff, aVolunteer, manyVolunteers, nextWeek, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { INBOX_VIEWS, inbox, inboxCounts } from "../../triage/queries/inbox";
import { askedFor } from "../rules/find";
import { deskCounts } from "./counts";
import { eventBeside } from "./event-beside";
import { findEvents } from "./find-events";
import { findPeopleAndUnits } from "./find-people";
import { requestsBeside } from "./requests-beside";

const FILE = join(tmpdir(), `zhiya-desk-statements-${process.pid}`);
const now = new Date();
let close: () => Promise<void>;
let hohhot: Awaited<ReturnType<typeof aStaff>>;
let other: Awaited<ReturnType<typeof aStaff>>;
let scene: Awaited<ReturnType<typeof anEvent>>;
let helper: string;

beforeAll(async () => {
  process.env.ZHIYA_STATEMENTS_FILE = FILE;
  ({ close } = await freshDatabase());
  await theRegions();
  [hohhot, other] = await Promise.all([aStaff(), aStaff({ regions: ["150200"] })]);
  scene = await anEvent({
    title: "走进鸿盛工业园",
    position: { name: "主讲", places: 2, qualification: "docent" },
  });
  helper = await aPosition(scene, { name: "助教", places: 3 });
});
afterAll(async () => {
  await close();
  delete process.env.ZHIYA_STATEMENTS_FILE;
  rmSync(FILE, { force: true });
});

async function counted<T>(work: () => Promise<T>): Promise<[T, number]> {
  rmSync(FILE, { force: true });
  const answer = await work();
  const lines = existsSync(FILE) ? readFileSync(FILE, "utf8").split("\n").filter(Boolean) : [];
  return [answer, engine === "sqlite" ? lines.length : 0];
}

const found = async (actor: typeof hohhot, typed: string) => {
  const asked = askedFor(typed);
  if (!asked) throw new Error("nothing typed");
  const [events, { people, units }] = [await findEvents(actor, asked, now), await findPeopleAndUnits(actor, asked)];
  return {
    events: events.map(({ title }) => title),
    people: people.map(({ name }) => name),
    units: units.map(({ name }) => name),
  };
};

test("beside a card stand its positions and the best people for the chosen one, in four statements", async () => {
  await aVolunteer({ name: "示例·能讲的人", qualifications: [{ kind: "docent" }, { kind: "lecturer" }] });
  await aVolunteer({ name: "示例·邻市能讲的人", region: "150200", qualifications: [{ kind: "docent" }] });
  await aVolunteer({ name: "示例·远处能讲的人", region: "152900", qualifications: [{ kind: "docent" }] });
  await manyVolunteers(12, {});
  const [beside, statements] = await counted(() => eventBeside(hohhot, { event: scene.eventId }, now));
  expect(statements).toBe(engine === "sqlite" ? 4 : 0);
  expect(beside?.positions.map(({ position, missing }) => [position.name, missing])).toEqual([
    ["主讲", 2],
    ["助教", 3],
  ]);
  expect(beside?.chosen?.position.name).toBe("主讲");
  expect(beside?.people?.best.map(({ name }) => name)).toEqual(["示例·能讲的人", "示例·邻市能讲的人"]);
  const second = await eventBeside(hohhot, { event: scene.eventId, position: helper }, now);
  expect(second?.people?.best).toHaveLength(5);
  expect(second?.people?.more).toBeGreaterThan(5);
});

test("another league sees what is missing but nobody's name; a draft is not on the board", async () => {
  const beside = await eventBeside(other, { event: scene.eventId }, now);
  expect(beside).toMatchObject({ mine: false, people: null });
  expect(beside?.positions.every(({ lead }) => lead === null)).toBe(true);
  const draft = await anEvent({ status: "draft", publishedAt: null });
  expect(await eventBeside(hohhot, { event: draft.eventId }, now)).toBeNull();
  expect(await eventBeside(hohhot, { event: "none" }, now)).toBeNull();
});

test("the requests beside the board are those of one's leagues, by whose turn it is, in one statement", async () => {
  for (const state of ["submitted", "in_review", "needs_info", "offered", "scheduled", "closed"] as const)
    await aRequest({ state, organisationName: `示例·${state}` });
  await aRequest({ state: "scheduled", moveAskedAt: now, organisationName: "示例·改期" });
  // Calling off leaves the date of asking: nothing is to move any more.
  for (const state of ["withdrawn", "in_review"] as const) await aRequest({ state, moveAskedAt: now });
  await aRequest({ regionCode: "150200", state: "submitted" });
  for (let i = 0; i < 14; i++) await aRequest({ state: "submitted", dueAt: nextWeek(10) });
  const [{ counts, rows }, statements] = await counted(() => requestsBeside(hohhot));
  expect(statements).toBe(engine === "sqlite" ? 1 : 0);
  expect(counts).toEqual({ new: 17, waiting: 2, to_move: 1 });
  expect(rows.new).toHaveLength(12);
  expect(rows.waiting.map(({ host }) => host).sort()).toEqual(["示例·needs_info", "示例·offered"]);
  expect(rows.to_move.map(({ host }) => host)).toEqual(["示例·改期"]);
  expect((await requestsBeside(other)).counts).toEqual({ new: 1, waiting: 0, to_move: 0 });
  expect(await deskCounts(hohhot), "what the desk must answer: the new and those to move").toMatchObject({
    requests: 18,
  });
  const held = await inboxCounts(hohhot);
  expect(held).toEqual({ new: 17, waiting: 2, to_move: 1, mine: 0, done: 3 });
  for (const view of INBOX_VIEWS) expect(await inbox(hohhot, view), view).toHaveLength(held[view]);
});

test("events, people and units are found by name, pinyin and initials; people of one's own leagues alone", async () => {
  const { volunteerId } = await aVolunteer({ name: "示例·其其格" });
  await transaction(
    (tx) =>
      tx
        .update(volunteers)
        .set({ pinyin: "qiqige", initials: "qqg" })
        .where(eq(volunteers.id, volunteerId))
        .then(() => {}),
    { alone: ["scenes"] },
  );
  await aSchool({ name: "示例海勃湾小学", pinyin: "shilihaibowanxiaoxue", initials: "slhbwxx" });
  await anEvent({ title: "其他盟市的草稿", status: "draft", publishedAt: null, regionCode: "150200" });
  expect(await found(hohhot, "hs")).toMatchObject({ events: ["走进鸿盛工业园"] });
  expect(await found(hohhot, "鸿盛")).toMatchObject({ events: ["走进鸿盛工业园"] });
  expect(await found(hohhot, "qqg")).toMatchObject({ people: ["示例·其其格"] });
  expect(await found(hohhot, "其其格")).toMatchObject({ people: ["示例·其其格"] });
  expect(await found(other, "qqg")).toMatchObject({ people: [] });
  expect(await found(hohhot, "hbw")).toMatchObject({ units: ["示例海勃湾小学"] });
  expect((await found(hohhot, "其他盟市的草稿")).events).toEqual([]);
  expect((await found(other, "其他盟市的草稿")).events).toEqual(["其他盟市的草稿"]);
  const [, statements] = await counted(() => found(hohhot, "hs"));
  expect(statements).toBe(engine === "sqlite" ? 3 : 0);
});
