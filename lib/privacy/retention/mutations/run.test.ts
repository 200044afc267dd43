import { eq, getTableName, is, Table } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as t from "@/db/schema";
import { db, type Executor, transaction } from "@/db";
import { uuidv7 } from "@/db/id";
import { aRequest } from "@/db/seed/scene-requests";
import { aBooking, aKey, anAttendance, anEvent, aSeatedEvent, aStaff, aVolunteer, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { issueLink } from "../../../requests/mutations/link";
import { readSettings } from "../../../settings/queries";
import { DAY_MS, dayOf } from "../../../time";
import { SEALED_NAME } from "../../erasure/rules";
import { countDue, runRetention, tryRetention } from "./run";

const now = new Date();
const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
const dayAgo = (days: number) => dayOf(ago(days));
const YEARS3 = 3 * 366;

let close: () => Promise<void>;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
});
afterAll(() => close());

const write = <T>(work: (tx: Executor) => Promise<T>) => transaction(work, { alone: ["scene"] });
const due = async () => {
  const counts = await countDue(db, await readSettings(), now);
  return Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
};

/** Two of everything: one whose time is over, and one a little younger. */
async function theArchive() {
  const staff = await aStaff();
  const person = await aVolunteer();
  const { volunteerId, accountId } = person;
  const link = (id: string, days: number) => write((tx) => issueLink(tx, id, { days, by: null, now }));
  const [closed, fresh, draft, live] = [
    await aRequest({ state: "closed", changedAt: ago(370) }),
    await aRequest({ state: "closed", changedAt: ago(360) }),
    await aRequest({ state: "draft", number: null, changedAt: ago(60) }),
    await aRequest({ state: "draft", number: null, changedAt: ago(60) }),
  ];
  await link(closed, 400);
  await link(draft, -10);
  await link(live, 10);
  const bookings: string[] = [];
  const events = [];
  for (const days of [400, 300]) {
    const seated = await aSeatedEvent({ startsAt: ago(days) });
    bookings.push(await aBooking(seated.sessionId, seated.eventId));
  }
  for (const days of [YEARS3 + 2, 1000]) {
    const shift = { startsAt: ago(days), endsAt: new Date(ago(days).getTime() + 3_600_000) };
    const place = await anEvent({ shift });
    events.push(place);
    await write((tx) =>
      tx.insert(t.signups).values({
        ...place,
        volunteerId,
        state: "withdrawn",
        queue: 1,
        flags: [],
        reason: "本人说家里有事",
        createdAt: ago(days),
        changedAt: ago(days),
        isSample: false,
      }),
    );
    await anAttendance(place, volunteerId, { inAt: shift.startsAt, outAt: shift.endsAt, leaveReason: "早退" });
  }
  const grown = await aVolunteer({ birthMonth: "2000-01" });
  const child = await aVolunteer({ birthMonth: dayAgo(16 * 366).slice(0, 7) });
  const declined = await aVolunteer({ status: "declined" });
  const waiting = await aVolunteer({ status: "declined" });
  await write(async (tx) => {
    for (const one of [grown, child])
      await tx
        .update(t.volunteers)
        .set({ guardianName: "示例·家长", guardianContact: "g@example.test" })
        .where(eq(t.volunteers.id, one.volunteerId));
    await tx
      .update(t.volunteers)
      .set({ decidedAt: ago(100) })
      .where(eq(t.volunteers.id, declined.volunteerId));
    await tx
      .update(t.volunteers)
      .set({ decidedAt: ago(80) })
      .where(eq(t.volunteers.id, waiting.volunteerId));
    for (const days of [YEARS3, 1000]) {
      const at = ago(days);
      const consent = { purpose: "photos" as const, textVersion: "1", textHash: "x", method: "self_online" as const };
      await tx.insert(t.consents).values({ ...consent, volunteerId, givenAt: at, withdrawnAt: at });
      await tx.insert(t.qualifications).values({
        volunteerId,
        kind: "docent",
        validFrom: "2019-01-01",
        validUntil: dayAgo(days),
        reason: "示例",
        recordedBy: staff.accountId,
        recordedAt: at,
      });
      await tx.insert(t.auditEntries).values({ at, act: "x.y", subjectKind: "system", subjectId: "x", facts: {} });
      await tx.insert(t.dataRequests).values({
        accountId,
        volunteerId,
        regionCode: "150100",
        kind: "correct",
        state: "done",
        askedBy: "self",
        askedAt: at,
        dueAt: at,
        answeredAt: at,
        version: 1,
        isSample: false,
      });
    }
    for (const days of [370, 360]) {
      await tx.insert(t.clearances).values({
        volunteerId,
        kind: "pledge",
        result: "passed",
        authority: "示例机关",
        checkedOn: "2020-01-01",
        validUntil: dayAgo(days),
        recordedBy: staff.accountId,
        recordedAt: ago(days),
      });
      for (const state of ["sent", "queued"] as const)
        await tx.insert(t.letters).values({
          cause: `${state}:${days}`,
          kind: "volunteer_approved",
          accountId,
          locale: "zh-CN",
          regionCode: "150100",
          data: { name: "x", number: "y" },
          state,
          sendAfter: ago(days),
          attempts: 0,
          messageId: uuidv7(),
          version: 1,
          createdAt: ago(days),
          isSample: false,
        });
    }
    for (const [days, who] of [
      [100, volunteerId],
      [80, child.volunteerId],
    ] as const)
      await tx.insert(t.identityNumbers).values({
        volunteerId: who,
        kind: "passport",
        sealed: "x",
        consentId: "x",
        enteredAt: ago(days),
        isSample: false,
      });
    for (const days of [31, 29])
      await tx.insert(t.accountSessions).values({
        tokenHash: uuidv7(),
        accountId,
        way: "password",
        createdAt: ago(60),
        lastSeenAt: ago(days),
        expiresAt: ago(days),
      });
    const training = {
      trainee: "volunteer" as const,
      language: "zh" as const,
      minutesShare: 80,
      version: 1,
      isSample: false,
    };
    const seated = await tx.select().from(t.registrations);
    for (const { id, eventId } of seated) {
      await tx.insert(t.trainings).values({ eventId, ...training });
      await tx
        .insert(t.quizTries)
        .values({ eventId, registrationId: id, turn: 1, questionIds: [], answers: {}, beganAt: now });
      await tx.insert(t.trainingFeedback).values({ eventId, registrationId: id, rating: 5, text: "好", givenAt: now });
      await tx
        .update(t.events)
        .set({ endsAt: id === bookings[0] ? ago(400) : ago(300) })
        .where(eq(t.events.id, eventId));
    }
  });
  return { staff, closed, fresh, draft, live, bookings, events, person, grown, child, declined, waiting };
}

