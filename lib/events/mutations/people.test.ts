import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEntries, db, events, letters, offers, positions, shifts, signups } from "@/db";
import {
  aKey,
  anEvent,
  aPosition,
  aStaff,
  aVolunteer,
  manyVolunteers,
  nextWeek,
  type SceneActor,
  theRegions,
  type VolunteerActor,
} from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { placesDifferences } from "../../places/queries";
import { invite } from "../../signups/mutations/invite";
import { signUp } from "../../signups/mutations/sign-up";
import { dayOf, timeOf } from "../../time";
import { cancelEvent } from "./cancel";
import { discardEvent } from "./discard";
import { moveEvent } from "./move";
import { nameLead } from "./name-lead";
import { removePosition } from "./remove-position";
import { removeShift } from "./remove-shift";
import { retractEvent } from "./retract";
import { savePosition } from "./save-position";
import { saveShift } from "./save-shift";

let close: () => Promise<void>;
let staff: SceneActor;
let foreign: SceneActor;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
  foreign = await aStaff({ regions: ["150200"] });
});
afterAll(async () => {
  expect(await placesDifferences(db)).toEqual([]);
  await close();
});

async function takes(who: VolunteerActor, positionId: string, wait = false): Promise<string> {
  const answer = await signUp(who, { positionId, wait }, aKey(who, "signups.sign_up"));
  if (!answer.ok) throw new Error(answer.reason);
  return answer.id;
}
const lettersOf = async (eventId: string, kind: "event_moved" | "event_cancelled" | "signup_rechecked") =>
  (
    await db
      .select()
      .from(letters)
      .where(and(eq(letters.eventId, eventId), eq(letters.kind, kind)))
  )
    .map((letter) => letter.accountId)
    .sort();
const eventOf = async (id: string) => (await db.select().from(events).where(eq(events.id, id)))[0];
const accountsOf = (people: readonly SceneActor[]) => people.map((one) => one.accountId).sort();

/** One confirmed, one invited, one waiting for the two places. */
async function aStaffedEvent() {
  const scene = await anEvent({ position: { places: 2 } });
  const [first, invited, waits] = await manyVolunteers(3);
  if (!first || !invited || !waits) throw new Error("nobody came");
  const signupId = await takes(first, scene.positionId);
  await invite(
    staff,
    { positionId: scene.positionId, volunteerIds: [invited.volunteerId] },
    aKey(staff, "signups.invite"),
  );
  await takes(waits, scene.positionId, true);
  return { ...scene, first, invited, waits, signupId };
}

const wanted = (startsAt: Date, endsAt: Date) => ({
  day: dayOf(startsAt),
  start: timeOf(startsAt),
  end: timeOf(endsAt),
});
const move = (
  eventId: string,
  change: { place?: string; shifts?: Parameters<typeof moveEvent>[1]["shifts"]; intent?: "look" | "move" },
  who = staff,
) =>
  moveEvent(
    who,
    { eventId, version: 1, intent: "move", place: "示例会场", address: null, shifts: {}, sessions: {}, ...change },
    aKey(who, "events.move"),
  );

test("moving tells everybody concerned once, and bumps the calendar", async () => {
  const { eventId, shiftId, first, invited, waits } = await aStaffedEvent();
  const later = wanted(nextWeek(14), nextWeek(16));
  expect(await move(eventId, { place: "新会场", shifts: { [shiftId]: later } })).toMatchObject({
    ok: true,
    said: "moved",
  });
  expect(await lettersOf(eventId, "event_moved")).toEqual(accountsOf([first, invited, waits]));
  expect(await eventOf(eventId)).toMatchObject({
    place: "新会场",
    startsAt: nextWeek(14),
    endsAt: nextWeek(16),
    calendarSequence: 1,
    version: 2,
  });
});

test("moving asks the law again: who is elsewhere then is flagged and told, not thrown out", async () => {
  const { eventId, shiftId, first } = await aStaffedEvent();
  const other = await anEvent({ shift: { startsAt: nextWeek(14), endsAt: nextWeek(16) } });
  const elsewhere = await aPosition({ eventId: other.eventId, shiftId: other.shiftId });
  await takes(first, elsewhere);
  const look = await move(eventId, { intent: "look", shifts: { [shiftId]: wanted(nextWeek(15), nextWeek(17)) } });
  expect(look).toMatchObject({ ok: false, reason: "events.refusals.would_move", params: { people: 3, broken: 1 } });
  expect((await eventOf(eventId))?.startsAt).toEqual(nextWeek(10));
  await move(eventId, { shifts: { [shiftId]: wanted(nextWeek(15), nextWeek(17)) } });
  const [row] = await db
    .select()
    .from(signups)
    .where(and(eq(signups.eventId, eventId), eq(signups.volunteerId, first.volunteerId)));
  expect(row).toMatchObject({ state: "confirmed", flags: ["overlap"] });
  expect(await lettersOf(eventId, "signup_rechecked")).toEqual([first.accountId]);
});

