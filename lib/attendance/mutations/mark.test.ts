import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attendanceMarks, auditEntries, db, serviceHeads, serviceRecords, transaction, volunteers } from "@/db";
import { uuidv7 } from "@/db/id";
import {
  aKey,
  anEvent,
  aPosition,
  aShift,
  aStaff,
  aVolunteer,
  leads,
  signedUp,
  theRegions,
  type VolunteerActor,
} from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import type { Actor } from "../../auth/rules/actor";
import { secret } from "../../auth/secret";
import { HOUR_MS, MINUTE_MS, timeOf } from "../../time";
import { syncInput } from "../input";
import { attendancesOf, openShiftsOf, ownCodes, scanScreen } from "../queries/own";
import { rollOfShift } from "../queries/roll";
import { claimOf, codeHashOf, codeKeyOf, digitsHashOf, shortCode } from "../rules/code";
import { stepOf } from "../rules/code-text";
import { checkInByClaim, claimByShort } from "./check-in";
import { closeAttendance } from "./close";
import { correct } from "./correct";
import { leave } from "./leave";
import { sync } from "./sync";
import { noteLeave, tick } from "./tick";
import { typeCode } from "./type-code";
import { undo } from "./undo";
import { addWalkIn } from "./walk-in";

let close: () => Promise<void>;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
}, 120_000);
afterAll(() => close());

const now = new Date();
const after = (minutes: number, from = now) => new Date(from.getTime() + minutes * MINUTE_MS);

/** A shift that began an hour ago and lasts three, with a lead and people who have a place. */
async function onSite({ people = 1, ...scene }: { people?: number } & Parameters<typeof anEvent>[0] = {}) {
  const startsAt = after(-60);
  const place = await anEvent({ shift: { startsAt, endsAt: after(120) }, ...scene });
  const lead = await aVolunteer({ name: "示例·乌云" });
  const made: VolunteerActor[] = [];
  for (let i = 0; i < people; i++) made.push(await aVolunteer());
  for (const one of [lead, ...made]) await signedUp(one, place);
  await leads(lead, place.shiftId);
  const [person = lead] = made;
  return { ...place, lead, person, people: made };
}

const attendanceOf = async (shiftId: string, { volunteerId }: VolunteerActor) =>
  (await attendancesOf(db, volunteerId, [shiftId])).get(shiftId);
const marksOf = (shiftId: string) => db.select().from(attendanceMarks).where(eq(attendanceMarks.shiftId, shiftId));
const headsOf = (eventId: string) => db.select().from(serviceHeads).where(eq(serviceHeads.eventId, eventId));
const ticks = (lead: Actor, shiftId: string, { volunteerId }: VolunteerActor, kind: "in" | "out", at = now) =>
  tick(lead, { shiftId, volunteerId, kind }, aKey(lead, "attendance.mark"), at);

