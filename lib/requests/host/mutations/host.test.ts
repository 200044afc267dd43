import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db, letters, requestEntries, requests, transaction } from "@/db";
import { aRequest } from "@/db/seed/scene-requests";
import { anEvent, aStaff, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import type { Once } from "../../../once/mutations";
import { DAY_MS } from "../../../time";
import { completeRequests } from "../../jobs";
import { issueLink } from "../../mutations/link";
import { requestByToken } from "../../queries/by-token";
import { countInput, feedbackInput } from "../input";
import { askToMove, changeCount, changeWishes } from "./change";
import { giveFeedback } from "./feedback";
import { renewOwnLink, tokenOfRequest } from "./renew";
import { say } from "./say";

const now = new Date();
const visitor = (act: string): Once => ({
  accountId: "visitor",
  act,
  target: "",
  key: crypto.randomUUID(),
  payload: null,
});

let close: () => Promise<void>;
let staff: SceneActor;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff({ regions: ["150100"] });
});
afterAll(() => close());

async function asked(own: Parameters<typeof aRequest>[0] = {}, days = 400) {
  const id = await aRequest({ takenBy: staff.accountId, ...own });
  const token = await transaction((tx) => issueLink(tx, id, { days, by: null, now }), { alone: ["scenes"] });
  return { id, token };
}
const rowOf = async (id: string) => (await db.select().from(requests).where(eq(requests.id, id)))[0];
const linesOf = async (id: string) =>
  (await db.select().from(requestEntries).where(eq(requestEntries.requestId, id))).map((row) => row.kind);
const toldOf = async (id: string) =>
  (
    await db
      .select()
      .from(letters)
      .where(and(eq(letters.kind, "request_answered"), eq(letters.accountId, staff.accountId)))
  )
    .filter(({ data }) => data.request === id)
    .map(({ data }) => data.what);

describe("the host writes", () => {
  test("an answer gives the request back to the desk", async () => {
    const { id, token } = await asked({ state: "needs_info" });
    expect(await say({ token, body: "礼堂能坐 200 人" }, visitor("requests.say"), now)).toMatchObject({
      said: "answer",
    });
    expect((await rowOf(id))?.state).toBe("in_review");
    expect(await linesOf(id)).toEqual(["answer"]);
    expect(await toldOf(id)).toEqual(["answer"]);
  });
  test("a message changes nothing but the timeline; a finished request takes none", async () => {
    const { id, token } = await asked({ state: "submitted" });
    await say({ token, body: "谢谢" }, visitor("requests.say"), now);
    expect((await rowOf(id))?.state).toBe("submitted");
    expect(await linesOf(id)).toEqual(["message"]);
    const over = await asked({ state: "withdrawn" });
    expect(await say({ token: over.token, body: "还在吗" }, visitor("requests.say"), now)).toMatchObject({
      reason: "requests.refusals.not_now",
    });
  });
});

describe("the host changes", () => {
  test("the wished days", async () => {
    const { id, token } = await asked();
    await changeWishes(
      { token, wishes: ["2026-12-08 morning", "2026-12-07 afternoon"] },
      visitor("requests.wishes"),
      now,
    );
    expect(await rowOf(id)).toMatchObject({ firstWish: "2026-12-07" });
    expect(await toldOf(id)).toEqual(["wishes_changed"]);
  });
  test("the head count, once", async () => {
    const { id, token } = await asked({ headCount: 126, adults: 3 });
    const input = countInput("campus_visit").parse({ token, headCount: "140", adults: "4" });
    expect((await changeCount(input, visitor("requests.count"), now)).ok).toBe(true);
    expect(await rowOf(id)).toMatchObject({ headCount: 140, adults: 4, answers: { headCount: "140", adults: "4" } });
    expect(await changeCount(input, visitor("requests.count"), now)).toMatchObject({
      reason: "requests.refusals.same_count",
    });
  });
  test("an agreed date: asked, not done; nothing after it began", async () => {
    const { eventId } = await anEvent({ kind: "campus_visit" });
    const { id, token } = await asked({ state: "scheduled", eventId });
    await askToMove({ token, body: "那天考试" }, visitor("requests.move"), now);
    expect(await rowOf(id)).toMatchObject({ state: "scheduled", moveAskedAt: now });
    const later = new Date(now.getTime() + 30 * DAY_MS);
    expect(await askToMove({ token, body: "那天考试" }, visitor("requests.move"), later)).toMatchObject({
      reason: "requests.refusals.begun",
    });
  });
});

describe("after the visit", () => {
  const over = { startsAt: new Date(now.getTime() - 3 * 3_600_000), endsAt: new Date(now.getTime() - 3_600_000) };
  test("the job asks for feedback once; the host gives it and may put it right", async () => {
    const { eventId } = await anEvent({ kind: "campus_visit", shift: over });
    const coming = await anEvent({ kind: "campus_visit" });
    const { id, token } = await asked({ state: "scheduled", eventId });
    const other = await asked({ state: "scheduled", eventId: coming.eventId });
    expect([await completeRequests(now), await completeRequests(now)]).toEqual([1, 0]);
    expect((await rowOf(id))?.state).toBe("completed");
    expect((await rowOf(other.id))?.state).toBe("scheduled");
    expect(await db.select().from(letters).where(eq(letters.kind, "request_feedback"))).toHaveLength(1);
    const feedback = feedbackInput.parse({ token, visitedCount: "118", rating: "5", feedback: "孩子们很喜欢" });
    await giveFeedback(feedback, visitor("requests.feedback"), now);
    await giveFeedback({ ...feedback, rating: 4 }, visitor("requests.feedback"), now);
    expect(await rowOf(id)).toMatchObject({ state: "closed", visitedCount: 118, rating: 4, feedback: "孩子们很喜欢" });
    expect(feedbackInput.safeParse({ ...feedback, rating: "6" }).success).toBe(false);
  });
  test("not before", async () => {
    const { token } = await asked({ state: "scheduled" });
    const feedback = feedbackInput.parse({ token, visitedCount: "118", rating: "5" });
    expect(await giveFeedback(feedback, visitor("requests.feedback"), now)).toMatchObject({ ok: false });
  });
});

describe("the link", () => {
  test("is replaced: the old one opens nothing", async () => {
    const { id, token } = await asked();
    expect((await renewOwnLink(token, visitor("requests.renew"), now)).ok).toBe(true);
    expect(await requestByToken(db, token, now)).toBeNull();
    const fresh = (await tokenOfRequest(id, now)) ?? "";
    expect((await requestByToken(db, fresh, now))?.request.id).toBe(id);
    expect(await say({ token, body: "还在吗" }, visitor("requests.say"), now)).toMatchObject({
      reason: "requests.refusals.gone",
    });
  });
  test("wrong and expired are the same", async () => {
    const { token } = await asked({}, 1);
    expect(await requestByToken(db, token, new Date(now.getTime() + 2 * DAY_MS))).toBeNull();
    expect(await requestByToken(db, "nothing", now)).toBeNull();
  });
});
