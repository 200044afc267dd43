import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verify } from "@node-rs/argon2";
import { and, count, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hoursDifferences } from "../../lib/hours/queries/recount";
import { placesDifferences } from "../../lib/places/queries";
import { dataFolder, db, transaction } from "../index";
import * as t from "../schema";
import { freshDatabase } from "../testing";
import { clearSample, isEmpty, isUnused, loadSample } from "./index";

const NOW = new Date("2026-04-22T04:00:00Z");
const MARKED = [
  t.accounts,
  t.volunteers,
  t.organisations,
  t.teams,
  t.campaigns,
  t.whitelistItems,
  t.indicators,
  t.events,
  t.signups,
  t.requests,
  t.letters,
];
const LEAVES = [
  t.shifts,
  t.positions,
  t.offers,
  t.consents,
  t.clearances,
  t.qualifications,
  t.availability,
  t.availabilityExceptions,
  t.teamMembers,
  t.pilotDesignations,
  t.requestEntries,
  t.offeredDates,
];

let database: Awaited<ReturnType<typeof freshDatabase>>;
const folder = mkdtempSync(join(tmpdir(), "zhiya-seed-"));
beforeAll(async () => {
  database = await freshDatabase();
  if (!process.env.ZHIYA_DATA_DIR) process.env.ZHIYA_DATA_DIR = folder;
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const rows = async (table: (typeof MARKED)[number] | (typeof LEAVES)[number]) => db.$count(table);
const list = () => join(dataFolder(), "sample-accounts.json");

describe("the sample in the database", () => {
  it("finds an empty database empty, and a filled one not", async () => {
    expect(await isEmpty()).toBe(true);
    await loadSample(NOW);
    expect([await isEmpty(), await isUnused()]).toEqual([false, false]);
  });

  it("counts its places as the self-check does", async () => {
    expect(await placesDifferences(db)).toEqual([]);
    expect(await rows(t.volunteers)).toBe(700);
    expect(await rows(t.events)).toBe(84 + 55 + 5 + 9);
    expect(await hoursDifferences(db)).toEqual([]);
    expect(await rows(t.indicators)).toBe(24);
  });

  it("writes the list of accounts for its owner only, with passwords that open them", async () => {
    expect(statSync(list()).mode & 0o777).toBe(0o600);
    const people: { role: string; name: string; login: string; password: string }[] = JSON.parse(
      readFileSync(list(), "utf8"),
    );
    expect(people.map(({ role }) => role)).toEqual(
      "admin coordinator coordinator auditor volunteer volunteer lead minor applicant".split(" "),
    );
    expect(new Set(people.map(({ password }) => password)).size).toBe(9);
    for (const person of people) {
      const [account] = await db.select().from(t.accounts).where(eq(t.accounts.email, person.login));
      expect(account?.name).toBe(person.name);
      expect(await verify(account?.passwordHash ?? "", person.password)).toBe(true);
    }
    const [open] = await db.select({ n: count(t.accounts.passwordHash) }).from(t.accounts);
    expect(open?.n).toBe(9);
  });

  it("is not loaded twice", async () => {
    await expect(loadSample(NOW)).rejects.toThrow();
    expect(await rows(t.volunteers)).toBe(700);
  });

  it("goes with everything that hangs on it; real rows stay and get their places back", async () => {
    const real = await enterRealRows();
    await clearSample();
    for (const table of MARKED) expect(await db.$count(table, eq(table.isSample, true))).toBe(0);
    for (const table of LEAVES)
      expect([await rows(table), table]).toEqual([table === t.shifts || table === t.positions ? 1 : 0, table]);
    expect(existsSync(list())).toBe(false);
    const [event] = await db.select().from(t.events).where(eq(t.events.id, real.event));
    expect(event).toMatchObject({ campaignId: null, recordingUnitId: null, title: "真活动" });
    const [position] = await db.select().from(t.positions).where(eq(t.positions.eventId, real.event));
    expect(position?.taken).toBe(0);
    const [shift] = await db.select().from(t.shifts).where(eq(t.shifts.eventId, real.event));
    expect(shift?.leadVolunteerId).toBeNull();
    expect(await placesDifferences(db)).toEqual([]);
    expect((await db.select().from(t.auditEntries)).map((row) => row.act)).toEqual(["events.publish", "system.purge"]);
    expect(await rows(t.events)).toBe(5 + 1);
    expect(await db.$count(t.accounts)).toBe(1);
  });

  it("leaves the audit log append-only", async () => {
    await expect(transaction((tx) => tx.delete(t.auditEntries).returning())).rejects.toThrow();
  });

  it("can be cleared again and loaded again, once no real event stands; 2021 stays as it was", async () => {
    await clearSample();
    expect([await isEmpty(), await isUnused()]).toEqual([false, false]);
    await transaction(async (tx) => {
      const real = eq(t.events.title, "真活动");
      const [event] = await tx.select({ id: t.events.id }).from(t.events).where(real);
      if (!event) throw new Error("no event");
      await tx.delete(t.positions).where(eq(t.positions.eventId, event.id));
      await tx.delete(t.shifts).where(eq(t.shifts.eventId, event.id));
      await tx.delete(t.events).where(real);
    });
    expect([await isEmpty(), await isUnused()]).toEqual([false, true]);
    await loadSample(new Date(NOW.getTime() + 86_400_000));
    expect(await rows(t.indicators)).toBe(24);
    expect(await rows(t.volunteers)).toBe(700);
  });
});

/** A real event led by a sample volunteer, who has a place in it; a real account; one audit row about each kind. */
async function enterRealRows() {
  const [volunteer] = await db.select().from(t.volunteers).where(eq(t.volunteers.name, "示例·陈一"));
  const [sampleEvent] = await db.select().from(t.events).where(eq(t.events.isSample, true)).limit(1);
  const [unit] = await db
    .select()
    .from(t.organisations)
    .where(and(eq(t.organisations.isSample, true), eq(t.organisations.kind, "association")));
  const [campaign] = await db.select().from(t.campaigns).where(eq(t.campaigns.isSample, true));
  if (!volunteer || !sampleEvent || !unit || !campaign) throw new Error("the sample is not in");
  const { id: _old, ...like } = sampleEvent;
  const plain = { version: 1, isSample: false, createdAt: NOW };
  return transaction(async (tx) => {
    await tx
      .insert(t.accounts)
      .values({ ...plain, role: "admin", name: "管理员", locale: "zh-CN", email: "real@example.org" });
    const more = { title: "真活动", schoolId: null, campaignId: campaign.id, recordingUnitId: unit.id };
    const [event] = await tx
      .insert(t.events)
      .values({ ...like, ...plain, ...more })
      .returning();
    if (!event) throw new Error("no event");
    const eventId = event.id;
    await tx.insert(t.eventHosts).values({ eventId, organisationId: unit.id, sort: 0 });
    const [shift] = await tx
      .insert(t.shifts)
      .values({
        eventId,
        name: "上午",
        startsAt: NOW,
        endsAt: new Date(NOW.getTime() + 1),
        leadVolunteerId: volunteer.id,
        version: 1,
      })
      .returning();
    if (!shift) throw new Error("no shift");
    const [position] = await tx
      .insert(t.positions)
      .values({
        eventId,
        shiftId: shift.id,
        name: "引导",
        places: 2,
        blocked: 0,
        taken: 1,
        hasWaitlist: true,
        isRisky: false,
        withMinors: false,
        sort: 0,
        version: 1,
      })
      .returning();
    if (!position) throw new Error("no position");
    await tx.insert(t.signups).values({
      eventId,
      shiftId: shift.id,
      positionId: position.id,
      volunteerId: volunteer.id,
      state: "confirmed",
      queue: 1,
      flags: [],
      createdAt: NOW,
      changedAt: NOW,
      isSample: false,
    });
    const entry = { at: NOW, accountId: null, role: null, regionCode: null, facts: {}, subjectKind: "event" };
    await tx.insert(t.auditEntries).values([
      { ...entry, act: "events.publish", subjectId: eventId },
      { ...entry, act: "events.edit", subjectId: sampleEvent.id },
    ]);
    return { event: eventId };
  });
}
