import { expect, type Page } from "@playwright/test";
import { and, eq, isNotNull, like } from "drizzle-orm";
import {
  db,
  events,
  letters,
  offeredDates,
  organisations,
  requestEntries,
  requestLinks,
  requests,
  transaction,
} from "@/db";
import type { Say } from "./language";
import { newToken, hashToken } from "@/lib/auth/rules/session";
import { REQUEST_KINDS, REQUEST_STATES, type RequestKind, type RequestState } from "@/db/words";

const YEAR_MS = 365 * 86_400_000;

/** A private link to a request; only its digest is stored. */
export async function aHostLink(requestId: string, page: "r" | "request" = "r"): Promise<string> {
  const token = newToken();
  const now = new Date();
  await transaction(
    async (tx) => {
      await tx.insert(requestLinks).values({
        requestId,
        tokenHash: hashToken(token),
        expiresAt: new Date(now.getTime() + YEAR_MS),
        createdBy: null,
        createdAt: now,
      });
    },
    { alone: ["scenes"] },
  );
  return `/${page}/${token}`;
}

type Links = { host: Record<RequestState, string>; draft: Record<RequestKind, string>; taken: string };

/** Host's pages of the sample's requests in every state, and drafts of every kind, half-filled. */
export async function hostLinks(): Promise<Links> {
  const host: Links["host"] = Object.create(null);
  for (const state of REQUEST_STATES) {
    const [row] = await db.select({ id: requests.id }).from(requests).where(eq(requests.state, state)).limit(1);
    host[state] = row ? await aHostLink(row.id) : "/r/none";
  }
  const draft: Links["draft"] = Object.create(null);
  for (const kind of REQUEST_KINDS) draft[kind] = await aHostLink(await aDraft({ kind }), "request");
  return { host, draft, taken: await aHostLink(await aTakenDraft(), "request") };
}

/** A draft with its first step done. */
export async function aDraft(own: Partial<typeof requests.$inferInsert> = {}): Promise<string> {
  const now = new Date();
  const id = crypto.randomUUID();
  await transaction(
    async (tx) => {
      await tx.insert(requests).values({
        id,
        kind: "campus_visit",
        state: "draft",
        regionCode: "150100",
        organisationName: "示例·没登记的单位",
        contactName: "示例·孙老师",
        contactRole: "",
        contactPhone: "13800000021",
        locale: "zh-CN",
        answers: {},
        version: 1,
        isSample: false,
        createdAt: now,
        changedAt: now,
        ...own,
      });
    },
    { alone: ["scenes"] },
  );
  return id;
}

/** A draft of a school that has had this item this year. */
async function aTakenDraft(): Promise<string> {
  const [event] = await db
    .select({
      school: organisations.id,
      name: organisations.name,
      item: events.whitelistItem,
      year: events.whitelistYear,
    })
    .from(events)
    .innerJoin(organisations, eq(organisations.id, events.schoolId))
    .where(and(eq(events.status, "published"), isNotNull(events.whitelistItem)))
    .limit(1);
  return aDraft({
    organisationId: event?.school ?? null,
    organisationName: event?.name ?? "",
    answers: { whitelistItem: event?.item ?? "", whitelistYear: String(event?.year ?? "") },
  });
}

/** Agrees to what the last step asks, sends the request, and answers what was kept of it under the number shown. */
export async function handIn(page: Page, say: Say, { isSchool = true } = {}) {
  const present = say("学校同意这次来访，活动时会有老师在场", "The school agrees to this visit");
  if (isSchool) await page.getByText(present).last().click();
  await page.getByText(say("同意按上面说的使用这些信息", "I agree to this use of the information")).last().click();
  await page.getByRole("button", { name: say("提交申请", "Send the request") }).click();
  await page.waitForURL(/\/r\//);
  const number = page.getByRole("status").getByText(/^SQ\d\d-/);
  await expect(number).toBeVisible();
  const [row] = await db
    .select()
    .from(requests)
    .where(eq(requests.number, (await number.textContent()) ?? ""));
  if (!row) throw new Error("the request is not there");
  return row;
}

const write = (work: Parameters<typeof transaction<void>>[0]) => transaction(work, { alone: ["scenes"] });

/** A quarter of an hour later: what was offered may be seen, and its letter leaves. */
export const aQuarterLater = (requestId: string) =>
  write(async (tx) => {
    const past = new Date(Date.now() - 60_000);
    await tx.update(offeredDates).set({ visibleAt: past }).where(eq(offeredDates.requestId, requestId));
    await tx.update(requestEntries).set({ visibleAt: past }).where(eq(requestEntries.requestId, requestId));
    await tx
      .update(letters)
      .set({ sendAfter: past })
      .where(like(letters.cause, `request_offered:${requestId}:%`));
  });

/** The day of the visit is over, and the host was asked how it went. */
export const afterTheVisit = (requestId: string) =>
  write(async (tx) => {
    const [row] = await tx.select().from(requests).where(eq(requests.id, requestId));
    const [from, to] = [new Date(Date.now() - 7_200_000), new Date(Date.now() - 3_600_000)];
    await tx
      .update(events)
      .set({ startsAt: from, endsAt: to })
      .where(eq(events.id, row?.eventId ?? ""));
    await tx.update(requests).set({ state: "completed" }).where(eq(requests.id, requestId));
  });