test("moving into the past, moving nothing, and moving another league's event are refused", async () => {
  const { eventId, shiftId } = await anEvent();
  expect(await move(eventId, {})).toMatchObject({ reason: "events.refusals.nothing_moved" });
  expect(await move(eventId, { shifts: { [shiftId]: wanted(nextWeek(9, 0, -2), nextWeek(10, 0, -2)) } })).toMatchObject(
    { reason: "events.refusals.past" },
  );
  expect(await move(eventId, { place: "别处" }, foreign)).toMatchObject({ reason: "shell.refusals.outside_scope" });
});

test("cancelling tells everybody, takes offers back and gives every place back", async () => {
  const { eventId, positionId, first, invited, waits } = await aStaffedEvent();
  const answer = await cancelEvent(staff, { eventId, version: 1, reason: "停电检修" }, aKey(staff, "events.cancel"));
  expect(answer).toMatchObject({ ok: true, said: "cancelled" });
  expect(await lettersOf(eventId, "event_cancelled")).toEqual(accountsOf([first, invited, waits]));
  expect((await db.select().from(signups).where(eq(signups.eventId, eventId))).map((row) => row.state)).toEqual([
    "removed",
    "removed",
    "removed",
  ]);
  expect((await db.select().from(offers).where(eq(offers.positionId, positionId))).map((row) => row.state)).toEqual([
    "taken_back",
  ]);
  expect((await db.select().from(positions).where(eq(positions.id, positionId)))[0]?.taken).toBe(0);
  expect(await eventOf(eventId)).toMatchObject({ status: "cancelled", cancelReason: "停电检修", calendarSequence: 1 });
  expect(
    await cancelEvent(staff, { eventId, version: 2, reason: "再取消一次" }, aKey(staff, "events.cancel")),
  ).toMatchObject({ reason: "events.refusals.cancelled" });
});

test("another league's coordinator cancels and retracts nothing", async () => {
  const { eventId } = await anEvent();
  expect(
    await cancelEvent(foreign, { eventId, version: 1, reason: "停电检修" }, aKey(foreign, "events.cancel")),
  ).toMatchObject({ reason: "shell.refusals.outside_scope" });
  expect(await retractEvent(foreign, { eventId, version: 1 }, aKey(foreign, "events.retract"))).toMatchObject({
    reason: "shell.refusals.outside_scope",
  });
});

test("retracting works while nobody signed up, and not afterwards", async () => {
  const { eventId } = await anEvent();
  expect(await retractEvent(staff, { eventId, version: 1 }, aKey(staff, "events.retract"))).toMatchObject({ ok: true });
  expect((await eventOf(eventId))?.status).toBe("draft");
  const taken = await aStaffedEvent();
  expect(
    await retractEvent(staff, { eventId: taken.eventId, version: 1 }, aKey(staff, "events.retract")),
  ).toMatchObject({ reason: "events.refusals.signed_up", params: { count: 3 } });
});

test("retracting and signing up at once: never a sign-up on a draft", async () => {
  for (let n = 0; n < 5; n++) {
    const { eventId, positionId } = await anEvent();
    const who = await aVolunteer();
    const [back, signed] = await Promise.all([
      retractEvent(staff, { eventId, version: 1 }, aKey(staff, "events.retract")),
      signUp(who, { positionId }, aKey(who, "signups.sign_up")),
    ]);
    expect([back.ok, signed.ok].filter(Boolean)).toHaveLength(1);
  }
});

test("a draft is discarded with its plan; a published event is not", async () => {
  const { eventId } = await anEvent({ status: "draft" });
  expect(await discardEvent(staff, { eventId, version: 1 }, aKey(staff, "events.discard"))).toMatchObject({ ok: true });
  expect(await eventOf(eventId)).toBeUndefined();
  expect(await db.select().from(shifts).where(eq(shifts.eventId, eventId))).toEqual([]);
  const live = await anEvent();
  expect(await discardEvent(staff, { eventId: live.eventId, version: 1 }, aKey(staff, "events.discard"))).toMatchObject(
    { reason: "events.refusals.not_draft" },
  );
});

