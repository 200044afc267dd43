import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consents, db, oneTimeLinks, signups, transaction, volunteers } from "@/db";
import { uuidv7 } from "@/db/id";
import { anEvent, aVolunteer, theRegions, type VolunteerActor } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { createOneTimeLink } from "../../accounts/mutations/one-time-link";
import { signUp } from "../../signups/mutations/sign-up";
import { guardianInput } from "../input";
import { answerGuardian } from "./answer-guardian";

let close: () => Promise<void>;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
});
afterAll(() => close());

const BORN = "2011-01";
const once = (act: string) => ({ accountId: "visitor", act, target: "", key: uuidv7(), payload: {} });
const linkFor = (child: VolunteerActor, hours = 24) =>
  transaction(
    (tx) => createOneTimeLink(tx, { accountId: child.accountId, purpose: "guardian", createdBy: null, hours }),
    { alone: ["link"] },
  );
const say = (token: string, answer: string, more: object = {}) =>
  answerGuardian(
    guardianInput.parse({
      token,
      answer,
      guardianName: "示例·赵女士",
      isGuardian: "on",
      consent_guardian: "2026-11",
      photos: "",
      ...more,
    }),
    once("volunteers.guardian_answer"),
  );
const stands = async (child: VolunteerActor) => {
  const [row] = await db.select().from(volunteers).where(eq(volunteers.id, child.volunteerId));
  const given = await db.select().from(consents).where(eq(consents.volunteerId, child.volunteerId));
  return {
    status: row?.status,
    reason: row?.statusReason,
    live: given
      .filter((one) => !one.withdrawnAt)
      .map((one) => one.purpose)
      .sort(),
  };
};

test("a guardian agrees: the consent counts until the day before 18, and so does the link", async () => {
  const child = await aVolunteer({ birthMonth: BORN, status: "applied" });
  const token = await linkFor(child);
  expect(await say(token, "agree", { photos: "2026-11" })).toMatchObject({ ok: true, said: "agreed" });
  expect(await stands(child)).toEqual({ status: "applied", reason: null, live: ["guardian", "photos"] });
  const [consent] = await db
    .select()
    .from(consents)
    .where(and(eq(consents.volunteerId, child.volunteerId), eq(consents.purpose, "guardian")));
  expect(consent).toMatchObject({ validUntil: "2029-01-31", method: "guardian_link", guardianName: "示例·赵女士" });
  const [link] = await db.select().from(oneTimeLinks).where(eq(oneTimeLinks.accountId, child.accountId));
  expect(link?.expiresAt.toISOString()).toBe("2029-01-31T16:00:00.000Z");
  expect(link?.usedAt).toBeNull();
});

test("without saying who one is, nothing is agreed", async () => {
  const child = await aVolunteer({ birthMonth: BORN, status: "applied" });
  const token = await linkFor(child);
  expect(await say(token, "agree", { isGuardian: "" })).toMatchObject({
    ok: false,
    reason: "volunteers.refusals.not_guardian",
  });
  expect(await say(token, "agree", { consent_guardian: "2020-01" })).toMatchObject({
    ok: false,
    reason: "consents.refusals.text_changed",
  });
  expect((await stands(child)).live).toEqual([]);
});

test("a guardian says no, and may think again on the same link", async () => {
  const child = await aVolunteer({ birthMonth: BORN, status: "applied" });
  const token = await linkFor(child);
  await say(token, "decline");
  expect(await stands(child)).toMatchObject({ status: "declined", reason: "guardian_declined" });
  await say(token, "agree");
  expect(await stands(child)).toMatchObject({ status: "applied", reason: null, live: ["guardian"] });
});

test("withdrawing ends coming sign-ups, pauses, and the next in the queue is asked; agreeing again restores", async () => {
  const child = await aVolunteer({ birthMonth: BORN, guardianUntil: "2029-01-31" });
  const waiting = await aVolunteer();
  const { positionId } = await anEvent({ position: { places: 1, hasWaitlist: true } });
  expect(await signUp(child, { positionId }, once("signups.sign_up"))).toMatchObject({ ok: true });
  expect(await signUp(waiting, { positionId, wait: true }, once("signups.wait"))).toMatchObject({ ok: true });
  const token = await linkFor(child);
  expect(await say(token, "withdraw")).toMatchObject({ ok: true, said: "withdrawn" });
  expect(await stands(child)).toEqual({ status: "paused", reason: "guardian_withdrawn", live: [] });
  const [own] = await db.select().from(signups).where(eq(signups.volunteerId, child.volunteerId));
  expect(own?.state).toBe("removed");
  const [next] = await db.select().from(signups).where(eq(signups.volunteerId, waiting.volunteerId));
  expect(next?.state).toBe("waitlisted");
  expect(await say(token, "withdraw")).toMatchObject({ ok: false, reason: "volunteers.refusals.nothing_to_withdraw" });
  await say(token, "agree");
  expect(await stands(child)).toMatchObject({ status: "active", reason: null, live: ["guardian"] });
});

test("photos are allowed and stopped apart from taking part", async () => {
  const child = await aVolunteer({ birthMonth: BORN, guardianUntil: "2029-01-31" });
  const token = await linkFor(child);
  await say(token, "photos", { photos: "2026-11" });
  expect((await stands(child)).live).toEqual(["guardian", "photos"]);
  await say(token, "photos");
  expect((await stands(child)).live).toEqual(["guardian"]);
});

test("a wrong, an expired and a revoked link get one and the same answer", async () => {
  const child = await aVolunteer({ birthMonth: BORN, status: "applied" });
  const expired = await linkFor(child, -1);
  const revoked = await linkFor(child);
  await transaction(
    async (tx) =>
      void (await tx
        .update(oneTimeLinks)
        .set({ revokedAt: new Date() })
        .where(eq(oneTimeLinks.accountId, child.accountId))),
    { alone: ["link"] },
  );
  const answers = await Promise.all(["a".repeat(43), expired, revoked].map((token) => say(token, "agree")));
  for (const answer of answers) expect(answer).toEqual({ ok: false, reason: "volunteers.refusals.link_gone" });
});

test("for an adult there is nothing to agree to", async () => {
  const child = await aVolunteer({ status: "applied" });
  expect(await say(await linkFor(child), "agree")).toMatchObject({ ok: false, reason: "volunteers.refusals.of_age" });
});
