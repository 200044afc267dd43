import { eq } from "drizzle-orm";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { availability, availabilityExceptions, db, engine, offers, organisations, signups, transaction } from "@/db";
import { uuidv7 } from "@/db/id";
import { anEvent, aVolunteer, manyVolunteers, nextWeek, theRegions, type VolunteerActor } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { defaultSettings } from "../../settings/rules";
import { addDays, DAY_MS, dayOf, weekdayOf } from "../../time";
import { rank } from "../rules/rank";
import { weightsOf } from "../rules/weights";
import { needOfPosition } from "./need";
import { readPool } from "./pool";

const FILE = join(tmpdir(), `zhiya-pool-statements-${process.pid}`);
const now = new Date();
const startsAt = nextWeek(10);
const day = dayOf(startsAt);
const span = { from: startsAt, to: new Date(startsAt.getTime() + 2 * 3_600_000) };
const schoolId = uuidv7();

let close: () => Promise<void>;
let one: VolunteerActor;
let other: VolunteerActor;
let scene: Awaited<ReturnType<typeof anEvent>>;
beforeAll(async () => {
  process.env.ZHIYA_STATEMENTS_FILE = FILE;
  ({ close } = await freshDatabase());
  await theRegions();
  one = await aVolunteer({ qualifications: [{ kind: "docent" }, { kind: "onboarding" }], clearances: [{}, {}] });
  other = await aVolunteer({ region: "150200" });
  await aVolunteer({ status: "paused" });
  await transaction(
    async (tx) => {
      const school = { kind: "school", name: "示例学校", pinyin: "shilixuexiao", initials: "slxx" } as const;
      await tx.insert(organisations).values({
        ...{ id: schoolId, ...school, regionCode: "150100", isIssuer: false },
        ...{ version: 1, isSample: false, createdAt: now },
      });
    },
    { alone: ["scenes"] },
  );
  scene = await anEvent({ schoolId, kind: "campus_visit", position: { qualification: "docent", language: "zh" } });
  const past = { startsAt: new Date(now.getTime() - 3 * DAY_MS), endsAt: new Date(now.getTime() - 2.9 * DAY_MS) };
  const before = await anEvent({ schoolId, status: "finished", shift: past });
  await transaction(
    async (tx) => {
      await tx.insert(availability).values([
        { volunteerId: one.volunteerId, weekday: weekdayOf(day), part: "morning" },
        { volunteerId: one.volunteerId, weekday: 7, part: "evening" },
      ]);
      const own = { volunteerId: one.volunteerId, isFree: false };
      await tx.insert(availabilityExceptions).values([
        { ...own, fromDay: addDays(day, 1), untilDay: addDays(day, 9) },
        { ...own, fromDay: "2020-01-01", untilDay: "2020-01-02" },
        { ...own, volunteerId: other.volunteerId, fromDay: day, untilDay: day, isFree: true },
      ]);
      const row = { queue: 1, flags: [], createdAt: now, changedAt: now, isSample: false };
      await tx.insert(signups).values({ ...row, ...before, volunteerId: one.volunteerId, state: "confirmed" });
      await tx.insert(signups).values({ ...row, ...before, volunteerId: other.volunteerId, state: "withdrawn" });
      const id = uuidv7();
      const { positionId } = scene;
      await tx.insert(signups).values({ ...row, ...scene, id, volunteerId: other.volunteerId, state: "waitlisted" });
      await tx.insert(offers).values({
        ...{ signupId: id, positionId, volunteerId: other.volunteerId, source: "invitation", state: "open" },
        ...{ deadline: new Date(now.getTime() + DAY_MS), madeAt: now },
      });
    },
    { alone: ["scenes"] },
  );
});
afterAll(async () => {
  await close();
  delete process.env.ZHIYA_STATEMENTS_FILE;
  rmSync(FILE, { force: true });
});

/** How many statements were asked since; only SQLite writes them down. */
const statements = () =>
  existsSync(FILE)
    ? readFileSync(FILE, "utf8")
        .split("\n")
        .filter((line) => line !== "").length
    : 0;
