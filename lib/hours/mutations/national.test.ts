import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { auditEntries, db, events, nationalBatches, organisations, serviceHeads } from "@/db";
import { anIssuingUnit, served } from "@/db/seed/scene-certificates";
import { write } from "@/db/seed/scene";
import { aKey, aStaff, aVolunteer, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import type { ServiceState } from "@/db/words";
import { batches, batchRecords, unitsToExport } from "../queries/national";
import { correctHours } from "./correct";
import { batchEntered, makeBatch, recordEntered } from "./national";

let close: () => Promise<void>;
let staff: SceneActor;
let admin: SceneActor;
let foreign: SceneActor;
let unit: string;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  [staff, admin, foreign] = [await aStaff(), await aStaff({ role: "admin" }), await aStaff({ regions: ["150200"] })];
});
afterAll(() => close());
beforeEach(async () => {
  unit = await anIssuingUnit();
});

const now = new Date("2026-06-01T04:00:00Z");
const today = "2026-06-01";
const make = (who: SceneActor, toDay: string | null = null) =>
  makeBatch(who, { recordingUnitId: unit, toDay }, aKey(who, "hours.export"), now);
const entered = (who: SceneActor, batchId: string, on = today) =>
  batchEntered(who, { batchId, on }, aKey(who, "hours.entered"), now);
const enteredOne = (who: SceneActor, batchId: string, chain: string, on: string | null) =>
  recordEntered(who, { batchId, chain, on }, aKey(who, "hours.entered"), now);

async function aRecord(day = "2026-04-20", state: ServiceState = "confirmed") {
  const { volunteerId } = await aVolunteer();
  return served(volunteerId, unit, { day, minutes: 90, state });
}
const headOf = async (chain: string) => {
  const [head] = await db.select().from(serviceHeads).where(eq(serviceHeads.chain, chain));
  return head;
};
async function batched(who = staff, toDay: string | null = null): Promise<string> {
  const made = await make(who, toDay);
  if (!made.ok) throw new Error(made.reason);
  return made.id;
}
const chainsIn = async (batchId: string, who = admin) => (await batchRecords(who, batchId)).map(({ chain }) => chain);
const inRegion = (eventId: string, regionCode: string) =>
  write((tx) => tx.update(events).set({ regionCode }).where(eq(events.id, eventId)));

describe("a batch for the national system", () => {
  test("takes what counts, whether confirmed or corrected, and each record once", async () => {
    const [first, second] = [await aRecord("2026-04-22"), await aRecord("2026-04-21", "corrected")];
    for (const state of ["pending", "disputed", "voided"] as const) await aRecord("2026-04-20", state);
    const id = await batched();
    expect(await chainsIn(id)).toEqual([second.chain, first.chain]);
    const [row] = await db.select().from(nationalBatches).where(eq(nationalBatches.id, id));
    expect(row).toMatchObject({ fromDay: "2026-04-21", toDay: "2026-04-22", records: 2, enteredOn: null });
    expect(await make(staff)).toMatchObject({ ok: false, reason: "hours.refusals.nothing_to_export" });
    const third = await aRecord();
    expect(await chainsIn(await batched())).toEqual([third.chain]);
  });

  test("ends with the day that was named, and the whole of it", async () => {
    const early = await served((await aVolunteer()).volunteerId, unit, { day: "2026-04-20", minutes: 30, hour: 15 });
    // 16:00 UTC is midnight of the next day in Hohhot.
    await served((await aVolunteer()).volunteerId, unit, { day: "2026-04-20", minutes: 30, hour: 16 });
    expect(await chainsIn(await batched(staff, "2026-04-20"))).toEqual([early.chain]);
  });

  test("of one's own league's unit only; of a unit of the whole region one's own league's part", async () => {
    const [here, there] = [await aRecord(), await aRecord()];
    await inRegion(there.eventId, "150200");
    expect(await make(foreign)).toMatchObject({ ok: false, reason: "shell.refusals.outside_scope" });
    await write((tx) => tx.update(organisations).set({ regionCode: "150000" }).where(eq(organisations.id, unit)));
    const [own, other] = [await batched(staff), await batched(foreign)];
    expect([await chainsIn(own), await chainsIn(other)]).toEqual([[here.chain], [there.chain]]);
    expect(await chainsIn(own, foreign)).toEqual([]);
  });

  test("nobody's unit is not found", async () => {
    unit = "nobody";
    expect(await make(admin)).toMatchObject({ ok: false, reason: "shell.refusals.not_found" });
  });

  test("what waits is counted by unit, and no longer once it is in a batch", async () => {
    await aRecord();
    await aRecord();
    const waits = async (who: SceneActor) => (await unitsToExport(who)).find(({ id }) => id === unit);
    expect(await waits(staff)).toMatchObject({ records: 2, minutes: 180 });
    expect(await waits(foreign)).toBeUndefined();
    const id = await batched();
    expect(await waits(staff)).toBeUndefined();
    const listed = async () => (await batches(staff)).find(({ batch }) => batch.id === id);
    expect(await listed()).toMatchObject({ records: 2, entered: 0 });
    await entered(staff, id);
    expect(await listed()).toMatchObject({ records: 2, entered: 2 });
  });
});

