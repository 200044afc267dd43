import { and, asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEntries, db, events, letters, serviceHeads, serviceRecords, transaction } from "@/db";
import { anAttendance, anEvent, aKey, aStaff, aVolunteer, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { hoursDifferences } from "../queries/recount";
import { spanMinutes } from "../rules/minutes";
import { answerDispute } from "./answer";
import { confirmHours } from "./confirm";
import { correctHours } from "./correct";
import { disputeHours } from "./dispute";
import { finishEvent } from "./finish";
import { recordServed } from "./record";
import { voidHours } from "./void";

let close: () => Promise<void>;
let staff: SceneActor;
let other: SceneActor;
let foreign: SceneActor;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
  other = await aStaff();
  foreign = await aStaff({ regions: ["150200"] });
});
afterAll(async () => {
  expect(await hoursDifferences(db)).toEqual([]);
  await close();
});

const morning = (clock: string, day = "18") => new Date(`2026-04-${day}T${clock}:00+08:00`);
type Person = Awaited<ReturnType<typeof aVolunteer>>;

/** A pending record of a person from one time to another on a day of April. */
async function served(person: Person, from: string, to: string, day = "18") {
  const [startsAt, endsAt] = [morning(from, day), morning(to, day)];
  const place = await anEvent({ shift: { startsAt, endsAt } });
  const attendanceId = await anAttendance(place, person.volunteerId, { inAt: startsAt, outAt: endsAt });
  await transaction(
    (tx) =>
      recordServed(
        tx,
        {
          attendanceId,
          volunteerId: person.volunteerId,
          eventId: place.eventId,
          recordingUnitId: null,
          startsAt,
          endsAt,
          minutes: spanMinutes(startsAt, endsAt),
          evidence: "code",
          reason: null,
          by: null,
          isSample: false,
        },
        endsAt,
      ),
    { alone: [`volunteer:${person.volunteerId}`] },
  );
  const [head] = await db.select().from(serviceHeads).where(eq(serviceHeads.attendanceId, attendanceId));
  if (!head) throw new Error("no record");
  return { eventId: place.eventId, chain: head.chain, turn: 0 };
}
type Record = Awaited<ReturnType<typeof served>>;

const asIs = { do: "asis", from: null, to: null, reason: null } as const;
const confirm = (who: SceneActor, { eventId, chain, turn }: Record, more: { reason?: string } = {}) =>
  confirmHours(who, { eventId, decisions: [{ chain, turn, ...asIs, ...more }] }, aKey(who, "hours.confirm"));
const dispute = (who: Person, { chain, turn }: Record, text = "少记了") =>
  disputeHours(who, { chain, turn, kind: "left", from: null, to: "12:00", text }, aKey(who, "hours.dispute"));
const told = async (accountId: string, eventId: string) =>
  (
    await db
      .select({ kind: letters.kind })
      .from(letters)
      .where(and(eq(letters.accountId, accountId), eq(letters.eventId, eventId)))
      .orderBy(asc(letters.createdAt), asc(letters.id))
  ).map(({ kind }) => kind);
const statesOf = async (chain: string) =>
  (await db.select().from(serviceRecords).where(eq(serviceRecords.chain, chain)).orderBy(asc(serviceRecords.turn))).map(
    (entry) => [entry.state, entry.minutes],
  );

