import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clearances, consents, db, letters, positions, qualifications, signups, transaction } from "@/db";
import {
  aKey,
  anEvent,
  aStaff,
  aVolunteer,
  nextWeek,
  type SceneActor,
  theRegions,
  type VolunteerActor,
} from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { giveConsent } from "../consents/mutations";
import { CURRENT } from "../consents/rules/texts";
import { signUp } from "../signups/mutations/sign-up";
import { addDays, dayOf, HOUR_MS } from "../time";
import { positionsOfEvents } from "../events/queries/public-positions";
import { signupsOfVolunteer } from "../signups/queries/of-volunteer";
import zh from "./messages.zh-CN.json";
import { askConsentAnew, freeUnqualified, lapseQualifications, noticeExpiring, recheckEnded } from "./jobs";

let close: () => Promise<void>;
let desk: SceneActor;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  desk = await aStaff();
});
afterAll(() => close());

const now = new Date();
const today = dayOf(now);
const later = (days: number) => addDays(today, days);
const write = (work: Parameters<typeof transaction>[0]) => transaction(work, { alone: ["scene"] });
const toldOf = (who: SceneActor, kind: string) =>
  db
    .select()
    .from(letters)
    .where(and(eq(letters.accountId, who.accountId), like(letters.cause, `${kind}%`)));
const signs = (who: VolunteerActor, positionId: string) =>
  signUp(who, { positionId }, aKey(who, "signups.sign_up", positionId));
const signupOf = async (who: VolunteerActor) => {
  const [row] = await db.select().from(signups).where(eq(signups.volunteerId, who.volunteerId));
  return row;
};
/** The event's one position as its page has it for somebody. */
const seenBy = async (eventId: string, volunteerId: string | null) =>
  (await positionsOfEvents(db, [eventId], volunteerId))[0];
/** What was valid ends on a day: as if the time had gone by. */
const ends = (who: VolunteerActor, day: string) =>
  write(async (tx) => {
    await tx.update(qualifications).set({ validUntil: day }).where(eq(qualifications.volunteerId, who.volunteerId));
  });

describe("notices", () => {
  test("60, 30 and 7 days before, each once, however often the job runs", async () => {
    const bat = await aVolunteer({ qualifications: [{ kind: "docent", until: later(60) }] });
    for (const days of [0, 0, 10, 30, 31, 53, 60]) await noticeExpiring(new Date(now.getTime() + days * 24 * HOUR_MS));
    const told = await toldOf(bat, "qualification_expiring");
    expect(told.map(({ data }) => data.days).sort()).toEqual([30, 60, 7]);
  });

  test("nobody is told whose newer one lasts longer", async () => {
    const bat = await aVolunteer({
      qualifications: [
        { kind: "docent", until: later(5) },
        { kind: "docent", until: later(300) },
      ],
    });
    await noticeExpiring(now);
    expect(await toldOf(bat, "qualification_expiring")).toEqual([]);
  });
});

