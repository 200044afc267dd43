import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEntries, db, letters, positions, signups } from "@/db";
import { aKey, anEvent, aVolunteer, nextWeek, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { placesDifferences } from "../../places/queries";
import { signUp } from "./sign-up";

let close: () => Promise<void>;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
});
afterAll(() => close());

const stateOf = async (id: string) => (await db.select().from(signups).where(eq(signups.id, id)))[0];
const takenOf = async (id: string) => (await db.select().from(positions).where(eq(positions.id, id)))[0]?.taken;

test("示例·陈一 takes a place: it is counted, audited, and a letter is written once", async () => {
  const chen = await aVolunteer({ name: "示例·陈一" });
  const { positionId } = await anEvent();
  const once = aKey(chen, "signups.sign_up");
  const answer = await signUp(chen, { positionId }, once);
  expect(answer).toMatchObject({ ok: true, said: "confirmed" });
  expect(await signUp(chen, { positionId }, once)).toEqual(answer);
  expect(await takenOf(positionId)).toBe(1);
  if (!answer.ok) return;
  expect(await stateOf(answer.id)).toMatchObject({ state: "confirmed", volunteerId: chen.volunteerId, queue: 0 });
  expect(await db.select().from(auditEntries).where(eq(auditEntries.subjectId, answer.id))).toHaveLength(1);
  expect(await db.select().from(letters).where(eq(letters.accountId, chen.accountId))).toMatchObject([
    { kind: "signup_confirmed", state: "queued" },
  ]);
});

test("a second sign-up in the same shift is refused before fullness is spoken of", async () => {
  const wu = await aVolunteer({ name: "示例·吴七" });
  const { positionId } = await anEvent({ position: { places: 1 } });
  await signUp(wu, { positionId }, aKey(wu, "signups.sign_up"));
  const again = await signUp(wu, { positionId, wait: true }, aKey(wu, "signups.sign_up"));
  expect(again).toMatchObject({
    ok: false,
    reason: "signups.eligibility.already_signed_up.reason",
    codes: ["already_signed_up", "full"],
  });
});

test("a full position refuses, or lets wait in the order of asking", async () => {
  const [first, second, third] = [await aVolunteer(), await aVolunteer(), await aVolunteer()];
  const { positionId } = await anEvent({ position: { places: 1 } });
  await signUp(first, { positionId }, aKey(first, "signups.sign_up"));
  expect(await signUp(second, { positionId }, aKey(second, "signups.sign_up"))).toMatchObject({
    ok: false,
    reason: "signups.eligibility.full.reason",
    params: { ahead: 0, waitlist: "yes" },
  });
  const waits = await signUp(second, { positionId, wait: true }, aKey(second, "signups.wait"));
  const waitsToo = await signUp(third, { positionId, wait: true }, aKey(third, "signups.wait"));
  expect(waits).toMatchObject({ ok: true, said: "waitlisted" });
  if (!waits.ok || !waitsToo.ok) throw new Error("both should wait");
  expect(await stateOf(waits.id)).toMatchObject({ state: "waitlisted", queue: 1 });
  expect(await stateOf(waitsToo.id)).toMatchObject({ state: "waitlisted", queue: 2 });
  expect(await takenOf(positionId)).toBe(1);
});

test("without a waiting list nobody waits", async () => {
  const [first, second] = [await aVolunteer(), await aVolunteer()];
  const { positionId } = await anEvent({ position: { places: 1, hasWaitlist: false } });
  await signUp(first, { positionId }, aKey(first, "signups.sign_up"));
  expect(await signUp(second, { positionId, wait: true }, aKey(second, "signups.wait"))).toMatchObject({ ok: false });
});

test("nobody is in two places at once, but one shift may follow another without a gap at the same place", async () => {
  const zhao = await aVolunteer({ name: "示例·赵五" });
  const morning = await anEvent({ title: "示例活动·上午", shift: { startsAt: nextWeek(10), endsAt: nextWeek(12) } });
  const crossing = await anEvent({ shift: { startsAt: nextWeek(11), endsAt: nextWeek(13) } });
  const after = await anEvent({ shift: { startsAt: nextWeek(12), endsAt: nextWeek(13) } });
  await signUp(zhao, morning, aKey(zhao, "signups.sign_up"));
  expect(await signUp(zhao, crossing, aKey(zhao, "signups.sign_up"))).toMatchObject({
    ok: false,
    reason: "signups.eligibility.overlap.reason",
    params: { time: "10:00", event: "示例活动·上午", more: 0 },
  });
  expect(await signUp(zhao, after, aKey(zhao, "signups.sign_up"))).toMatchObject({ ok: true });
});

test("an unknown position and an account without a roster entry are refused", async () => {
  const chen = await aVolunteer();
  expect(await signUp(chen, { positionId: "none" }, aKey(chen, "signups.sign_up"))).toMatchObject({
    reason: "shell.refusals.not_found",
  });
  const nobody = { ...chen, volunteerId: null };
  expect(await signUp(nobody, { positionId: "none" }, aKey(chen, "signups.sign_up"))).toMatchObject({
    reason: "signups.refusals.no_roster_entry",
  });
});

test("the recount finds nothing wrong, and finds what somebody changed past the law", async () => {
  expect(await placesDifferences(db)).toEqual([]);
});