describe("the day of entry", () => {
  test("stands on the batch and on each of its records that had none", async () => {
    const [first, second] = [await aRecord(), await aRecord()];
    const id = await batched();
    expect(await enteredOne(staff, id, first.chain, "2026-05-20")).toMatchObject({ ok: true });
    expect(await entered(staff, id, "2026-05-30")).toMatchObject({ ok: true });
    expect([(await headOf(first.chain))?.nationalOn, (await headOf(second.chain))?.nationalOn]).toEqual([
      "2026-05-20",
      "2026-05-30",
    ]);
    const [row] = await db.select().from(nationalBatches).where(eq(nationalBatches.id, id));
    expect(row).toMatchObject({ enteredOn: "2026-05-30", enteredBy: staff.accountId });
  });

  test("is not to come, and today is none too late", async () => {
    const { chain } = await aRecord();
    const id = await batched();
    const refused = { ok: false, reason: "hours.refusals.future_day", fields: { on: "hours.refusals.future_day" } };
    for (const who of [staff, admin]) {
      expect(await entered(who, id, "2026-06-02")).toMatchObject(refused);
      expect(await enteredOne(who, id, chain, "2026-06-02")).toMatchObject(refused);
    }
    expect((await headOf(chain))?.nationalOn).toBeNull();
    expect(await enteredOne(staff, id, chain, today)).toMatchObject({ ok: true });
  });

  test("a record taken out waits for the next batch; one of another batch is not touched", async () => {
    const { chain } = await aRecord();
    const first = await batched();
    const beside = await aRecord();
    const second = await batched();
    expect(await enteredOne(staff, second, chain, today)).toMatchObject({
      ok: false,
      reason: "hours.refusals.changed",
    });
    expect(await enteredOne(staff, first, chain, null)).toMatchObject({ ok: true });
    expect(await headOf(chain)).toMatchObject({ nationalBatchId: null, nationalOn: null });
    expect((await headOf(beside.chain))?.nationalBatchId).toBe(second);
    expect(await chainsIn(await batched())).toEqual([chain]);
  });

  test("is noted by who answers for every record's league, and logged without names", async () => {
    const [here, there] = [await aRecord(), await aRecord()];
    await inRegion(there.eventId, "150200");
    const id = await batched(admin);
    for (const who of [staff, foreign]) {
      expect(await entered(who, id)).toMatchObject({ ok: false, reason: "shell.refusals.outside_scope" });
      expect(await enteredOne(who, id, here.chain, today)).toMatchObject({ reason: "shell.refusals.outside_scope" });
    }
    expect(await entered(admin, id)).toMatchObject({ ok: true });
    expect(await entered(admin, "none")).toMatchObject({ ok: false, reason: "shell.refusals.not_found" });
    const said = await db.select().from(auditEntries).where(eq(auditEntries.subjectId, unit));
    expect(said.map(({ act }) => act).toSorted()).toEqual(["hours.entered", "hours.export"]);
    expect(JSON.stringify(said)).not.toMatch(/示例/);
  });

  test("a batch out of which everything was taken stays its maker's", async () => {
    const { chain } = await aRecord();
    const id = await batched(staff);
    await enteredOne(staff, id, chain, null);
    expect(await entered(await aStaff(), id)).toMatchObject({ ok: false, reason: "shell.refusals.outside_scope" });
    expect(await entered(staff, id)).toMatchObject({ ok: true });
  });

  test("a correction afterwards keeps the day and the batch", async () => {
    const { chain } = await aRecord();
    const id = await batched();
    await entered(staff, id);
    expect(
      await correctHours(
        admin,
        { chain, turn: 0, from: null, to: "09:30", reason: "示例：走得早" },
        aKey(admin, "x"),
        now,
      ),
    ).toMatchObject({ ok: true });
    expect(await headOf(chain)).toMatchObject({ state: "corrected", nationalOn: today, nationalBatchId: id });
  });
});