describe("the lead's page", () => {
  test("ticks in and out, and the ledger has the minutes inside the shift", async () => {
    const { lead, person, shiftId, eventId } = await onSite();
    expect(await ticks(lead, shiftId, person, "in", after(-30))).toMatchObject({ ok: true, said: "checked_in" });
    expect(await attendanceOf(shiftId, person)).toMatchObject({ state: "checked_in", inEvidence: "lead", version: 1 });
    expect(await headsOf(eventId)).toEqual([]);
    expect(await ticks(lead, shiftId, person, "out", after(15))).toMatchObject({ ok: true, said: "checked_out" });
    const [head] = await headsOf(eventId);
    expect(head).toMatchObject({ state: "pending", minutes: 45, evidence: "lead", volunteerId: person.volunteerId });
    expect(await ticks(lead, shiftId, person, "in")).toMatchObject({
      reason: "attendance.refusals.already_in",
      params: { time: timeOf(after(-30)) },
    });
    expect(await ticks(lead, shiftId, person, "out")).toMatchObject({ reason: "attendance.refusals.already_out" });
    const acts = await db.select().from(auditEntries).where(eq(auditEntries.subjectKind, "attendance"));
    expect(acts.map(({ act }) => act)).toEqual(["attendance.in", "attendance.out"]);
  });

  test("a mis-tap is taken back, with the record it had made", async () => {
    const { lead, person, shiftId, eventId } = await onSite();
    await ticks(lead, shiftId, person, "in", after(-30));
    await ticks(lead, shiftId, person, "out", after(-1));
    const out = (await marksOf(shiftId)).find(({ kind }) => kind === "out");
    const back = { shiftId, volunteerId: person.volunteerId, undoesId: out?.id ?? "" };
    const key = aKey(lead, "attendance.undo", back);
    expect(await undo(lead, back, key)).toMatchObject({ ok: true, said: "undone_out" });
    expect(await undo(lead, back, key)).toMatchObject({ ok: true });
    expect(await undo(lead, back, aKey(lead, "attendance.undo"))).toMatchObject({
      reason: "attendance.refusals.undone",
    });
    expect(await attendanceOf(shiftId, person)).toMatchObject({ state: "checked_in", outAt: null });
    expect((await headsOf(eventId)).map(({ state }) => state)).toEqual(["voided"]);
    expect(await ticks(lead, shiftId, person, "out", after(1))).toMatchObject({ ok: true });
    expect((await headsOf(eventId)).map(({ state, minutes }) => [state, minutes]).sort()).toEqual([
      ["pending", 31],
      ["voided", 29],
    ]);
    const rows = await db.select().from(serviceRecords).where(eq(serviceRecords.eventId, eventId));
    expect(rows).toHaveLength(3);
  });

  test("is kept by the lead and by staff of the league, by nobody else", async () => {
    const { lead, person, shiftId } = await onSite();
    const others = [await aVolunteer(), await aStaff({ regions: ["150200"] }), await aStaff({ role: "auditor" })];
    for (const other of [person, ...others])
      expect(await ticks(other, shiftId, lead, "in")).toMatchObject({ reason: "shell.refusals.outside_scope" });
    expect(await ticks(await aStaff(), shiftId, person, "in")).toMatchObject({ ok: true });
    expect(await ticks(await aStaff({ role: "admin" }), shiftId, lead, "in")).toMatchObject({ ok: true });
  });

  test("is closed once the event is called off or finished", async () => {
    const { lead, person, shiftId } = await onSite({ status: "finished" });
    expect(await ticks(lead, shiftId, person, "in")).toMatchObject({ reason: "attendance.refusals.event_closed" });
  });

  test("leave is noted until the person comes", async () => {
    const { lead, person, shiftId } = await onSite();
    const said = { shiftId, volunteerId: person.volunteerId, reason: "孩子发烧" };
    expect(await noteLeave(lead, said, aKey(lead, "attendance.leave"))).toMatchObject({ ok: true, said: "on_leave" });
    expect(await noteLeave(lead, said, aKey(lead, "attendance.leave"))).toMatchObject({
      reason: "attendance.refusals.already_on_leave",
    });
    expect(await attendanceOf(shiftId, person)).toMatchObject({ state: "on_leave", leaveReason: "孩子发烧" });
    await ticks(lead, shiftId, person, "in");
    expect(await attendanceOf(shiftId, person)).toMatchObject({ state: "checked_in", leaveReason: null });
    expect(await noteLeave(lead, said, aKey(lead, "attendance.leave"))).toMatchObject({
      reason: "attendance.refusals.leave_after_in",
    });
  });

  test("times are corrected with a reason; what was marked stays readable", async () => {
    const { lead, person, shiftId, eventId } = await onSite();
    await ticks(lead, shiftId, person, "in", after(-10));
    const fix = (inTime: string | null, outTime: string | null) =>
      correct(
        lead,
        { shiftId, volunteerId: person.volunteerId, inTime, outTime, reason: "忘了点" },
        aKey(lead, "attendance.correct"),
        now,
      );
    const time = (minutes: number) => timeOf(after(minutes));
    // Near midnight the shift would not lie within one day.
    if (time(-60) > time(0)) return;
    expect(await fix(time(-40), time(-50))).toMatchObject({ fields: { outTime: "attendance.refusals.out_before_in" } });
    expect(await fix(null, time(60))).toMatchObject({ fields: { outTime: "attendance.refusals.in_future" } });
    expect(await fix(time(-40), time(-5))).toMatchObject({ ok: true });
    expect(await attendanceOf(shiftId, person)).toMatchObject({ state: "checked_out", inEvidence: "manual" });
    expect((await headsOf(eventId))[0]).toMatchObject({ minutes: 35, evidence: "manual" });
    expect(await marksOf(shiftId)).toHaveLength(4);
    const stranger = await aVolunteer();
    const input = { shiftId, volunteerId: stranger.volunteerId, inTime: time(-5), outTime: null, reason: "来过" };
    expect(await correct(lead, input, aKey(lead, "x"), now)).toMatchObject({
      reason: "attendance.refusals.not_on_roll",
    });
  });
});

