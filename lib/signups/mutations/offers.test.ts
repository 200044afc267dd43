import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEntries, clearances, db, letters, offers, positions, signups, transaction } from "@/db";
import {
  aKey,
  anEvent,
  aStaff,
  aVolunteer,
  manyVolunteers,
  nextWeek,
  theRegions,
  type VolunteerActor,
} from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { HOUR_MS } from "../../time";
import { placesDifferences } from "../../places/queries";
import { askWaiting, expireOffers } from "../jobs";
import { acceptOffer } from "./accept-offer";
import { declineOffer } from "./decline-offer";
import { promote } from "./promote";
import { KeysMoved } from "./keys";
import { removeSignup } from "./remove-signup";
import { signUp } from "./sign-up";
import { withdraw } from "./withdraw";

let close: () => Promise<void>;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
});
afterAll(() => close());

const later = (hours: number) => new Date(Date.now() + hours * HOUR_MS);

async function takes(who: VolunteerActor, positionId: string, wait = false): Promise<string> {
  const answer = await signUp(who, { positionId, wait }, aKey(who, "signups.sign_up"));
  if (!answer.ok) throw new Error(answer.reason);
  return answer.id;
}
const leaves = (who: VolunteerActor, signupId: string, now?: Date) =>
  withdraw(who, { signupId }, aKey(who, "signups.withdraw"), now);
const stateOf = async (id: string) => (await db.select().from(signups).where(eq(signups.id, id)))[0]?.state;
const takenOf = async (id: string) => (await db.select().from(positions).where(eq(positions.id, id)))[0]?.taken;
async function openOffer(signupId: string) {
  const [offer] = await db
    .select()
    .from(offers)
    .where(and(eq(offers.signupId, signupId), eq(offers.state, "open")));
  return offer;
}
async function mustHaveOffer(signupId: string) {
  const offer = await openOffer(signupId);
  if (!offer) throw new Error("no offer is open");
  return offer;
}
const kindsTo = async (who: VolunteerActor) =>
  (await db.select().from(letters).where(eq(letters.accountId, who.accountId)).orderBy(letters.id)).map((l) => l.kind);

/** 示例·陈一 has the only place; 示例·吴七 and 示例·赵五 wait in this order. */
async function aQueue(position: Record<string, unknown> = {}) {
  const [chen, wu, zhao] = [
    await aVolunteer({ name: "示例·陈一" }),
    await aVolunteer({ name: "示例·吴七" }),
    await aVolunteer({ name: "示例·赵五" }),
  ];
  const scene = await anEvent({ position: { places: 1, ...position } });
  return {
    ...scene,
    chen,
    wu,
    zhao,
    chens: await takes(chen, scene.positionId),
    wus: await takes(wu, scene.positionId, true),
    zhaos: await takes(zhao, scene.positionId, true),
  };
}

test("a given-up place is offered to the first who waits, in the same write, and stays taken", async () => {
  const { chen, wu, zhao, chens, wus, zhaos, positionId } = await aQueue();
  expect(await leaves(chen, chens)).toMatchObject({ ok: true, said: "withdrawn" });
  expect(await stateOf(chens)).toBe("withdrawn");
  expect(await takenOf(positionId)).toBe(1);
  const offer = await mustHaveOffer(wus);
  expect(offer).toMatchObject({ source: "waitlist", volunteerId: wu.volunteerId, madeBy: null });
  expect(offer.deadline.getTime() - offer.madeAt.getTime()).toBe(12 * HOUR_MS);
  expect(await openOffer(zhaos)).toBeUndefined();
  expect(await kindsTo(wu)).toEqual(["signup_waitlisted", "offer_made"]);
  expect(await kindsTo(chen)).toEqual(["signup_confirmed", "signup_withdrawn"]);
  expect(await kindsTo(zhao)).toEqual(["signup_waitlisted"]);
  const newcomer = await aVolunteer();
  expect(await signUp(newcomer, { positionId }, aKey(newcomer, "signups.sign_up"))).toMatchObject({
    ok: false,
    params: { ahead: 1 },
  });
});

