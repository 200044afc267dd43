import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, registrations, seatOffers, sessions } from "@/db";
import { aBooking, aKey, anEvent, aSeatedEvent, aStaff, nextWeek, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { placesDifferences } from "../../places/queries";
import { dayOf, timeOf } from "../../time";
import { sessionInput } from "../input";
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
