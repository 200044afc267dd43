import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEntries, db, events, letters, offers, positions, shifts, signups, transaction, volunteers } from "@/db";
import {
  aKey,
  anEvent,
  aPosition,
  aStaff,
  aVolunteer,
  nextWeek,
  type SceneActor,
  theRegions,
  type VolunteerActor,
} from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { DAY_MS, HOUR_MS } from "../../time";
import { placesDifferences } from "../../places/queries";
import { checkStartingShifts } from "../jobs";
import { eligibilityOf, eligibilityOfMany } from "../queries/eligibility";
import { keysOfEvent, keysOfVolunteer } from "../queries/keys";
import { signupsOfEvent } from "../queries/of-event";
import { signupsOfVolunteer } from "../queries/of-volunteer";
import { acceptOffer } from "./accept-offer";
import { enterByPhone } from "./enter-by-phone";
import { invite } from "./invite";
import { recheckShift, recheckVolunteer } from "./recheck";
import { releaseEvent, releaseVolunteer } from "./release";
import { signUp } from "./sign-up";
import { takeBack } from "./take-back";

let close: () => Promise<void>;
let staff: SceneActor;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
});
afterAll(() => close());

const invites = (positionId: string, people: VolunteerActor[], overrideReason?: string, by = staff) =>
  invite(
    by,
    { positionId, volunteerIds: people.map((p) => p.volunteerId), overrideReason },
    aKey(by, "signups.invite"),
  );
const takes = (who: VolunteerActor, positionId: string, wait = false) =>
  signUp(who, { positionId, wait }, aKey(who, "signups.sign_up"));
const liveOf = async (who: VolunteerActor, positionId: string) =>
  (
    await db
      .select()
      .from(signups)
      .where(and(eq(signups.volunteerId, who.volunteerId), eq(signups.positionId, positionId)))
  )[0];
const offerOf = async (who: VolunteerActor) =>
  (await db.select().from(offers).where(eq(offers.volunteerId, who.volunteerId)))[0];
const takenOf = async (id: string) => (await db.select().from(positions).where(eq(positions.id, id)))[0]?.taken;
const lettersTo = async (who: { accountId: string }) =>
  (await db.select().from(letters).where(eq(letters.accountId, who.accountId)).orderBy(letters.id)).map(
    (l) => `${l.kind}:${l.state}`,
  );
const quietly = <T>(work: Parameters<typeof transaction<T>>[0]) => transaction(work, { alone: ["scenes"] });

test("an invitation holds a place and is no place in the order of waiting; accepting confirms", async () => {
  const chen = await aVolunteer({ name: "示例·陈一", region: "150400" });
  const { positionId, eventId } = await anEvent({ position: { places: 1 } });
  expect(await invites(positionId, [chen])).toMatchObject({
    ok: true,
    said: "invited",
    invited: [chen.volunteerId],
    notInvited: [],
  });
  expect(await takenOf(positionId)).toBe(1);
  const waiting = await aVolunteer();
  await takes(waiting, positionId, true);
  const list = await signupsOfEvent(db, eventId);
  expect(list.map((s) => [s.volunteerId, s.state, s.waitingPlace, s.offer?.source])).toEqual([
    [chen.volunteerId, "waitlisted", null, "invitation"],
    [waiting.volunteerId, "waitlisted", 1, undefined],
  ]);
  const offer = await offerOf(chen);
  expect(await acceptOffer(chen, { offerId: offer?.id ?? "" }, aKey(chen, "signups.accept"))).toMatchObject({
    ok: true,
  });
  expect(await liveOf(chen, positionId)).toMatchObject({ state: "confirmed" });
  expect(await takenOf(positionId)).toBe(1);
});

test("of several, those who can be invited are; the others are named with their reasons", async () => {
  const [good, paused, late] = [
    await aVolunteer(),
    await aVolunteer({ name: "示例·停", status: "paused" }),
    await aVolunteer(),
  ];
  const { positionId } = await anEvent({ position: { places: 1 } });
  const answer = await invites(positionId, [paused, good, late]);
  expect(answer).toMatchObject({
    ok: true,
    said: "invited_some",
    invited: [good.volunteerId],
    notInvited: [
      { name: "示例·停", why: { codes: ["not_active"] } },
      { volunteerId: late.volunteerId, why: { codes: ["full"] } },
    ],
  });
  expect(await invites(positionId, [late])).toMatchObject({ ok: false, reason: "signups.eligibility.full.reason" });
  expect(await takenOf(positionId)).toBe(1);
});