test("accepting turns the held place into a sign-up; a second answer comes too late", async () => {
  const { chen, wu, chens, wus, positionId } = await aQueue();
  await leaves(chen, chens);
  const { id: offerId } = await mustHaveOffer(wus);
  expect(await acceptOffer(wu, { offerId }, aKey(wu, "signups.accept"))).toMatchObject({ ok: true, said: "confirmed" });
  expect(await stateOf(wus)).toBe("confirmed");
  expect(await takenOf(positionId)).toBe(1);
  expect(await acceptOffer(wu, { offerId }, aKey(wu, "signups.accept"))).toMatchObject({
    reason: "signups.refusals.offer_gone",
  });
  expect(await declineOffer(wu, { offerId }, aKey(wu, "signups.decline"))).toMatchObject({
    reason: "signups.refusals.offer_gone",
  });
  expect(await acceptOffer(chen, { offerId }, aKey(chen, "signups.accept"))).toMatchObject({
    reason: "shell.refusals.not_found",
  });
});

test("declining lapses the sign-up and asks the next", async () => {
  const { chen, wu, chens, wus, zhaos, positionId } = await aQueue();
  await leaves(chen, chens);
  const { id: offerId } = await mustHaveOffer(wus);
  expect(await declineOffer(wu, { offerId }, aKey(wu, "signups.decline"))).toMatchObject({ ok: true });
  expect(await stateOf(wus)).toBe("lapsed");
  expect(await openOffer(zhaos)).toBeDefined();
  expect(await takenOf(positionId)).toBe(1);
});

test("an offer nobody answers expires by the clock alone: lapsed, next asked, told once, and twice changes nothing", async () => {
  const { chen, wu, zhao, chens, wus, zhaos, positionId } = await aQueue();
  await leaves(chen, chens);
  const { id: offerId, deadline } = await mustHaveOffer(wus);
  const justBefore = new Date(deadline.getTime() - 1);
  await expireOffers(justBefore);
  expect(await openOffer(wus)).toBeDefined();
  expect(await acceptOffer(wu, { offerId }, aKey(wu, "signups.accept"), deadline)).toMatchObject({
    reason: "signups.refusals.offer_expired",
  });
  expect(await expireOffers(deadline)).toBeGreaterThanOrEqual(1);
  expect(await expireOffers(deadline)).toBe(0);
  expect(await stateOf(wus)).toBe("lapsed");
  expect(await kindsTo(wu)).toEqual(["signup_waitlisted", "offer_made", "offer_expired"]);
  expect(await openOffer(zhaos)).toMatchObject({ source: "waitlist" });
  expect(await kindsTo(zhao)).toEqual(["signup_waitlisted", "offer_made"]);
  await expireOffers(later(60));
  expect(await stateOf(zhaos)).toBe("lapsed");
  expect(await takenOf(positionId)).toBe(0);
});

test("near the start an offer is held for half of the time left", async () => {
  const { chen, chens, wus } = await aQueue();
  const tenHoursBefore = new Date(nextWeek(10).getTime() - 10 * HOUR_MS);
  await leaves(chen, chens, tenHoursBefore);
  expect((await mustHaveOffer(wus)).deadline).toEqual(new Date(tenHoursBefore.getTime() + 5 * HOUR_MS));
});

test("who cannot come is skipped and keeps the place in the order; when they can, they come before newcomers", async () => {
  const { chen, wu, chens, wus, zhaos, positionId, eventId } = await aQueue();
  const other = await anEvent();
  const others = await takes(wu, other.positionId);
  await leaves(chen, chens);
  expect(await openOffer(wus)).toBeUndefined();
  const { id: offerId } = await mustHaveOffer(zhaos);
  expect(await stateOf(wus)).toBe("waitlisted");
  await leaves(wu, others);
  const [zhao] = await db.select().from(signups).where(eq(signups.id, zhaos));
  expect(zhao?.eventId).toBe(eventId);
  const zhaoActor = { ...wu, volunteerId: zhao?.volunteerId ?? "" };
  await declineOffer(zhaoActor, { offerId }, aKey(zhaoActor, "signups.decline"));
  expect(await openOffer(wus)).toBeDefined();
  expect(await takenOf(positionId)).toBe(1);
});