const position = {
  name: "展区讲解",
  nameEn: null,
  blocked: 0,
  hasWaitlist: true,
  qualification: null,
  language: null,
  minAge: null,
  isRisky: false,
  withMinors: false,
};
const lower = (scene: { eventId: string; shiftId: string; positionId: string }, places: number) =>
  savePosition(staff, { ...scene, ...position, version: 1, places }, aKey(staff, "events.save_position"));

test("places go no lower than taken, and when they grow those who wait are asked", async () => {
  const scene = await aStaffedEvent();
  expect(await lower(scene, 1)).toMatchObject({ reason: "events.refusals.places_taken", params: { taken: 2 } });
  expect(await lower(scene, 3)).toMatchObject({ ok: true });
  expect(
    await db
      .select()
      .from(offers)
      .where(and(eq(offers.positionId, scene.positionId), eq(offers.source, "waitlist"))),
  ).toHaveLength(1);
});

test("lowering while twenty sign up: taken never exceeds places", async () => {
  const scene = await anEvent({ position: { places: 20, hasWaitlist: false } });
  const people = await manyVolunteers(20);
  await Promise.all([
    ...people.map((who) => signUp(who, { positionId: scene.positionId }, aKey(who, "signups.sign_up"))),
    lower(scene, 5),
  ]);
  const [row] = await db.select().from(positions).where(eq(positions.id, scene.positionId));
  expect(row && row.taken <= (row.places ?? 0)).toBe(true);
});

test("the one whose form is old is refused; shifts with people keep their times; the last ones stay", async () => {
  const scene = await aStaffedEvent();
  const shift = { eventId: scene.eventId, shiftId: scene.shiftId, name: "早场" };
  const save = (version: number, window: { day: string; start: string; end: string }) =>
    saveShift(staff, { ...shift, version, ...window }, aKey(staff, "events.save_shift"));
  expect(await save(9, wanted(nextWeek(10), nextWeek(12)))).toMatchObject({ reason: "events.refusals.changed" });
  expect(await save(1, wanted(nextWeek(11), nextWeek(12)))).toMatchObject({ reason: "events.refusals.move_instead" });
  expect(await save(1, wanted(nextWeek(10), nextWeek(12)))).toMatchObject({ ok: true });
  expect(await removeShift(staff, shift, aKey(staff, "events.remove_shift"))).toMatchObject({
    reason: "events.refusals.has_people",
  });
  expect(await removePosition(staff, scene, aKey(staff, "events.remove_position"))).toMatchObject({
    reason: "events.refusals.has_people",
  });
  const empty = await anEvent();
  expect(await removeShift(staff, empty, aKey(staff, "events.remove_shift"))).toMatchObject({
    reason: "events.refusals.last_shift",
  });
  expect(await removePosition(staff, empty, aKey(staff, "events.remove_position"))).toMatchObject({
    reason: "events.refusals.last_position",
  });
});

test("a new shift stretches the event's own times; removing it takes them back", async () => {
  const { eventId } = await anEvent();
  const added = await saveShift(
    staff,
    { eventId, shiftId: null, name: "下午场", ...wanted(nextWeek(14), nextWeek(16)) },
    aKey(staff, "events.save_shift"),
  );
  expect((await eventOf(eventId))?.endsAt).toEqual(nextWeek(16));
  await removeShift(staff, { eventId, shiftId: added.ok ? added.id : "" }, aKey(staff, "events.remove_shift"));
  expect(await eventOf(eventId)).toMatchObject({ endsAt: nextWeek(12), calendarSequence: 2 });
});

test("a lead is an adult with a place in the shift", async () => {
  const scene = await aStaffedEvent();
  const name = (volunteerId: string | null) =>
    nameLead(staff, { ...scene, volunteerId }, aKey(staff, "events.name_lead"));
  expect(await name(scene.waits.volunteerId)).toMatchObject({ reason: "events.refusals.lead_not_here" });
  expect(await name(scene.first.volunteerId)).toMatchObject({ said: "lead_named" });
  expect(await name(null)).toMatchObject({ said: "lead_cleared" });
  const rows = await db
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.subjectId, scene.shiftId), eq(auditEntries.act, "events.name_lead")));
  expect(rows.map((row) => row.facts.lead)).toEqual(
    expect.arrayContaining([
      [null, scene.first.volunteerId],
      [scene.first.volunteerId, null],
    ]),
  );
});
