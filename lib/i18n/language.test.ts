import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registrations, requestLinks, sessions, transaction } from "@/db";
import { aRequest } from "@/db/seed/scene-requests";
import { aBooking, aSeatedEvent, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { hashToken, newToken } from "../auth/rules/session";
import { issueLink } from "../requests/mutations/link";
import { DAY_MS } from "../time";
import { linkIn, pickLocale } from "./locale";
import { languageBehind } from "./queries";

let close: () => Promise<void>;
const now = new Date();
const write = (work: Parameters<typeof transaction<void>>[0]) => transaction(work, { alone: ["scene"] });
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
});
afterAll(() => close());

test("the switch decides, else a browser's first wish of ours", () => {
  expect(pickLocale(undefined, "mn, en;q=0.8, zh;q=0.5")).toBe("en");
  expect(pickLocale(undefined, "en;q=0.2, zh-TW;q=0.9")).toBe("zh-CN");
  expect(pickLocale(undefined, "en;q=0, fr")).toBe("zh-CN");
  expect(pickLocale(undefined, "en;q=x, zh;q=0.1")).toBe("zh-CN");
  expect(pickLocale("en", "zh")).toBe("en");
  expect(pickLocale("mn", "en")).toBe("en");
  expect(pickLocale(undefined, null)).toBe("zh-CN");
});

test("only the pages of a host's, a draft's and a ticket's link have a language of their own", () => {
  const token = newToken();
  expect(linkIn(`/r/${token}`)).toEqual({ door: "r", token });
  expect(linkIn(`/r/${token}/visit.ics`)).toEqual({ door: "r", token });
  expect(linkIn(`/request/${token}`)).toEqual({ door: "request", token });
  expect(linkIn(`/t/${token}/calendar`)).toEqual({ door: "t", token });
  for (const other of [`/g/${token}`, "/request/hosts", "/r/", `/desk/r/${token}`, "/", null])
    expect(linkIn(other)).toBeNull();
});

test("a host's page speaks as they asked; a dead link says nothing of it", async () => {
  const id = await aRequest({ locale: "en" });
  const token = await transaction((tx) => issueLink(tx, id, { days: 30, by: null, now }), { alone: ["scene"] });
  expect(await languageBehind(`/r/${token}`)).toBe("en");
  expect(await languageBehind(`/request/${token}`)).toBe("en");
  expect(await languageBehind(`/t/${token}`)).toBeNull();
  expect(await languageBehind(`/r/${token}x`)).toBeNull();
  for (const dead of [{ revokedAt: now }, { revokedAt: null, expiresAt: now }]) {
    await write(async (tx) => {
      await tx.update(requestLinks).set(dead).where(eq(requestLinks.requestId, id));
    });
    expect(await languageBehind(`/r/${token}`)).toBeNull();
  }
});

test("a ticket speaks as it was booked, as long as it opens", async () => {
  const { eventId, sessionId } = await aSeatedEvent();
  const token = newToken();
  const id = await aBooking(sessionId, eventId, { tokenHash: hashToken(token), locale: "en" });
  expect(await languageBehind(`/t/${token}`)).toBe("en");
  const ended = new Date(now.getTime() - 8 * DAY_MS);
  await write(async (tx) => {
    await tx
      .update(sessions)
      .set({ startsAt: new Date(ended.getTime() - DAY_MS), endsAt: ended })
      .where(eq(sessions.id, sessionId));
  });
  expect(await languageBehind(`/t/${token}`)).toBeNull();
  await write(async (tx) => {
    await tx.update(sessions).set({ endsAt: now }).where(eq(sessions.id, sessionId));
    await tx.update(registrations).set({ revokedAt: now }).where(eq(registrations.id, id));
  });
  expect(await languageBehind(`/t/${token}`)).toBeNull();
});