describe("somebody without a sign-up", () => {
  const numberOf = async ({ volunteerId }: VolunteerActor) =>
    (await db.select().from(volunteers).where(eq(volunteers.id, volunteerId)))[0]?.number.toUpperCase() ?? "";
  const adds = (lead: Actor, shiftId: string, number: string) =>
    addWalkIn(lead, { shiftId, number, reason: "同学带来帮忙" }, aKey(lead, "attendance.walk_in"));

  test("is added by number with a reason, and then stands on the roll", async () => {
    const { lead, shiftId, positionId } = await onSite();
    const guest = await aVolunteer({ number: "V90000001" });
    expect(await ticks(lead, shiftId, guest, "in")).toMatchObject({ reason: "attendance.refusals.not_on_roll" });
    expect(await adds(lead, shiftId, "v9000 0001")).toMatchObject({ ok: true, said: "checked_in" });
    expect(await attendanceOf(shiftId, guest)).toMatchObject({
      walkInReason: "同学带来帮忙",
      positionId,
      signupId: null,
    });
    expect(await ticks(lead, shiftId, guest, "out", after(5))).toMatchObject({ ok: true });
    const roll = await rollOfShift(shiftId, "zh-CN");
    expect(roll?.roll.people.find((one) => one.volunteerId === guest.volunteerId)?.walkIn).toBe("同学带来帮忙");
    expect(await adds(lead, shiftId, await numberOf(guest))).toMatchObject({
      reason: "attendance.refusals.already_in",
    });
    expect(await adds(lead, shiftId, "V00000000")).toMatchObject({ reason: "attendance.refusals.unknown_number" });
  });

  test("the law still asks: with minors only who is cleared, and a lead does not learn what is missing", async () => {
    const { lead, shiftId } = await onSite({ withMinors: true, position: { withMinors: true } });
    await aVolunteer({ number: "V90000002" });
    await aVolunteer({ number: "V90000003", status: "paused" });
    const cleared = await aVolunteer({ number: "V90000004", clearances: [{}] });
    expect(await adds(lead, shiftId, "V90000002")).toMatchObject({ reason: "attendance.refusals.not_eligible" });
    expect(await adds(await aStaff(), shiftId, "V90000002")).toMatchObject({
      reason: "signups.eligibility.clearance.reason",
    });
    expect(await adds(lead, shiftId, "V90000003")).toMatchObject({ reason: "attendance.refusals.not_eligible" });
    expect(await adds(lead, shiftId, "V90000004")).toMatchObject({ ok: true });
    expect(await attendanceOf(shiftId, cleared)).toMatchObject({ state: "checked_in" });
  });
});

