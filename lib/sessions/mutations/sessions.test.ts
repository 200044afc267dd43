import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEntries, db, events, registrations, seatOffers, sessions } from "@/db";
import { aBooking, aKey, anEvent, aSeatedEvent, aStaff, nextWeek, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { placesDifferences } from "../../places/queries";
import { dayOf, timeOf } from "../../time";
import { plannedInput, sessionInput } from "../input";
import { planEvent } from "./plan";
import { removeSession } from "./remove";
import { saveSession } from "./save";

let close: () => Promise<void>;
let staff: SceneActor;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
});
afterAll(() => close());

const begins = nextWeek(10);
const form = (eventId: string, more: Record<string, string> = {}) =>
  sessionInput.parse({
    eventId,
    name: "上午场",
    day: dayOf(begins),
    start: timeOf(begins),
    end: "12:00",
    audience: "public",
    places: "10",
    maxSeats: "6",
    hasWaitlist: "on",
    ...more,
  });
const save = (input: ReturnType<typeof form>, who = staff) => saveSession(who, input, aKey(who, "sessions.save"));
const rowOf = async (id: string) => (await db.select().from(sessions).where(eq(sessions.id, id)))[0];

test("a session is added, changed by version, and removed while nobody ever booked", async () => {
  const { eventId } = await anEvent();
  const made = await save(form(eventId, { onlineLink: "https://meeting.example/abc" }));
  const sessionId = made.ok ? made.id : "";
  expect(await rowOf(sessionId)).toMatchObject({ places: 10, maxSeats: 6, taken: 0, startsAt: begins });
  expect((await save(form(eventId, { sessionId, version: "1", places: "20" }))).ok).toBe(true);
  expect(await save(form(eventId, { sessionId, version: "1" }))).toMatchObject({ reason: "events.refusals.changed" });
  const remove = () => removeSession(staff, { eventId, sessionId }, aKey(staff, "sessions.remove"));
  const id = await aBooking(sessionId, eventId, { state: "withdrawn" });
  expect(await remove()).toMatchObject({ reason: "sessions.refusals.has_bookings" });
  expect(
    (await db
      .delete(registrations)
      .where(eq(registrations.id, id))
      .catch(() => null)) === null,
  ).toBe(true);
  expect((await rowOf(sessionId))?.version).toBe(2);
});

const plan = (more: Record<string, string> = {}) =>
  plannedInput.parse({
    kind: "lecture",
    regionCode: "150100",
    title: "示例·和场次一起计划的讲座",
    ...Object.fromEntries(
      ["上午场", "下午场", "没有勾的"].flatMap((name, i) =>
        Object.entries({
          name,
          day: dayOf(begins),
          start: "09:00",
          end: "11:00",
          audience: "public",
          places: "30",
          maxSeats: "5",
        }).map(([field, value]): [string, string] => [`sessions.${i}.${field}`, value]),
      ),
    ),
    "sessions.0.open": "on",
    "sessions.1.open": "on",
    ...more,
  });

test("an event is planned with its sessions, those that are ticked; all of it or nothing", async () => {
  const before = async () => (await db.select().from(events)).length;
  const planned = await planEvent(staff, plan(), aKey(staff, "events.draft"));
  const eventId = planned.ok ? planned.id : "";
  const made = await db.select().from(sessions).where(eq(sessions.eventId, eventId)).orderBy(sessions.sort);
  expect(made.map(({ name, sort, places, taken }) => [name, sort, places, taken])).toEqual([
    ["上午场", 0, 30, 0],
    ["下午场", 1, 30, 0],
  ]);
  const audited = await db.select().from(auditEntries).where(eq(auditEntries.act, "sessions.save"));
  expect(audited.filter(({ subjectId }) => made.some(({ id }) => id === subjectId))).toHaveLength(2);
  const events0 = await before();
  const visit = await planEvent(staff, plan({ kind: "campus_visit" }), aKey(staff, "events.draft"));
  expect(visit).toMatchObject({ reason: "sessions.refusals.no_audience" });
  const past = plan({ intent: "publish", "sessions.1.day": "2020-01-01" });
  expect(await planEvent(staff, past, aKey(staff, "events.draft"))).toMatchObject({
    reason: "events.refusals.past",
    fields: { "sessions.1.day": "events.refusals.past" },
  });
  expect(await before()).toBe(events0);
});

test("a session that does not fit together is refused at its field", () => {
  const broken = { "sessions.1.end": "08:00", "sessions.1.maxSeats": "0", "sessions.1.blocked": "31" };
  const answer = plannedInput.safeParse({
    kind: "lecture",
    regionCode: "150100",
    title: "示例",
    "sessions.0.open": "on",
    "sessions.0.name": "上午场",
    "sessions.0.day": "2026-04-23",
    "sessions.0.start": "09:00",
    "sessions.0.end": "08:00",
    "sessions.0.audience": "public",
    "sessions.0.places": "5",
    "sessions.0.blocked": "6",
    "sessions.0.maxSeats": "0",
    "sessions.0.bookingOpensAt": "2026-04-02T10:00",
    "sessions.0.bookingClosesAt": "2026-04-01T10:00",
  });
  expect(answer.error?.issues.map(({ path }) => path.join("."))).toEqual([
    "sessions.0.end",
    "sessions.0.maxSeats",
    "sessions.0.blocked",
    "sessions.0.bookingClosesAt",
  ]);
  expect(() => plan(broken)).toThrow();
  expect(plannedInput.parse({ kind: "lecture", regionCode: "150100", title: "示例" }).sessions).toEqual([]);
});

test("another league's desk and unknown events get nowhere", async () => {
  const { eventId } = await anEvent();
  const foreign = await aStaff({ regions: ["150200"] });
  expect(await save(form(eventId), foreign)).toMatchObject({ reason: "shell.refusals.outside_scope" });
  expect(await save(form("none"))).toMatchObject({ reason: "shell.refusals.not_found" });
  const visit = await anEvent({ kind: "campus_visit" });
  expect(await save(form(visit.eventId))).toMatchObject({ reason: "sessions.refusals.no_audience" });
  const past = form(eventId, { day: "2020-01-01" });
  expect(await save(past)).toMatchObject({ reason: "events.refusals.past" });
});

test("seats never go below those taken; more seats are offered to who waits; times stay while somebody is booked", async () => {
  const { eventId, sessionId } = await aSeatedEvent({ places: 5, taken: 5, startsAt: begins });
  await aBooking(sessionId, eventId, { seats: 5 });
  const waits = await aBooking(sessionId, eventId, { seats: 3, state: "waitlisted", queue: 2 });
  const change = (more: Record<string, string>) => save(form(eventId, { sessionId, version: "1", ...more }));
  expect(await change({ places: "4" })).toMatchObject({
    reason: "sessions.refusals.seats_taken",
    params: { taken: 5 },
  });
  expect(await change({ places: "8", start: "11:00" })).toMatchObject({ reason: "sessions.refusals.move_instead" });
  expect((await change({ places: "8" })).ok).toBe(true);
  const [offer] = await db.select().from(seatOffers).where(eq(seatOffers.registrationId, waits));
  expect(offer).toMatchObject({ state: "open", seats: 3 });
  expect((await rowOf(sessionId))?.taken).toBe(8);
  expect(await placesDifferences(db)).toEqual([]);
});
