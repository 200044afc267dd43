import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db, hourTotals, serviceHeads, serviceRecords, transaction } from "@/db";
import { anAttendance, anEvent, aVolunteer, theRegions, type VolunteerActor } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { spanMinutes } from "../rules/minutes";
import { append } from "./entry";
import { factsOf, recordServed, type Served, withdrawServed } from "./record";

let close: () => Promise<void>;
let person: VolunteerActor;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  person = await aVolunteer();
});
afterAll(() => close());

const from = new Date("2026-04-18T00:30:00Z");
const until = (minutes: number) => new Date(from.getTime() + minutes * 60_000);

async function served(more: Partial<Served> = {}): Promise<Served> {
  const place = await anEvent({ shift: { startsAt: from, endsAt: until(180) } });
  return {
    attendanceId: await anAttendance(place, person.volunteerId, { inAt: from, outAt: until(180) }),
    volunteerId: person.volunteerId,
    eventId: place.eventId,
    recordingUnitId: null,
    startsAt: from,
    endsAt: until(180),
    minutes: spanMinutes(from, until(180)),
    evidence: "code",
    reason: null,
    by: null,
    isSample: false,
    ...more,
  };
}
const alone = { alone: [`volunteer:`] };
const record = (what: Served, now = new Date()) => transaction((tx) => recordServed(tx, what, now), alone);
const entries = (attendanceId: string) =>
  db
    .select({ state: serviceRecords.state, turn: serviceRecords.turn, minutes: serviceRecords.minutes })
    .from(serviceRecords)
    .where(eq(serviceRecords.attendanceId, attendanceId))
    .orderBy(asc(serviceRecords.at), asc(serviceRecords.id));
const heads = (attendanceId: string) =>
  db.select().from(serviceHeads).where(eq(serviceHeads.attendanceId, attendanceId));

describe("what the roll says", () => {
  it("begins a chain, and says nothing twice", async () => {
    const what = await served();
    await record(what);
    await record(what);
    expect(await entries(what.attendanceId)).toEqual([{ state: "pending", turn: 0, minutes: 180 }]);
    expect(await heads(what.attendanceId)).toHaveLength(1);
  });

  it("becomes the next entry of a record nobody looked at yet", async () => {
    const what = await served();
    await record(what);
    await record({ ...what, endsAt: until(120), minutes: spanMinutes(from, until(120)) });
    expect(await entries(what.attendanceId)).toEqual([
      { state: "pending", turn: 0, minutes: 180 },
      { state: "pending", turn: 1, minutes: 120 },
    ]);
    expect((await heads(what.attendanceId)).map((h) => [h.state, h.minutes])).toEqual([["pending", 120]]);
  });

  it("changes nothing of a confirmed record", async () => {
    const what = await served();
    await record(what);
    await transaction(async (tx) => {
      const [head] = await tx.select().from(serviceHeads).where(eq(serviceHeads.attendanceId, what.attendanceId));
      if (head) await append(tx, head, factsOf(head), { state: "confirmed", reason: null, by: "x" }, new Date());
    }, alone);
    await record({ ...what, endsAt: until(60), minutes: spanMinutes(from, until(60)) });
    await transaction(
      (tx) => withdrawServed(tx, { attendanceId: what.attendanceId, reason: "x", by: null }, new Date()),
      alone,
    );
    expect((await heads(what.attendanceId)).map((h) => [h.state, h.minutes])).toEqual([["confirmed", 180]]);
    expect(await db.select().from(hourTotals)).toEqual([
      { volunteerId: person.volunteerId, recordingUnitId: "", month: "2026-04", minutes: 180, records: 1 },
    ]);
  });

  it("voids a pending record when the check-out is taken back, and begins anew after it", async () => {
    const what = await served();
    await record(what);
    const undo = { attendanceId: what.attendanceId, reason: "点错了", by: "lead" };
    await transaction((tx) => withdrawServed(tx, undo, new Date()), alone);
    expect((await heads(what.attendanceId)).map((h) => h.state)).toEqual(["voided"]);
    await record(what);
    expect((await heads(what.attendanceId)).map((h) => h.state).sort()).toEqual(["pending", "voided"]);
    expect((await entries(what.attendanceId)).map((e) => [e.state, e.turn])).toEqual([
      ["pending", 0],
      ["voided", 1],
      ["pending", 0],
    ]);
  });

  it("keeps an empty stay in order", async () => {
    const what = await served({ startsAt: until(180), endsAt: from, minutes: spanMinutes(from, from) });
    await record(what);
    expect((await heads(what.attendanceId)).map((h) => [h.startsAt, h.endsAt])).toEqual([[until(180), until(180)]]);
  });
});
