import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accounts, attempts, db, letters, oneTimeLinks, transaction } from "@/db";
import { uuidv7 } from "@/db/id";
import { freshDatabase } from "@/db/testing";
import { meeting } from "../../../test/meeting";
import { hashToken } from "../../auth/rules/session";
import { linkState } from "../queries/link";
import { unsealToken } from "../queries/sealed-token";
import { createAdminLink } from "./admin-link";
import { askForLink, sendSignInLink } from "./ask-link";
import { checkLink } from "./check-link";
import { createOneTimeLink, revokeLinks } from "./one-time-link";

let fresh: { close: () => Promise<void> };
beforeAll(async () => {
  process.env.ZHIYA_SECRET = "a secret of more than thirty-two characters";
  fresh = await freshDatabase();
});
afterAll(() => fresh.close());

const now = new Date("2026-04-23T06:20:30Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
let account = "";
const email = () => `${account}@example.com`;

beforeEach(async () => {
  account = uuidv7();
  await transaction(async (tx) => {
    await tx.delete(attempts);
    await tx.insert(accounts).values({
      id: account,
      role: "volunteer",
      name: "示例·甲",
      email: email(),
      locale: "zh-CN",
      version: 1,
      isSample: true,
      createdAt: now,
    });
  });
});

const make = (hours = 1) =>
  transaction((tx) => createOneTimeLink(tx, { accountId: account, purpose: "sign_in", createdBy: null, hours, now }));

describe("a one-time link", () => {
  test("opens once; looking at it does not use it up", async () => {
    const token = await make();
    for (let looks = 0; looks < 3; looks++)
      expect(await linkState(db, token, "sign_in", now)).toMatchObject({ state: "open", name: "示例·甲" });
    expect(await checkLink(token, now)).toMatchObject({ ok: true, accountId: account, version: 1 });
    expect(await checkLink(token, now)).toMatchObject({ ok: false, reason: "auth.refusals.link_used" });
    expect(await linkState(db, token, "sign_in", now)).toEqual({ state: "used" });
  });

  test("expired, revoked, unknown, or made for something else, it opens nothing and says why", async () => {
    const token = await make();
    expect(await checkLink(token, later(60))).toMatchObject({ reason: "auth.refusals.link_expired" });
    await transaction((tx) => revokeLinks(tx, account, "sign_in", now));
    expect(await checkLink(token, now)).toMatchObject({ reason: "auth.refusals.link_revoked" });
    expect(await checkLink("nonsense", now)).toMatchObject({ reason: "auth.refusals.link_unknown" });
    const guardian = await transaction((tx) =>
      createOneTimeLink(tx, { accountId: account, purpose: "guardian", createdBy: null, hours: 1, now }),
    );
    expect(await checkLink(guardian, now)).toMatchObject({ reason: "auth.refusals.link_unknown" });
    expect(await linkState(db, guardian, "guardian", now)).toMatchObject({ state: "open" });
  });

  test("of a disabled account it opens nothing and is not used up by trying", async () => {
    const token = await make();
    await transaction(
      async (tx) =>
        void (await tx
          .update(accounts)
          .set({ disabledAt: now })
          .where(eq(accounts.id, account))
          .returning({ id: accounts.id })),
    );
    expect(await checkLink(token, now)).toMatchObject({ reason: "auth.refusals.link_revoked" });
    const [row] = await db
      .select({ usedAt: oneTimeLinks.usedAt })
      .from(oneTimeLinks)
      .where(eq(oneTimeLinks.accountId, account));
    expect(row?.usedAt).toBeNull();
  });

  test("pressed twenty times at once, one wins", async () => {
    const token = await make();
    const answers = await Promise.all(Array.from({ length: 20 }, () => checkLink(token, now)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  test("negative control: asked before the write instead of in it, several win", async () => {
    const token = await make();
    const allRead = meeting(20);
    const unguarded = async () => {
      const link = await linkState(db, token, "sign_in", now);
      await allRead();
      await transaction(
        async (tx) => {
          await tx
            .update(oneTimeLinks)
            .set({ usedAt: now })
            .where(eq(oneTimeLinks.tokenHash, hashToken(token)));
        },
        { alone: [`link:${token}`] },
      );
      return link.state === "open";
    };
    const answers = await Promise.all(Array.from({ length: 20 }, unguarded));
    expect(answers.filter(Boolean)).toHaveLength(20);
  });
});

describe("asking for a link by e-mail", () => {
  test("the answer is the same for a known and an unknown address, and the letter holds no open token", async () => {
    const asked = await askForLink({ email: email(), address: "10.0.0.1" }, now);
    expect(asked).toEqual({ ok: true, id: email(), said: "14:35" });
    expect(await askForLink({ email: "nobody@example.com", address: "10.0.0.1" }, now)).toEqual({
      ok: true,
      id: "nobody@example.com",
      said: "14:35",
    });
    await sendSignInLink(email(), now);
    await sendSignInLink("nobody@example.com", now);
    const [letter, ...others] = await db.select().from(letters).where(eq(letters.kind, "sign_in_link"));
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ accountId: account, regionCode: "150000", state: "queued" });
    const token = unsealToken(String(letter?.data.sealed));
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(letter)).not.toContain(token);
    expect(await checkLink(token ?? "", later(14))).toMatchObject({ ok: true, accountId: account });
  });

  test("works once a minute and five times an hour, known or not", async () => {
    const ask = (minutes: number) => askForLink({ email: "nobody@example.com", address: "10.0.0.2" }, later(minutes));
    expect(await ask(0)).toMatchObject({ ok: true });
    expect(await ask(0.5)).toMatchObject({
      ok: false,
      reason: "auth.refusals.link_limited",
      params: { time: "14:22" },
    });
    for (const minutes of [1, 2, 3, 4]) expect(await ask(minutes)).toMatchObject({ ok: true });
    expect(await ask(5)).toMatchObject({ ok: false, params: { time: "15:21" } });
    expect(await ask(60)).toMatchObject({ ok: true });
  });
});

test("the command line's link makes the first administrator, once", async () => {
  const [first, second] = await Promise.all([createAdminLink("示例·管理", now), createAdminLink("示例·管理", now)]);
  expect([first.made, second.made].filter(Boolean)).toHaveLength(1);
  expect(first.path).toBe(`/sign-in/link/${first.token}`);
  const admins = await db.select().from(accounts).where(eq(accounts.role, "admin"));
  expect(admins).toHaveLength(1);
  expect(await checkLink(first.token, later(60 * 23))).toMatchObject({ ok: true, accountId: admins[0]?.id });
});