describe("confirming", () => {
  it("writes an entry, tells the person and leaves a trace; a second time it is refused", async () => {
    const person = await aVolunteer();
    const record = await served(person, "09:00", "11:00");
    expect(await confirm(staff, record)).toMatchObject({ ok: true, said: "confirmed" });
    expect(await statesOf(record.chain)).toEqual([
      ["pending", 120],
      ["confirmed", 120],
    ]);
    expect(await told(person.accountId, record.eventId)).toEqual(["hours_confirmed"]);
    const [trace] = await db.select().from(auditEntries).where(eq(auditEntries.subjectId, record.eventId));
    expect(trace).toMatchObject({ act: "hours.confirm", accountId: staff.accountId });
    expect(await confirm(staff, record)).toMatchObject({ ok: false, reason: "hours.refusals.changed_of" });
    expect(await confirm(staff, { ...record, turn: 1 })).toMatchObject({ ok: false });
  });

  it("takes many of one event at once, each as decided, and none when one cannot", async () => {
    const people = [await aVolunteer(), await aVolunteer(), await aVolunteer()];
    const startsAt = morning("09:00", "02");
    const place = await anEvent({ shift: { startsAt, endsAt: morning("11:00", "02") } });
    const records: Record[] = [];
    for (const person of people) {
      const one = await served(person, "09:00", "11:00", "02");
      records.push(one);
    }
    const [a, b, c] = records;
    if (!a || !b || !c) throw new Error("three");
    // They belong to three events, so that naming one event refuses the others.
    const mixed = [a, b].map(({ chain, turn }) => ({ chain, turn, ...asIs }));
    const key = aKey(staff, "hours.confirm");
    expect(await confirmHours(staff, { eventId: a.eventId, decisions: mixed }, key)).toMatchObject({ ok: false });
    expect(await statesOf(a.chain)).toEqual([["pending", 120]]);
    expect(place.eventId).not.toBe(a.eventId);
    const edit = { do: "edit", from: "09:30", to: null, reason: "九点半才到" } as const;
    const decided = [{ chain: a.chain, turn: 0, ...edit }];
    expect(await confirmHours(staff, { eventId: a.eventId, decisions: decided }, aKey(staff, "x"))).toMatchObject({
      ok: true,
    });
    expect(await statesOf(a.chain)).toEqual([
      ["pending", 120],
      ["corrected", 90],
    ]);
    const struck = [{ chain: b.chain, turn: 0, do: "void", from: null, to: null, reason: "没来" } as const];
    expect(await confirmHours(staff, { eventId: b.eventId, decisions: struck }, aKey(staff, "x"))).toMatchObject({
      ok: true,
    });
    expect((await statesOf(b.chain)).at(-1)).toEqual(["voided", 120]);
    const silent = [{ chain: c.chain, turn: 0, do: "void", from: null, to: null, reason: null } as const];
    expect(await confirmHours(staff, { eventId: c.eventId, decisions: silent }, aKey(staff, "x"))).toMatchObject({
      reason: "hours.refusals.reason",
    });
  });

  it("is refused for one's own hours, and to a coordinator of another league", async () => {
    const person = await aVolunteer();
    const record = await served(person, "09:00", "11:00");
    const self = { ...staff, volunteerId: person.volunteerId };
    expect(await confirm(self, record)).toMatchObject({ reason: "hours.refusals.own" });
    expect(await confirm(foreign, record)).toMatchObject({ reason: "shell.refusals.outside_scope" });
    const strike = { chain: record.chain, turn: 0, reason: "自己的" };
    expect(await voidHours(self, strike, aKey(self, "hours.void"))).toMatchObject({ reason: "hours.refusals.own" });
  });

  it("refuses a record that shares time with another counted one", async () => {
    const person = await aVolunteer();
    const first = await served(person, "09:00", "11:00");
    const second = await served(person, "10:59", "12:00");
    const after = await served(person, "11:00", "12:00");
    await confirm(staff, first);
    expect(await confirm(staff, second)).toMatchObject({ ok: false, reason: "hours.refusals.overlap" });
    expect(await confirm(staff, after)).toMatchObject({ ok: true });
    const correction = { chain: after.chain, turn: 1, from: "10:30", to: null, reason: "早到了" };
    expect(await correctHours(staff, correction, aKey(staff, "hours.correct"))).toMatchObject({
      reason: "hours.refusals.overlap",
    });
  });

  it("wants a reason and a second person above the cap of a day", async () => {
    const person = await aVolunteer();
    await confirm(staff, await served(person, "06:00", "12:00"));
    const long = await served(person, "13:00", "16:00");
    expect(await confirm(staff, long)).toMatchObject({ reason: "hours.refusals.cap_reason" });
    const reason = "连着三场都是他带队，签到都齐";
    expect(await confirm(staff, long, { reason })).toMatchObject({ ok: true, said: "first_yes" });
    expect(await told(person.accountId, long.eventId)).toEqual([]);
    expect(await confirm(staff, { ...long, turn: 1 })).toMatchObject({ reason: "hours.refusals.second_person" });
    expect(await confirm(other, { ...long, turn: 1 })).toMatchObject({ ok: true, said: "confirmed" });
    const [entry] = await db
      .select()
      .from(serviceRecords)
      .where(and(eq(serviceRecords.chain, long.chain), eq(serviceRecords.turn, 2)));
    expect(entry).toMatchObject({ state: "confirmed", by: staff.accountId, secondBy: other.accountId });
  });
});

