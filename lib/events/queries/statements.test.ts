import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, engine, events, positions, shifts, transaction } from "@/db";
import { uuidv7 } from "@/db/id";
import { anEvent, aPosition, aStaff, manyVolunteers, nextWeek, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { deskCounts } from "../../desk/queries/counts";
import { eventsBetween } from "../../desk/queries/board";
import { addDays, dayOf, instantOf, mondayOf } from "../../time";
import { deskFiltersFrom, VIEWS } from "../rules/desk-filters";
import { candidatesFor, eventAtDesk, lettersOfEvent, logOfEvent } from "./at-desk";
import { deskEvents } from "./desk-list";

/* The session and the regions are one statement each besides; a page may have eight, however many rows there are. */
const FILE = join(tmpdir(), `zhiya-desk-statements-${process.pid}`);
const MONTH = 2000;

let close: () => Promise<void>;
let staff: SceneActor;
let scene: Awaited<ReturnType<typeof anEvent>>;
beforeAll(async () => {
  process.env.ZHIYA_STATEMENTS_FILE = FILE;
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
  scene = await anEvent();
  await aPosition(scene);
  await manyVolunteers(30);
  await aMonth();
});
afterAll(async () => {
  await close();
  delete process.env.ZHIYA_STATEMENTS_FILE;
  rmSync(FILE, { force: true });
});

async function aMonth() {
  const monday = mondayOf(dayOf(new Date()));
  const leagues = ["150100", "150200", "150300", "152500"];
  await transaction(
    async (tx) => {
      const base = {
        kind: "lecture",
        status: "published",
        summary: "",
        mode: "onsite",
        place: "",
        isRisky: false,
        withMinors: false,
        teacherPresent: false,
        version: 1,
        calendarSequence: 0,
        createdAt: new Date(),
        changedAt: new Date(),
        isSample: false,
      } as const;
      const made = Array.from({ length: MONTH }, (_, i) => {
        const startsAt = instantOf(addDays(monday, i % 28), "09:00");
        return {
          ...base,
          id: uuidv7(),
          title: `示例活动${i}`,
          regionCode: leagues[i % 4] ?? "150100",
          startsAt,
          endsAt: new Date(startsAt.getTime() + 3_600_000),
          shiftId: uuidv7(),
        };
      });
      for (let i = 0; i < made.length; i += 250) {
        const part = made.slice(i, i + 250);
        await tx.insert(events).values(part.map(({ shiftId: _, ...event }) => event));
        await tx.insert(shifts).values(
          part.map((event) => ({
            id: event.shiftId,
            eventId: event.id,
            name: "上午",
            startsAt: event.startsAt,
            endsAt: event.endsAt,
            version: 1,
          })),
        );
        await tx.insert(positions).values(
          part.map((event, n) => ({
            id: uuidv7(),
            shiftId: event.shiftId,
            eventId: event.id,
            name: "主持",
            places: 4,
            blocked: 0,
            taken: n % 5 === 0 ? 4 : 2,
            hasWaitlist: true,
            isRisky: false,
            withMinors: false,
            sort: 0,
            version: 1,
          })),
        );
      }
    },
    { alone: ["scenes"] },
  );
}

const noted = () =>
  engine === "sqlite"
    ? readFileSync(FILE, "utf8")
        .split("\n")
        .filter((line) => /^select/i.test(line)).length
    : 0;
async function count(read: () => Promise<unknown>): Promise<number> {
  const before = noted();
  await read();
  return noted() - before;
}

test("the board is one statement over 2,000 events a month, and its numbers are right", async () => {
  const monday = mondayOf(dayOf(nextWeek(10)));
  let week: Awaited<ReturnType<typeof eventsBetween>> = [];
  const statements = await count(async () => {
    week = await eventsBetween(db, [monday, addDays(monday, 6)], null, new Date());
  });
  expect(statements).toBeLessThanOrEqual(1);
  expect(week.length).toBeGreaterThanOrEqual(MONTH / 4);
  for (const event of week) expect(event.needed - event.taken).toBe(event.missing);
});

test.each(VIEWS)("the list's view %s is two statements, and its count is its rows", async (view) => {
  const filters = deskFiltersFrom({ view, mine: "1", kind: "lecture" });
  expect(await count(() => deskEvents(staff, filters, new Date()))).toBeLessThanOrEqual(2);
  const { rows, counts } = await deskEvents(staff, filters, new Date());
  expect(rows.length).toBe(Math.min(50, counts[view]));
  if (view === "gaps") for (const row of rows) expect(row.missing).toBeGreaterThan(0);
});

test("one event is two statements, whom to ask four, letters and log one each, the rail one", async () => {
  const now = new Date();
  const found = await eventAtDesk(staff, scene.eventId);
  if (!found) throw new Error("no event");
  expect(await count(() => eventAtDesk(staff, scene.eventId))).toBeLessThanOrEqual(2);
  expect(await count(() => candidatesFor(staff, found, scene.positionId, "", now))).toBeLessThanOrEqual(4);
  expect(await count(() => lettersOfEvent(scene.eventId))).toBeLessThanOrEqual(1);
  expect(await count(() => logOfEvent(scene.eventId))).toBeLessThanOrEqual(1);
  expect(await count(() => deskCounts(staff))).toBeLessThanOrEqual(1);
});

test("another league's coordinator sees the event without people, and no draft in the list", async () => {
  const foreign = await aStaff({ regions: ["150200"] });
  const draft = await anEvent({ status: "draft" });
  expect(await eventAtDesk(foreign, scene.eventId)).toMatchObject({ mine: false, people: [] });
  const { rows } = await deskEvents(foreign, deskFiltersFrom({ view: "drafts" }), new Date());
  expect(rows.map((row) => row.event.id)).not.toContain(draft.eventId);
  const own = await deskEvents(staff, deskFiltersFrom({ view: "drafts" }), new Date());
  expect(own.rows.map((row) => row.event.id)).toContain(draft.eventId);
});
