import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connections, db, registrations, seatOffers, sessions } from "@/db";
import { aSeatedEvent, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { type Race, twoProcesses } from "../../../test/race";
import type { RaceAct } from "../../../test/racer";
import { placesDifferences } from "../../places/queries";
import { bookInput } from "../input";
import { expireSeatOffers } from "../jobs";
import { tokenOf } from "./token";

let close: () => Promise<void>;
let race: Race;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  race = await twoProcesses();
}, 120_000);
afterAll(async () => {
  await race.stop();
  await close();
});

let serial = 0;
type More = { seats?: number; wait?: boolean; phone?: string; blunt?: boolean };
const comes = (sessionId: string, { seats = 1, wait = false, phone = "", blunt }: More = {}): RaceAct => ({
  do: "book",
  blunt,
  input: bookInput.parse({
    sessionId,
    party: seats > 1 ? "group" : "person",
    groupName: seats > 1 ? "五年级 2 班" : "",
    adults: seats > 1 ? "1" : "",
    seats: String(seats),
    name: "示例·听众",
    phone,
    email: `racer${++serial}@example.test`,
    wait: wait ? "1" : "",
  }),
});
const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);
const bookingsOf = (sessionId: string) =>
  db.select().from(registrations).where(eq(registrations.sessionId, sessionId)).orderBy(registrations.queue);
const openOffers = (sessionId: string) =>
  db
    .select()
    .from(seatOffers)
    .where(and(eq(seatOffers.sessionId, sessionId), eq(seatOffers.state, "open")));
const sessionOf = async (id: string) => {
  const [row] = await db.select().from(sessions).where(eq(sessions.id, id));
  if (!row) throw new Error("no session");
  return row;
};
const seatsOf = (rows: readonly { state: string; seats: number }[]) =>
  rows.filter(({ state }) => state === "confirmed").reduce((sum, { seats }) => sum + seats, 0);
const errors = (outcomes: readonly { error?: string }[]) => outcomes.flatMap(({ error }) => (error ? [error] : []));
const wins = (outcomes: readonly { ok: boolean }[]) => outcomes.filter(({ ok }) => ok).length;
const isWrong = async (id: string) => (await placesDifferences(db)).some(({ positionId }) => positionId === id);

describe("a group against singles for the last seats", () => {
  const rush = (sessionId: string, blunt = false) =>
    race.run([
      ...times(10, () => comes(sessionId, { blunt })),
      comes(sessionId, { seats: 20, blunt }),
      comes(sessionId, { seats: 20, blunt }),
      ...times(10, () => comes(sessionId, { blunt })),
    ]);

  test("the group has all its seats or none, and never is there one seat too many", async () => {
    for (let i = 0; i < 4; i++) {
      const { sessionId } = await aSeatedEvent({ places: 24 });
      expect(errors(await rush(sessionId))).toEqual([]);
      const rows = await bookingsOf(sessionId);
      const groups = rows.filter(({ seats }) => seats === 20).length;
      expect(seatsOf(rows)).toBe(groups === 1 ? 24 : 20);
      expect((await sessionOf(sessionId)).taken).toBe(seatsOf(rows));
      expect(await isWrong(sessionId)).toBe(false);
    }
  });

  test("negative control: counting first and writing afterwards sells seats twice, and the recount sees it", async () => {
    const { sessionId } = await aSeatedEvent({ places: 24 });
    await rush(sessionId, true);
    expect(seatsOf(await bookingsOf(sessionId))).toBeGreaterThan(24);
    expect(await isWrong(sessionId)).toBe(true);
  });

  test("all may wait: the order of asking has no gaps or doubles", async () => {
    const { sessionId } = await aSeatedEvent({ places: 4 });
    const outcomes = await race.run(times(24, () => comes(sessionId, { wait: true })));
    expect(wins(outcomes)).toBe(24);
    const rows = await bookingsOf(sessionId);
    expect(rows.map(({ queue }) => queue)).toEqual(times(24, () => 0).map((_, i) => i + 1));
    expect(seatsOf(rows)).toBe(4);
  });
});