describe("disputing", () => {
  it("is the person's own, stops the counting and tells the desk; the answer keeps the old value", async () => {
    const person = await aVolunteer();
    const record = await served(person, "09:00", "11:00");
    await confirm(staff, record);
    const stranger = await aVolunteer();
    expect(await dispute(stranger, { ...record, turn: 1 })).toMatchObject({ reason: "shell.refusals.not_found" });
    expect(await dispute(person, record)).toMatchObject({ reason: "hours.refusals.changed" });
    expect(await dispute(person, { ...record, turn: 1 })).toMatchObject({ ok: true });
    expect(await told(staff.accountId, record.eventId)).toEqual(["hours_disputed"]);
    expect(await hoursDifferences(db)).toEqual([]);
    const answer = {
      chain: record.chain,
      turn: 2,
      how: "correct",
      from: null,
      to: "12:00",
      reason: "照片对得上",
    } as const;
    expect(await answerDispute(staff, answer, aKey(staff, "hours.answer"))).toMatchObject({ said: "corrected" });
    expect(await statesOf(record.chain)).toEqual([
      ["pending", 120],
      ["confirmed", 120],
      ["disputed", 120],
      ["corrected", 180],
    ]);
    expect(await told(person.accountId, record.eventId)).toEqual(["hours_confirmed", "hours_answered"]);
  });

  it("may be answered by keeping or striking the record, and by nothing when there is no dispute", async () => {
    const person = await aVolunteer();
    const record = await served(person, "09:00", "11:00");
    const answer = (turn: number, how: "keep" | "void") =>
      answerDispute(
        staff,
        { chain: record.chain, turn, how, from: null, to: null, reason: "核对过了" },
        aKey(staff, "hours.answer"),
      );
    expect(await answer(0, "keep")).toMatchObject({ reason: "hours.refusals.changed" });
    await dispute(person, record);
    expect(await answer(1, "keep")).toMatchObject({ ok: true, said: "kept" });
    await dispute(person, { ...record, turn: 2 });
    expect(await answer(3, "void")).toMatchObject({ ok: true, said: "voided" });
    expect(await dispute(person, { ...record, turn: 4 })).toMatchObject({ reason: "hours.refusals.changed" });
  });
});

describe("finishing an event", () => {
  it("waits for the last shift and for every record", async () => {
    const person = await aVolunteer();
    const record = await served(person, "09:00", "11:00");
    const finish = (who: SceneActor, now?: Date) =>
      finishEvent(who, { eventId: record.eventId }, aKey(who, "events.finish"), now);
    expect(await finish(staff, morning("10:00"))).toMatchObject({ reason: "hours.refusals.still_running" });
    expect(await finish(staff)).toMatchObject({ reason: "hours.refusals.still_waiting", params: { count: 1 } });
    expect(await finish(foreign)).toMatchObject({ reason: "shell.refusals.outside_scope" });
    await confirm(staff, record);
    expect(await finish(staff)).toMatchObject({ ok: true });
    expect(await finish(staff)).toMatchObject({ reason: "hours.refusals.not_published" });
    const [event] = await db.select().from(events).where(eq(events.id, record.eventId));
    expect(event).toMatchObject({ status: "finished" });
    // Who has a doubt afterwards is heard all the same.
    expect(await dispute(person, { ...record, turn: 1 })).toMatchObject({ ok: true });
  });
});

describe("the ledger itself", () => {
  it("refuses to change or remove an entry", async () => {
    const person = await aVolunteer();
    const { chain } = await served(person, "09:00", "11:00");
    const alone = { alone: ["x"] };
    const change = transaction(
      (tx) => tx.update(serviceRecords).set({ minutes: 999 }).where(eq(serviceRecords.chain, chain)),
      alone,
    );
    await expect(change).rejects.toThrow();
    const remove = transaction((tx) => tx.delete(serviceRecords).where(eq(serviceRecords.chain, chain)), alone);
    await expect(remove).rejects.toThrow();
    expect(await statesOf(chain)).toEqual([["pending", 120]]);
  });
});