describe("a volunteer by oneself", () => {
  const scans = (who: VolunteerActor, shiftId: string, kind: "in" | "out", at = now) =>
    checkInByClaim(
      who,
      { claim: claimOf(secret(), shiftId, at), kind },
      aKey(who, "attendance.check_in"),
      after(5, at),
    );

  test("checks in by the code as oneself, at the moment of the scan, and out likewise", async () => {
    const { person, shiftId, eventId } = await onSite();
    expect(await scans(person, shiftId, "in", after(-20))).toMatchObject({ ok: true, said: "checked_in" });
    expect(await attendanceOf(shiftId, person)).toMatchObject({ inAt: after(-20), inEvidence: "code" });
    expect(await scans(person, shiftId, "in")).toMatchObject({ reason: "attendance.refusals.already_in" });
    expect(await scans(person, shiftId, "out")).toMatchObject({ ok: true, said: "checked_out" });
    expect((await headsOf(eventId))[0]).toMatchObject({ minutes: 20, evidence: "code", state: "pending" });
  });

  test("an old claim, somebody without a place, another's account", async () => {
    const { person, shiftId } = await onSite();
    const claim = claimOf(secret(), shiftId, after(-11));
    expect(await checkInByClaim(person, { claim, kind: "in" }, aKey(person, "x"), now)).toMatchObject({
      reason: "attendance.refusals.claim_over",
    });
    const stranger = await aVolunteer();
    expect(await scans(stranger, shiftId, "in")).toMatchObject({ reason: "attendance.refusals.not_on_roll" });
    expect(await scans({ ...person, volunteerId: "" }, shiftId, "in")).toMatchObject({
      reason: "signups.refusals.no_roster_entry",
    });
  });

  test("types the six symbols instead; tries are counted", async () => {
    const { person, shiftId } = await onSite();
    const short = shortCode(codeKeyOf(secret(), shiftId), shiftId, stepOf(now));
    expect(await claimByShort(person, short, now)).toEqual({ ok: true, claim: claimOf(secret(), shiftId, now) });
    for (let i = 0; i < 11; i++)
      expect(await claimByShort(person, "AAAAAA", now)).toMatchObject({ reason: "attendance.refusals.unknown_short" });
    expect(await claimByShort(person, short, now)).toMatchObject({ reason: "attendance.refusals.too_many_tries" });
    expect(await claimByShort(await aVolunteer(), short, now)).toMatchObject({
      reason: "attendance.refusals.no_open_shift",
    });
  });

  test("says that one cannot come once the shift has begun, not before and not after arriving", async () => {
    const { person, shiftId } = await onSite();
    const says = (at: Date) =>
      leave(person, { shiftId, reason: "路上车坏了" }, aKey(person, "attendance.own_leave"), at);
    expect(await says(after(-90))).toMatchObject({ reason: "attendance.refusals.too_early" });
    expect(await says(now)).toMatchObject({ ok: true });
    expect(await attendanceOf(shiftId, person)).toMatchObject({ state: "on_leave", leaveReason: "路上车坏了" });
  });

  test("has a code and six digits that the lead's device verifies without network, and types", async () => {
    const { lead, person, shiftId, eventId, people } = await onSite({ people: 3 });
    const own = (await ownCodes(db, person.volunteerId, [shiftId])).get(shiftId);
    const roll = await rollOfShift(shiftId, "zh-CN");
    const row = roll?.roll.people.find((one) => one.volunteerId === person.volunteerId);
    expect(row).toMatchObject({
      codeHash: codeHashOf(own?.code ?? ""),
      shortHash: digitsHashOf(shiftId, own?.digits ?? ""),
      state: null,
      position: "展区讲解",
    });
    const types = (code: string, at = now) => typeCode(lead, { shiftId, code }, aKey(lead, "attendance.type"), at);
    expect(await types(own?.digits ?? "", after(-30))).toMatchObject({ ok: true, said: "checked_in" });
    expect(await types(` ${own?.digits.slice(0, 3)} ${own?.digits.slice(3)}`)).toMatchObject({ said: "checked_out" });
    const second = people[1] ?? person;
    const secondCode = (await ownCodes(db, second.volunteerId, [shiftId])).get(shiftId);
    expect(await types(secondCode?.code ?? "")).toMatchObject({ ok: true, said: "checked_in" });
    expect(await types("v1.nothing")).toMatchObject({ reason: "attendance.refusals.unreadable" });
    const later = await aShift(eventId, { name: "下午场", startsAt: after(300), endsAt: after(400) });
    const third = people[2] ?? person;
    await signedUp(third, { eventId, shiftId: later, positionId: await aPosition({ eventId, shiftId: later }) });
    const other = (await ownCodes(db, third.volunteerId, [later])).get(later);
    expect(await types(other?.digits ?? "")).toMatchObject({
      reason: "attendance.refusals.wrong_shift",
      params: { shift: "下午场", name: third.name },
    });
    expect(await types(other?.code ?? "")).toMatchObject({ reason: "attendance.refusals.wrong_shift_code" });
  });

  test("sees how one stands before the code", async () => {
    const { person, shiftId, eventId } = await onSite();
    expect(await scanScreen(db, shiftId, person.volunteerId)).toMatchObject({ signedUp: true, attendance: null });
    const later = await aShift(eventId, { name: "下午场", startsAt: after(300), endsAt: after(400) });
    expect(await scanScreen(db, later, person.volunteerId)).toMatchObject({
      signedUp: false,
      other: { shift: "上午场" },
    });
    expect(await scanScreen(db, "none", person.volunteerId)).toBe(null);
    expect(await openShiftsOf(db, person.volunteerId, now)).toEqual([{ shiftId }]);
  });
});