describe("one phone eight times at once", () => {
  const phone = "19900007411";
  const eightTimes = (sessionId: string, blunt = false) => race.run(times(8, () => comes(sessionId, { phone, blunt })));

  test("one booking, one seat", async () => {
    const { sessionId } = await aSeatedEvent();
    const outcomes = await eightTimes(sessionId);
    expect(errors(outcomes)).toEqual([]);
    expect(wins(outcomes)).toBe(1);
    expect((await sessionOf(sessionId)).taken).toBe(1);
  });

  test("with the key and fresh reads off, the unique index alone still lets one in", async () => {
    const { sessionId } = await aSeatedEvent();
    expect(wins(await eightTimes(sessionId, true))).toBe(1);
  });

  test("negative control: without the index too, one phone has several bookings", async () => {
    const { sessionId } = await aSeatedEvent();
    await raw("drop index registrations_live");
    try {
      await eightTimes(sessionId, true);
      expect((await bookingsOf(sessionId)).length).toBeGreaterThan(1);
    } finally {
      await raw(`delete from registrations where session_id = '${sessionId}'`);
      await raw(`update sessions set taken = 0 where id = '${sessionId}'`);
      await raw(
        "create unique index registrations_live on registrations (session_id, contact_phone) where state in ('confirmed', 'waitlisted') and contact_phone is not null",
      );
    }
  });
});

describe("withdrawal and promotion while others book", () => {
  test("freed seats go to whose turn it is, nobody is passed more than three times, every count is right", async () => {
    const { sessionId } = await aSeatedEvent({ places: 12 });
    await race.run(times(12, () => comes(sessionId)));
    await race.run([comes(sessionId, { seats: 8, wait: true })]);
    await race.run(times(6, () => comes(sessionId, { wait: true })));
    const having = (await bookingsOf(sessionId)).filter(({ state }) => state === "confirmed");
    const leave = having.slice(0, 10).map((row): RaceAct => ({ do: "leaveSeats", token: tokenOf(row) }));
    const outcomes = await race.run([...leave, ...times(10, () => comes(sessionId))]);
    expect(errors(outcomes)).toEqual([]);
    expect(wins(outcomes.slice(0, 10))).toBe(10);
    const rows = await bookingsOf(sessionId);
    const group = rows.find(({ seats }) => seats === 8);
    expect(group?.passed).toBeLessThanOrEqual(3);
    expect(await isWrong(sessionId)).toBe(false);
    const { taken, places } = await sessionOf(sessionId);
    expect(taken).toBeLessThanOrEqual(places ?? 0);
    // Ten of twelve left and at most three singles passed: the eight seats have come together.
    expect((await openOffers(sessionId)).some(({ registrationId }) => registrationId === group?.id)).toBe(
      taken - seatsOf(rows) >= 8,
    );
  });

  test("an offer is answered by its party and ended by the clock at once: one of the two", async () => {
    const { sessionId } = await aSeatedEvent({ places: 6 });
    await race.run(times(6, () => comes(sessionId)));
    await race.run(times(6, () => comes(sessionId, { wait: true })));
    const having = (await bookingsOf(sessionId)).filter(({ state }) => state === "confirmed");
    await race.run(having.map((row) => ({ do: "leaveSeats", token: tokenOf(row) })));
    const [offers, rows] = [await openOffers(sessionId), await bookingsOf(sessionId)];
    expect(offers).toHaveLength(6);
    const accepts = offers.flatMap((offer): RaceAct[] => {
      const row = rows.find(({ id }) => id === offer.registrationId);
      return row ? [{ do: "acceptSeats", token: tokenOf(row), offerId: offer.id }] : [];
    });
    const deadline = new Date(Math.max(...offers.map((offer) => offer.deadline.getTime())));
    const [outcomes] = await Promise.all([race.run(accepts), expireSeatOffers(deadline)]);
    expect(errors(outcomes)).toEqual([]);
    const after = await bookingsOf(sessionId);
    expect(seatsOf(after)).toBe(wins(outcomes));
    expect(after.filter(({ state }) => state === "lapsed")).toHaveLength(6 - wins(outcomes));
    expect(await isWrong(sessionId)).toBe(false);
  });
});

async function raw(statement: string): Promise<void> {
  const open = connections();
  if (open.engine === "sqlite") open.writer.exec(statement);
  else await open.pool.query(statement);
}