test("a place that stands free for an ineligible waiting one is for newcomers; once eligible, the timed job asks first", async () => {
  const minorsOnly = { withMinors: true };
  const { chen, wu, zhao, newcomer } = {
    chen: await aVolunteer({ clearances: [{}] }),
    wu: await aVolunteer({ clearances: [{}] }),
    zhao: await aVolunteer({ clearances: [{}] }),
    newcomer: await aVolunteer({ clearances: [{}] }),
  };
  const { positionId } = await anEvent({ position: { places: 1, ...minorsOnly } });
  const chens = await takes(chen, positionId);
  const wus = await takes(wu, positionId, true);
  await transaction((tx) => tx.delete(clearances).where(eq(clearances.volunteerId, wu.volunteerId)), {
    alone: ["scenes"],
  });
  await leaves(chen, chens);
  expect(await takenOf(positionId)).toBe(0);
  const zhaos = await takes(zhao, positionId);
  await leaves(zhao, zhaos);
  await transaction(
    (tx) =>
      tx.insert(clearances).values({
        volunteerId: wu.volunteerId,
        kind: "pledge",
        result: "passed",
        authority: "示例",
        checkedOn: "2020-01-01",
        validUntil: "2099-01-01",
        recordedBy: "scene",
        recordedAt: new Date(),
      }),
    { alone: ["scenes"] },
  );
  expect(await signUp(newcomer, { positionId }, aKey(newcomer, "signups.sign_up"))).toMatchObject({
    ok: false,
    codes: ["full"],
    params: { ahead: 1 },
  });
  expect(await askWaiting(new Date())).toBeGreaterThanOrEqual(1);
  expect(await openOffer(wus)).toBeDefined();
  expect(await askWaiting(new Date())).toBe(0);
});

test("waiting people are asked although sign-up has closed, because they asked in time", async () => {
  const { chen, wu } = { chen: await aVolunteer(), wu: await aVolunteer() };
  const closes = later(1);
  const { positionId } = await anEvent({ signupClosesAt: closes, position: { places: 1 } });
  const chens = await takes(chen, positionId);
  const wus = await takes(wu, positionId, true);
  await leaves(chen, chens, later(2));
  expect(await openOffer(wus)).toBeDefined();
});

test("accepting asks the hard rules again: an overlap refuses, the offer stays, and after giving up the other it works", async () => {
  const { chen, wu, chens, wus } = await aQueue();
  await leaves(chen, chens);
  const { id: offerId } = await mustHaveOffer(wus);
  const clashing = await anEvent();
  // Somebody wrote past the law, as an import might; the law still looks.
  await transaction(
    (tx) =>
      tx.insert(signups).values({
        positionId: clashing.positionId,
        shiftId: clashing.shiftId,
        eventId: clashing.eventId,
        volunteerId: wu.volunteerId,
        state: "confirmed",
        queue: 0,
        flags: [],
        createdAt: new Date(),
        changedAt: new Date(),
        isSample: false,
        id: `past-${wu.volunteerId}`,
      }),
    { alone: ["scenes"] },
  );
  expect(await acceptOffer(wu, { offerId }, aKey(wu, "signups.accept"))).toMatchObject({ codes: ["overlap"] });
  expect(await openOffer(wus)).toBeDefined();
  expect((await placesDifferences(db)).map((d) => d.positionId)).toEqual([clashing.positionId]);
  await transaction((tx) => tx.delete(signups).where(eq(signups.id, `past-${wu.volunteerId}`)), { alone: ["scenes"] });
  expect(await acceptOffer(wu, { offerId }, aKey(wu, "signups.accept"))).toMatchObject({ ok: true });
});

test("withdrawing: somebody else's is not found, a finished one is over, after the start the lead is asked", async () => {
  const { chen, wu, chens, wus } = await aQueue();
  expect(await leaves(wu, chens)).toMatchObject({ reason: "shell.refusals.not_found" });
  expect(await leaves(chen, chens, nextWeek(10))).toMatchObject({ reason: "signups.refusals.shift_started" });
  expect(await leaves(wu, wus)).toMatchObject({ ok: true });
  expect(await leaves(wu, wus)).toMatchObject({ reason: "signups.refusals.not_live" });
});