describe("the desk", () => {
  test("closes what was left open, with when and why; until then it counts nothing", async () => {
    const { lead, person, shiftId, eventId } = await onSite();
    await ticks(lead, shiftId, person, "in", after(-50));
    const open = await attendanceOf(shiftId, person);
    const staff = await aStaff();
    if (!open || timeOf(after(-50)) > timeOf(now)) return;
    const closing = {
      attendanceId: open.id,
      version: open.version,
      outTime: timeOf(after(-5)),
      reason: "带队人电话核对",
    };
    const closes = (by: Actor, more: Partial<typeof closing> = {}) =>
      closeAttendance(by, { ...closing, ...more }, aKey(by, "attendance.close"), now);
    expect(await closes(await aStaff({ regions: ["150200"] }))).toMatchObject({
      reason: "shell.refusals.outside_scope",
    });
    expect(await closes(lead)).toMatchObject({ reason: "shell.refusals.outside_scope" });
    expect(await closes(staff, { version: 7 })).toMatchObject({ reason: "shell.refusals.changed_meanwhile" });
    expect(await closes(staff, { outTime: timeOf(after(-55)) })).toMatchObject({
      fields: { outTime: "attendance.refusals.out_before_in" },
    });
    expect(await headsOf(eventId)).toEqual([]);
    expect(await closes(staff)).toMatchObject({ ok: true });
    expect(await attendanceOf(shiftId, person)).toMatchObject({
      closedBy: staff.accountId,
      closeReason: "带队人电话核对",
      outEvidence: "manual",
    });
    const [head] = await headsOf(eventId);
    expect(head).toMatchObject({ evidence: "manual" });
    expect(head && Math.abs(head.minutes - 45)).toBeLessThanOrEqual(1);
    expect(await closes(staff, { version: 2 })).toMatchObject({ reason: "attendance.refusals.not_open" });
  });
});