test("at most three invitations a week; another league's staff invite nobody here", async () => {
  const chen = await aVolunteer();
  for (const hour of [8, 11, 14]) {
    const { positionId } = await anEvent({ shift: { startsAt: nextWeek(hour), endsAt: nextWeek(hour + 1) } });
    expect(await invites(positionId, [chen])).toMatchObject({ ok: true });
  }
  const { positionId } = await anEvent({ shift: { startsAt: nextWeek(17), endsAt: nextWeek(18) } });
  expect(await invites(positionId, [chen])).toMatchObject({
    reason: "signups.refusals.invitations_per_week",
    params: { most: 3 },
  });
  const left = await eligibilityOfMany(db, positionId, [chen.volunteerId], new Date(), { staff });
  expect(left.get(chen.volunteerId)).toMatchObject({ invitationsLeft: 0, answer: { allowed: true } });
  const foreign = await aStaff({ regions: ["150200"] });
  const other = await aVolunteer();
  expect(await invites(positionId, [other], undefined, foreign)).toMatchObject({
    reason: "shell.refusals.outside_scope",
  });
  const seen = await eligibilityOf(db, other.volunteerId, [positionId], new Date(), { staff: foreign });
  expect(seen.get(positionId)).toMatchObject({ allowed: false, reasons: [{ code: "outside_scope" }] });
});

test("soft rules give way to a written reason, which is kept; hard rules never do", async () => {
  const chen = await aVolunteer();
  const closed = await anEvent({ signupClosesAt: new Date(Date.now() - 1) });
  expect(await invites(closed.positionId, [chen])).toMatchObject({ ok: false, codes: ["signup_closed"] });
  expect(await invites(closed.positionId, [chen], "校方加开一场，已电话说好")).toMatchObject({ ok: true });
  expect(await liveOf(chen, closed.positionId)).toMatchObject({
    overrideCodes: ["signup_closed"],
    overrideReason: "校方加开一场，已电话说好",
  });
  const row = await liveOf(chen, closed.positionId);
  expect(
    await db
      .select()
      .from(auditEntries)
      .where(and(eq(auditEntries.subjectId, row?.id ?? ""), eq(auditEntries.act, "signups.override"))),
  ).toMatchObject([{ facts: { codes: ["signup_closed"] } }]);
  const needs = await anEvent({ signupClosesAt: new Date(Date.now() - 1), position: { qualification: "docent" } });
  const wu = await aVolunteer();
  expect(await invites(needs.positionId, [wu], "有经验，先来")).toMatchObject({
    ok: false,
    codes: ["qualification", "signup_closed"],
  });
});

test("an invitation is taken back: before its letter leaves nobody is bothered, afterwards the person is told", async () => {
  const [chen, wu] = [await aVolunteer(), await aVolunteer()];
  const { positionId } = await anEvent();
  await invites(positionId, [chen, wu]);
  const foreign = await aStaff({ regions: ["150200"] });
  const chens = await offerOf(chen);
  const wus = await offerOf(wu);
  const back = (offerId = "", by = staff) => takeBack(by, { offerId }, aKey(by, "signups.take_back"));
  expect(await back(chens?.id, foreign)).toMatchObject({ reason: "shell.refusals.outside_scope" });
  expect(await back("none")).toMatchObject({ reason: "shell.refusals.not_found" });
  await quietly((tx) => tx.update(letters).set({ state: "sent" }).where(eq(letters.accountId, wu.accountId)));
  expect(await back(chens?.id)).toMatchObject({ ok: true });
  expect(await back(chens?.id)).toMatchObject({ reason: "signups.refusals.offer_gone" });
  expect(await back(wus?.id)).toMatchObject({ ok: true });
  expect(await lettersTo(chen)).toEqual(["offer_made:stopped"]);
  expect(await lettersTo(wu)).toEqual(["offer_made:sent", "offer_taken_back:queued"]);
  expect(await liveOf(chen, positionId)).toMatchObject({ state: "removed" });
  expect(await takenOf(positionId)).toBe(0);
});