test("withdrawing while an offer is open closes the offer and asks the next", async () => {
  const { chen, wu, chens, wus, zhaos, positionId } = await aQueue();
  await leaves(chen, chens);
  const { id } = await mustHaveOffer(wus);
  await leaves(wu, wus);
  expect((await db.select().from(offers).where(eq(offers.id, id)))[0]?.state).toBe("declined");
  expect(await stateOf(wus)).toBe("withdrawn");
  expect(await openOffer(zhaos)).toBeDefined();
  expect(await takenOf(positionId)).toBe(1);
});

test("a waiting person who gives up frees nothing and asks nobody", async () => {
  const { wu, wus, zhaos, positionId } = await aQueue();
  await leaves(wu, wus);
  expect(await openOffer(zhaos)).toBeUndefined();
  expect(await takenOf(positionId)).toBe(1);
});

test("two adults: the withdrawal that leaves one adult alone with pupils is allowed, and told to the desk once", async () => {
  const lead = await aStaff({ regions: ["150900"] });
  const school = await anEvent({ regionCode: "150900", withMinors: true, teacherPresent: true });
  const [a, b, c] = await manyVolunteers(3);
  if (!a || !b || !c) throw new Error("three volunteers");
  const [, , ofC] = [
    await takes(a, school.positionId),
    await takes(b, school.positionId),
    await takes(c, school.positionId),
  ];
  await leaves(c, ofC);
  const told = () =>
    db
      .select()
      .from(letters)
      .where(and(eq(letters.accountId, lead.accountId), eq(letters.kind, "two_adults_missing")));
  expect(await told()).toHaveLength(0);
  const [ofB] = await db
    .select()
    .from(signups)
    .where(and(eq(signups.volunteerId, b.volunteerId), eq(signups.state, "confirmed")));
  await leaves(b, ofB?.id ?? "");
  expect(await told()).toMatchObject([{ data: { adults: 1 } }]);
  const [ofA] = await db
    .select()
    .from(signups)
    .where(and(eq(signups.volunteerId, a.volunteerId), eq(signups.state, "confirmed")));
  await leaves(a, ofA?.id ?? "");
  expect(await told()).toHaveLength(1);
});

test("staff remove with a reason, in their league and before the start; the person is told, the next is asked", async () => {
  const [own, foreign] = [await aStaff(), await aStaff({ regions: ["150200"] })];
  const { chen, chens, wus } = await aQueue();
  const input = { signupId: chens, reason: "改为线上举行" };
  expect(await removeSignup(foreign, input, aKey(foreign, "signups.remove"))).toMatchObject({
    reason: "shell.refusals.outside_scope",
  });
  expect(await removeSignup(own, input, aKey(own, "signups.remove"), nextWeek(10))).toMatchObject({
    reason: "signups.refusals.shift_started",
  });
  expect(await removeSignup(own, input, aKey(own, "signups.remove"))).toMatchObject({ ok: true });
  expect(await removeSignup(own, input, aKey(own, "signups.remove"))).toMatchObject({
    reason: "signups.refusals.not_live",
  });
  expect(await removeSignup(own, { ...input, signupId: "none" }, aKey(own, "signups.remove"))).toMatchObject({
    reason: "shell.refusals.not_found",
  });
  expect(await stateOf(chens)).toBe("removed");
  expect(await kindsTo(chen)).toEqual(["signup_confirmed", "signup_removed"]);
  expect(await openOffer(wus)).toBeDefined();
  expect(
    await db
      .select()
      .from(auditEntries)
      .where(and(eq(auditEntries.subjectId, chens), eq(auditEntries.act, "signups.remove"))),
  ).toHaveLength(1);
});

test("a work that asks somebody it did not name is refused by promote, and nothing of it stays", async () => {
  const { positionId, wus } = await aQueue();
  const raise = transaction(
    async (tx) => {
      await tx.update(positions).set({ places: 2 }).where(eq(positions.id, positionId));
      await promote(tx, positionId, new Date(), new Set([`position:${positionId}`]));
    },
    { alone: [`position:${positionId}`] },
  );
  await expect(raise).rejects.toThrow(KeysMoved);
  expect(await openOffer(wus)).toBeUndefined();
  expect((await db.select().from(positions).where(eq(positions.id, positionId)))[0]?.places).toBe(1);
});

test("after all this the counts are what the sign-ups say", async () => {
  expect(await placesDifferences(db)).toEqual([]);
});