describe("a device's queue", () => {
  const device = uuidv7();
  type Sent = { shiftId: string; kind: string; at: Date; [more: string]: unknown };
  const queue = (marks: Sent[], sentAt = now) =>
    syncInput.parse({
      version: 1,
      device,
      sentAt: sentAt.toISOString(),
      marks: marks.map((one) => ({ id: uuidv7(), evidence: "scan", ...one, at: one.at.toISOString() })),
    });

  test("sent twice adds nothing, in whatever order", async () => {
    const { lead, shiftId, eventId, people } = await onSite({ people: 4 });
    const sent = queue(
      people.flatMap(({ volunteerId }) => [
        { shiftId, volunteerId, kind: "out", at: after(-5) },
        { shiftId, volunteerId, kind: "in", at: after(-35) },
      ]),
    );
    const first = await sync(lead, sent, now);
    expect(first).toEqual(sent.marks.map(({ id }) => ({ id, ok: true, already: false })));
    const before = [await marksOf(shiftId), await rollOfShift(shiftId, "en"), await headsOf(eventId)];
    const again = await sync(lead, { ...sent, marks: [...sent.marks].reverse() }, now);
    expect(again.every((one) => one.ok && one.already)).toBe(true);
    expect([await marksOf(shiftId), await rollOfShift(shiftId, "en"), await headsOf(eventId)]).toEqual(before);
    expect((await headsOf(eventId)).map(({ minutes }) => minutes)).toEqual([30, 30, 30, 30]);
  });

  test("of two devices is merged, and what said the same again is shown", async () => {
    const { lead, person, shiftId } = await onSite();
    const { volunteerId } = person;
    await sync(lead, queue([{ shiftId, volunteerId, kind: "in", at: after(-20) }]), now);
    await sync(lead, { ...queue([{ shiftId, volunteerId, kind: "in", at: after(-30) }]), device: uuidv7() }, now);
    const row = await attendanceOf(shiftId, person);
    expect(row).toMatchObject({ inAt: after(-30), state: "checked_in" });
    expect(row?.duplicates).toHaveLength(1);
  });

  test("an undo that arrives before its mark takes it back all the same", async () => {
    const { lead, person, shiftId } = await onSite();
    const { volunteerId } = person;
    const id = uuidv7();
    await sync(lead, queue([{ shiftId, volunteerId, kind: "undo", at: after(-1), undoesId: id }]), now);
    await sync(lead, queue([{ id, shiftId, volunteerId, kind: "in", at: after(-2) }]), now);
    expect((await attendanceOf(shiftId, person))?.state).toBe(null);
  });

  test("answers each mark by itself: one refusal loses no other", async () => {
    const { lead, person, shiftId } = await onSite();
    const stranger = await aVolunteer();
    await aVolunteer({ number: "V90000009" });
    const foreign = await onSite();
    const taken = uuidv7();
    const results = await sync(
      lead,
      queue([
        { id: taken, shiftId, volunteerId: person.volunteerId, kind: "in", at: after(-3) },
        { shiftId, volunteerId: stranger.volunteerId, kind: "in", at: after(-3) },
        { shiftId: foreign.shiftId, volunteerId: foreign.person.volunteerId, kind: "in", at: after(-3) },
        { shiftId, volunteerId: person.volunteerId, kind: "out", at: after(30) },
        { shiftId, walkIn: { number: "v90000009" }, kind: "in", at: after(-2), reason: "朋友一起来" },
        { shiftId, walkIn: { number: "V90000009" }, kind: "out", at: after(-1) },
        { shiftId, walkIn: { number: "V90000010" }, kind: "in", at: after(-1), reason: "没有编号" },
        { shiftId, volunteerId: "none", kind: "in", at: after(-1) },
      ]),
      now,
    );
    expect(results.map((one) => (one.ok ? "ok" : one.reason))).toEqual([
      "ok",
      "not_on_roll",
      "outside_scope",
      "in_future",
      "ok",
      "ok",
      "unknown_number",
      "not_found",
    ]);
    const reused = await sync(
      foreign.lead,
      queue([{ id: taken, shiftId: foreign.shiftId, volunteerId: foreign.person.volunteerId, kind: "in", at: now }]),
      now,
    );
    expect(reused).toEqual([{ id: taken, ok: false, reason: "id_reused" }]);
  });

  test("of a clock that is an hour ahead is corrected", async () => {
    const { lead, person, shiftId } = await onSite();
    const ahead = new Date(now.getTime() + HOUR_MS);
    await sync(lead, queue([{ shiftId, volunteerId: person.volunteerId, kind: "in", at: after(40) }], ahead), now);
    expect((await attendanceOf(shiftId, person))?.inAt).toEqual(after(-20));
  });

  test("cannot claim the rotating code's evidence, and is bounded", () => {
    const one = { shiftId: "s", volunteerId: "v", kind: "in", at: now };
    expect(() => queue([{ ...one, evidence: "code" }])).toThrow();
    expect(() => queue(Array.from({ length: 201 }, () => one))).toThrow();
  });
});

test("what was marked is never changed or removed: the database refuses", async () => {
  const { lead, person, shiftId } = await onSite();
  await ticks(lead, shiftId, person, "in");
  const which = eq(attendanceMarks.shiftId, shiftId);
  for (const work of [
    () => transaction((tx) => tx.update(attendanceMarks).set({ kind: "out" }).where(which), { alone: ["x"] }),
    () => transaction((tx) => tx.delete(attendanceMarks).where(which), { alone: ["x"] }),
  ])
    await expect(work()).rejects.toThrow();
});
