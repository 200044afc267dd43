import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, serviceHeads, serviceRecords, transaction } from "@/db";
import { anAttendance, anEvent, aStaff, manyVolunteers, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { type Race, twoProcesses } from "../../../test/race";
import type { RaceAct } from "../../../test/racer";
import { hoursDifferences } from "../queries/recount";
import { spanMinutes } from "../rules/minutes";
import { recordServed } from "./record";

const PAIRS = 20;

let close: () => Promise<void>;
let race: Race;
let staff: SceneActor;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
  race = await twoProcesses();
}, 120_000);
afterAll(async () => {
  await race.stop();
  await close();
});

/** So many people with a pending record each: one process confirms it while the other disputes it. */
async function pairs(blunt?: boolean): Promise<{ chains: string[]; acts: RaceAct[] }> {
  const startsAt = new Date("2026-04-18T01:00:00Z");
  const endsAt = new Date("2026-04-18T03:00:00Z");
  const place = await anEvent({ shift: { startsAt, endsAt } });
  const chains: string[] = [];
  const acts: RaceAct[] = [];
  for (const person of await manyVolunteers(PAIRS)) {
    const { volunteerId } = person;
    const attendanceId = await anAttendance(place, volunteerId, { inAt: startsAt, outAt: endsAt });
    const minutes = spanMinutes(startsAt, endsAt);
    const own = { attendanceId, volunteerId, eventId: place.eventId, recordingUnitId: null, startsAt, endsAt, minutes };
    const served = { ...own, evidence: "code" as const, reason: null, by: null, isSample: false };
    await transaction((tx) => recordServed(tx, served, endsAt), { alone: [`volunteer:${volunteerId}`] });
    const [head] = await db.select().from(serviceHeads).where(eq(serviceHeads.attendanceId, attendanceId));
    if (!head) throw new Error("no record");
    chains.push(head.chain);
    acts.push(
      { do: "confirmHours", actor: staff, eventId: place.eventId, chain: head.chain, blunt },
      { do: "disputeHours", actor: person, chain: head.chain, blunt },
    );
  }
  return { chains, acts };
}

const turnsOf = async (chain: string) =>
  (await db.select().from(serviceRecords).where(eq(serviceRecords.chain, chain)).orderBy(asc(serviceRecords.turn))).map(
    ({ turn }) => turn,
  );

test("confirm and dispute at once: one of the two is heard, the other is told that the record moved", async () => {
  const { chains, acts } = await pairs();
  const outcomes = await race.run(acts);
  for (let i = 0; i < acts.length; i += 2) {
    const pair = outcomes.slice(i, i + 2);
    expect(pair.filter(({ ok }) => ok)).toHaveLength(1);
    expect(pair.find(({ ok }) => !ok)?.reason).toMatch(/^hours\.refusals\.changed/);
  }
  for (const chain of chains) expect(await turnsOf(chain)).toEqual([0, 1]);
  expect(await hoursDifferences(db)).toEqual([]);
});

test("negative control: believing what was read before, both write the same turn and only the unique index stands", async () => {
  const { chains, acts } = await pairs(true);
  const outcomes = await race.run(acts);
  const broken = outcomes.filter(({ error }) => error?.includes("service_records"));
  expect(broken).toHaveLength(PAIRS);
  for (const chain of chains) expect(await turnsOf(chain)).toEqual([0, 1]);
});