test("agreed by phone: the same law, a note, and an audit row; for an invited person it is the answer", async () => {
  const [chen, invited] = [await aVolunteer(), await aVolunteer()];
  const { positionId } = await anEvent();
  const phone = (who: VolunteerActor, by = staff, more = {}) =>
    enterByPhone(
      by,
      { positionId, volunteerId: who.volunteerId, note: "4月20日 10:00 电话，本人同意", ...more },
      aKey(by, "signups.enter_by_phone"),
    );
  expect(await phone(chen)).toMatchObject({ ok: true, said: "confirmed" });
  expect(await phone(chen)).toMatchObject({ ok: false, codes: ["already_signed_up"] });
  expect(await liveOf(chen, positionId)).toMatchObject({
    state: "confirmed",
    phoneNote: "4月20日 10:00 电话，本人同意",
  });
  await invites(positionId, [invited]);
  expect(await phone(invited)).toMatchObject({ ok: true });
  expect(await liveOf(invited, positionId)).toMatchObject({ state: "confirmed", phoneNote: expect.any(String) });
  expect(await offerOf(invited)).toMatchObject({ state: "accepted" });
  expect(await takenOf(positionId)).toBe(2);
  const foreign = await aStaff({ regions: ["150200"] });
  expect(await phone(await aVolunteer(), foreign)).toMatchObject({ reason: "shell.refusals.outside_scope" });
  expect(await phone(await aVolunteer({ status: "applied" }))).toMatchObject({ codes: ["not_active"] });
  expect(
    await db
      .select()
      .from(auditEntries)
      .where(and(eq(auditEntries.act, "signups.enter_by_phone"), eq(auditEntries.accountId, staff.accountId))),
  ).toHaveLength(2);
});

test("when a shift moves onto another duty, the people concerned are flagged and told once, and well again when it moves back", async () => {
  const chen = await aVolunteer();
  const [first, second] = [await anEvent({ shift: { startsAt: nextWeek(8), endsAt: nextWeek(9) } }), await anEvent()];
  await takes(chen, first.positionId);
  await takes(chen, second.positionId);
  const move = (hour: number) =>
    quietly(async (tx) => {
      await tx
        .update(shifts)
        .set({ startsAt: nextWeek(hour), endsAt: nextWeek(hour + 1) })
        .where(eq(shifts.id, first.shiftId));
      return recheckShift(tx, first.shiftId, new Date());
    });
  expect(await move(10)).toBe(1);
  expect(await liveOf(chen, first.positionId)).toMatchObject({ state: "confirmed", flags: ["overlap"] });
  expect(await move(10)).toBe(0);
  expect(await move(7)).toBe(0);
  expect(await liveOf(chen, first.positionId)).toMatchObject({ flags: [] });
  expect((await lettersTo(chen)).filter((l) => l.startsWith("signup_rechecked"))).toHaveLength(1);
});

test("when a person's credential goes, their coming sign-ups are asked again; what staff overrode stays overridden", async () => {
  const chen = await aVolunteer({ qualifications: [{ kind: "docent" }] });
  const { positionId } = await anEvent({ position: { qualification: "docent" } });
  await takes(chen, positionId);
  expect(await quietly((tx) => recheckVolunteer(tx, chen.volunteerId, new Date()))).toBe(0);
  await quietly((tx) => tx.update(volunteers).set({ status: "paused" }).where(eq(volunteers.id, chen.volunteerId)));
  expect(await quietly((tx) => recheckVolunteer(tx, chen.volunteerId, new Date()))).toBe(1);
  expect(await liveOf(chen, positionId)).toMatchObject({ flags: ["not_active"] });
});