const poolNow = (regions: string[] | null = null) => readPool(db, { regions, ...span, schoolId }, now);
const person = async (who: VolunteerActor) => (await poolNow()).people.find(({ id }) => id === who.volunteerId);

test("the pool holds active people of the leagues with what they said, have and did", async () => {
  expect((await poolNow()).people.map(({ id }) => id).sort()).toEqual([one.volunteerId, other.volunteerId].sort());
  expect((await poolNow(["150200"])).people.map(({ id }) => id)).toEqual([other.volunteerId]);
  expect((await poolNow([])).people).toEqual([]);
  expect(await person(one)).toMatchObject({
    name: one.name,
    regionCode: "150100",
    initials: "sl",
    visits: 1,
    invitationsLeft: defaultSettings.invitations_per_week,
    duties: [{ standing: "confirmed" }],
    free: {
      week: expect.arrayContaining([
        { weekday: weekdayOf(day), part: "morning" },
        { weekday: 7, part: "evening" },
      ]),
      exceptions: [{ fromDay: addDays(day, 1), untilDay: addDays(day, 9), isFree: false }],
    },
  });
  const known = await person(one);
  expect([known?.volunteer.qualifications.length, known?.volunteer.clearances.length]).toEqual([2, 2]);
  expect(await person(other)).toMatchObject({
    visits: 0,
    invitationsLeft: defaultSettings.invitations_per_week - 1,
    duties: [{ standing: "offered", shiftId: scene.shiftId, duty: { startsAt, place: "示例会场" } }],
    free: { week: [], exceptions: [{ fromDay: day, untilDay: day, isFree: true }] },
  });
});

test("visits count for the school that was asked about only", async () => {
  const elsewhere = await readPool(db, { regions: null, ...span, schoolId: uuidv7() }, now);
  expect(elsewhere.people.map(({ visits }) => visits)).toEqual([0, 0]);
  expect((await readPool(db, { regions: null, ...span }, now)).people.map(({ visits }) => visits)).toEqual([0, 0]);
});

test("a position that stands is a need of its own", async () => {
  const need = await needOfPosition(db, scene.positionId);
  expect(need).toMatchObject({
    ...{ regionCode: "150100", startsAt, schoolId, mode: "onsite" },
    roles: [{ role: "lecturer", qualification: "docent", language: "zh", places: 10 }],
    existing: { shiftId: scene.shiftId },
  });
  expect(await needOfPosition(db, uuidv7())).toBeNull();
  const [role] = need?.roles ?? [];
  if (!need || !role) throw new Error("no need");
  const ranked = rank(await poolNow(), need, role, weightsOf(defaultSettings));
  expect(ranked.map(({ volunteerId, fit }) => [volunteerId, fit])).toEqual([
    [one.volunteerId, "can"],
    [other.volunteerId, "cannot"],
  ]);
  expect(ranked[1]?.answer).toMatchObject({ reasons: [{ code: "already_signed_up" }, { code: "qualification" }] });
});

test("it takes three statements, however many people there are", async () => {
  await manyVolunteers(20, { qualifications: [{ kind: "docent" }] });
  rmSync(FILE, { force: true });
  await poolNow();
  expect(statements()).toBe(engine === "sqlite" ? 3 : 0);
});

test("who declined a place in the shift that is asked about is known", async () => {
  const gone = async () =>
    (await readPool(db, { regions: null, ...span, shiftId: scene.shiftId }, now)).people
      .filter(({ declined }) => declined)
      .map(({ id }) => id);
  expect(await gone()).toEqual([]);
  const set = (state: "open" | "declined") =>
    transaction(
      async (tx) => void (await tx.update(offers).set({ state }).where(eq(offers.volunteerId, other.volunteerId))),
      { alone: ["scenes"] },
    );
  await set("declined");
  expect(await gone()).toEqual([other.volunteerId]);
  expect((await poolNow()).people.some(({ declined }) => declined)).toBe(false);
  await set("open");
});