describe("a qualification ends", () => {
  test("coming sign-ups are flagged, the person and the desk are told once, and the place stays for now", async () => {
    const bat = await aVolunteer({ qualifications: [{ kind: "docent", until: later(300) }] });
    const { positionId, eventId } = await anEvent({ position: { qualification: "docent", places: 1 } });
    expect((await signs(bat, positionId)).ok).toBe(true);
    await lapseQualifications(now);
    expect((await signupOf(bat))?.flags).toEqual([]);
    expect(await seenBy(eventId, bat.volunteerId)).toMatchObject({ broken: null, removed: null });
    await ends(bat, later(-1));
    await lapseQualifications(now);
    await lapseQualifications(now);
    expect(await signupOf(bat)).toMatchObject({ state: "confirmed", flags: ["qualification"] });
    expect((await toldOf(bat, "qualification_lapsed")).map(({ data }) => data.shifts)).toEqual([1]);
    expect(await toldOf(desk, "duties_unqualified")).toHaveLength(1);
    expect(await toldOf(bat, "signup_rechecked")).toHaveLength(1);

    // The event's page and the person's own pages say so, to them alone.
    const broken = { flags: ["qualification"], since: expect.any(Date) };
    expect(await seenBy(eventId, bat.volunteerId)).toMatchObject({ broken, removed: null });
    expect(await seenBy(eventId, null)).toMatchObject({ broken: null });
    expect(await seenBy(eventId, (await aVolunteer()).volunteerId)).toMatchObject({ broken: null });
    expect(await signupsOfVolunteer(db, bat.volunteerId)).toMatchObject([
      { flags: ["qualification"], brokenSince: expect.any(Date), position: { qualification: "docent" } },
    ]);
  });

  test("by the stated rule the place goes on two days before, to whoever waits; renewed in time it stays", async () => {
    const [bat, renewed, waiting] = [
      await aVolunteer({ qualifications: [{ kind: "docent", until: later(300) }] }),
      await aVolunteer({ qualifications: [{ kind: "docent", until: later(300) }] }),
      await aVolunteer({ qualifications: [{ kind: "docent" }] }),
    ];
    const startsAt = nextWeek(10);
    const { positionId, eventId } = await anEvent({ position: { qualification: "docent", places: 2 } });
    await signs(bat, positionId);
    await signs(renewed, positionId);
    await signUp(waiting, { positionId, wait: true }, aKey(waiting, "signups.wait"));
    await ends(bat, later(-1));
    await ends(renewed, later(-1));
    await lapseQualifications(now);
    await freeUnqualified(now);
    expect((await signupOf(bat))?.state).toBe("confirmed");
    await ends(renewed, later(200));
    await freeUnqualified(new Date(startsAt.getTime() - 47 * HOUR_MS));
    expect(await signupOf(bat)).toMatchObject({ state: "removed" });
    expect(await signupOf(renewed)).toMatchObject({ state: "confirmed", flags: [] });
    expect(await toldOf(bat, "signup_removed")).toHaveLength(1);
    expect(await seenBy(eventId, bat.volunteerId)).toMatchObject({ signupId: null, removed: zh.reasons.lapsed });
    expect(await seenBy(eventId, renewed.volunteerId)).toMatchObject({ broken: null, removed: null });
    expect(await signupsOfVolunteer(db, renewed.volunteerId)).toMatchObject([{ flags: [], brokenSince: null }]);
    expect(await toldOf(waiting, "offer_made")).toHaveLength(1);
    const [place] = await db.select().from(positions).where(eq(positions.id, positionId));
    expect(place?.taken).toBe(2);
  });
});

describe("coming of age", () => {
  const month = (months: number) => {
    const [year = 0, m = 0] = today.split("-").map(Number);
    const index = year * 12 + m - 1 - months;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  };
  const agreed = (who: VolunteerActor, day: string) =>
    write((tx) =>
      tx.insert(consents).values({
        volunteerId: who.volunteerId,
        purpose: "terms",
        textVersion: "1",
        textHash: "scene",
        method: "self_online",
        givenAt: new Date(`${day}T04:00:00Z`),
      }),
    );

  test("consent is asked anew: no new shift until they agree themselves", async () => {
    // Of age since the first of this month.
    const bat = await aVolunteer({ birthMonth: month(18 * 12 + 1) });
    await agreed(bat, "2020-01-01");
    const { positionId } = await anEvent();
    expect(await signs(bat, positionId)).toMatchObject({ ok: false, codes: ["own_consent"] });
    const give = (version: string) => giveConsent(bat, { purpose: "terms", version }, aKey(bat, "give", version));
    expect(await give("1999-01")).toMatchObject({ ok: false });
    expect((await give(CURRENT.terms)).ok).toBe(true);
    expect(await giveConsent(bat, { purpose: "terms", version: CURRENT.terms }, aKey(bat, "give"))).toMatchObject({
      reason: "consents.refusals.already_given",
    });
    expect((await signs(bat, positionId)).ok).toBe(true);
  });

  test("they are told once, in the month before", async () => {
    const bat = await aVolunteer({ birthMonth: month(18 * 12), guardianUntil: later(40) });
    const ofAge = new Date(`${addDays(`${today.slice(0, 7)}-28`, 10).slice(0, 7)}-01T02:00:00Z`);
    const before = (days: number) => new Date(ofAge.getTime() - days * 24 * HOUR_MS);
    await askConsentAnew(before(31));
    expect(await toldOf(bat, "consent_anew")).toEqual([]);
    await askConsentAnew(before(30));
    await askConsentAnew(before(3));
    await askConsentAnew(ofAge);
    expect(await toldOf(bat, "consent_anew")).toHaveLength(1);
  });
});

test("a clearance that ended flags the shifts with minors that it was for", async () => {
  const bat = await aVolunteer({ clearances: [{ on: later(-300), until: later(20) }] });
  const { positionId } = await anEvent({ position: { withMinors: true } });
  expect((await signs(bat, positionId)).ok).toBe(true);
  expect(await recheckEnded(now)).toBe(0);
  await write(async (tx) => {
    await tx
      .update(clearances)
      .set({ validUntil: later(-1) })
      .where(eq(clearances.volunteerId, bat.volunteerId));
  });
  expect(await recheckEnded(now)).toBe(1);
  expect(await recheckEnded(now)).toBe(0);
  expect((await signupOf(bat))?.flags).toEqual(["clearance"]);
});