test("a cancelled event lets everybody go and gives every place back", async () => {
  const [has, held, waits] = [await aVolunteer(), await aVolunteer(), await aVolunteer()];
  const scene = await anEvent({ position: { places: 2 } });
  await takes(has, scene.positionId);
  await invites(scene.positionId, [held]);
  await takes(waits, scene.positionId, true);
  const keys = await keysOfEvent(scene.eventId);
  expect(keys).toEqual(
    expect.arrayContaining([
      `event:${scene.eventId}`,
      `position:${scene.positionId}`,
      `volunteer:${waits.volunteerId}`,
    ]),
  );
  const released = await transaction(
    (tx) => releaseEvent(tx, scene.eventId, { actor: staff, reason: "停电", now: new Date() }),
    { alone: keys },
  );
  expect(released.map((r) => r.accountId).sort()).toEqual([has.accountId, held.accountId, waits.accountId].sort());
  expect(await takenOf(scene.positionId)).toBe(0);
  expect((await signupsOfEvent(db, scene.eventId)).map((s) => s.state)).toEqual(["removed", "removed", "removed"]);
  expect(await offerOf(held)).toMatchObject({ state: "taken_back" });
});

test("a person who leaves gives all coming places back, and the next are asked", async () => {
  const [chen, next] = [await aVolunteer(), await aVolunteer()];
  const { positionId } = await anEvent({ position: { places: 1 } });
  await takes(chen, positionId);
  await takes(next, positionId, true);
  const keys = await keysOfVolunteer(chen.volunteerId);
  const now = new Date();
  await transaction(
    (tx) =>
      releaseVolunteer(tx, chen.volunteerId, {
        actor: chen,
        state: "withdrawn",
        reason: "left",
        now,
        keys: new Set(keys),
      }),
    { alone: keys },
  );
  expect(await liveOf(chen, positionId)).toMatchObject({ state: "withdrawn" });
  expect(await offerOf(next)).toMatchObject({ state: "open" });
});

test("a shift with minors that begins with one adult is told to the desk once, restart or not", async () => {
  const lead = await aStaff({ regions: ["152900"] });
  const startsAt = new Date(Date.now() + HOUR_MS);
  const school = await anEvent({ regionCode: "152900", withMinors: true, teacherPresent: true, shift: { startsAt } });
  await takes(await aVolunteer(), school.positionId);
  const told = async () => (await lettersTo(lead)).filter((l) => l.startsWith("two_adults_missing"));
  await checkStartingShifts(new Date(startsAt.getTime() - 1));
  expect(await told()).toHaveLength(0);
  expect(await checkStartingShifts(startsAt)).toBe(1);
  expect(await checkStartingShifts(new Date(startsAt.getTime() + HOUR_MS))).toBe(0);
  expect(await told()).toHaveLength(1);
});

test("lists: a volunteer sees the duty, the offer and how many wait before them; candidates exclude those who wait", async () => {
  const [a, b, c] = [await aVolunteer(), await aVolunteer(), await aVolunteer({ name: "示例·丙" })];
  const scene = await anEvent({ position: { places: 1 } });
  await takes(a, scene.positionId);
  await takes(b, scene.positionId, true);
  await takes(c, scene.positionId, true);
  const [own] = await signupsOfVolunteer(db, c.volunteerId, { from: new Date() });
  expect(own).toMatchObject({ state: "waitlisted", waitingAhead: 1, offer: null, position: { id: scene.positionId } });
  expect(await signupsOfVolunteer(db, c.volunteerId, { from: new Date(Date.now() + 30 * DAY_MS) })).toEqual([]);
  const seen = await eligibilityOf(db, c.volunteerId, [scene.positionId], new Date());
  expect(seen.get(scene.positionId)).toMatchObject({ allowed: false, waitingAhead: 1, canWait: false });
  const found = await eligibilityOfMany(db, scene.positionId, { regions: ["150100"], search: "示例·丙" }, new Date(), {
    staff,
  });
  expect([...found.keys()]).toEqual([]);
  const another = await aPosition(scene);
  const there = await eligibilityOfMany(db, another, { regions: null, search: "示例·丙" }, new Date(), { staff });
  expect([...there.values()]).toMatchObject([{ volunteer: { name: "示例·丙" }, answer: { allowed: false } }]);
  expect(await eligibilityOf(db, c.volunteerId, [], new Date())).toEqual(new Map());
  expect(await eligibilityOf(db, "nobody", [scene.positionId], new Date())).toEqual(new Map());
});

test("after all this the counts are what the sign-ups say", async () => {
  expect(await placesDifferences(db)).toEqual([]);
  expect((await db.select().from(events)).length).toBeGreaterThan(10);
});