const world = async () => {
  const tables = Object.values(t).filter((one) => is(one, Table));
  const rows = await Promise.all(
    tables.map(async (table) => [getTableName(table), JSON.stringify(await db.select().from(table))] as const),
  );
  return Object.fromEntries(rows.filter(([name]) => !["retention_runs", "audit_entries", "once_keys"].includes(name)));
};

test("what has had its time is counted without touching it, then forgotten, then there is nothing left to forget", async () => {
  const made = await theArchive();
  const expected = {
    hosts: 1,
    drafts: 1,
    bookings: 1,
    guardian: 1,
    applications: 1,
    consents: 1,
    clearances: 1,
    qualifications: 1,
    signups: 4,
    quizzes: 2,
    identity: 1,
    sessions: 1,
    letters: 1,
    logs: 1,
    asked: 1,
  };
  expect(await due()).toEqual(expected);
  const before = await world();
  expect(await tryRetention(made.staff, {}, aKey(made.staff, "privacy.try_retention"), now)).toMatchObject({
    ok: true,
  });
  expect(await world()).toEqual(before);

  const counts = await runRetention(now);
  expect(Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0))).toEqual(expected);
  expect(await due()).toEqual({});

  const runs = await db.select().from(t.retentionRuns);
  expect(runs.map(({ isDry, by }) => [isDry, by !== null]).sort()).toEqual([
    [false, false],
    [true, true],
  ]);
  const requests = await db.select().from(t.requests);
  const of = (id: string) => requests.find((one) => one.id === id);
  expect(of(made.closed)).toMatchObject({ contactName: "", contactPhone: "", answers: {} });
  expect(of(made.fresh)?.contactPhone).not.toBe("");
  expect(of(made.draft)).toBeUndefined();
  expect(of(made.live)).toBeDefined();
  const people = await db.select().from(t.volunteers);
  const who = (one: { volunteerId: string }) => people.find((row) => row.id === one.volunteerId);
  expect(who(made.grown)?.guardianContact).toBeNull();
  expect(who(made.child)?.guardianContact).toBe("g@example.test");
  expect(who(made.declined)).toMatchObject({ name: SEALED_NAME });
  expect(who(made.waiting)?.sealedAt).toBeNull();
  const letters = await db.select({ cause: t.letters.cause }).from(t.letters);
  expect(letters.map(({ cause }) => cause).sort()).toEqual(["queued:360", "queued:370", "sent:360"]);
  expect((await db.select().from(t.attendanceMarks)).length).toBe(2);
  expect((await db.select().from(t.attendances)).map(({ leaveReason }) => leaveReason).sort()).toEqual([null, "早退"]);
});

test("after the run the logs are append-only again", async () => {
  await expect(write((tx) => tx.delete(t.auditEntries).returning())).rejects.toThrow();
});
