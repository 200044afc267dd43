import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accounts, accountSessions, auditEntries, closeConnections, db, transaction } from "@/db";
import { uuidv7 } from "@/db/id";
import { freshDatabase } from "@/db/testing";
import { actorOfToken } from "../../auth/queries";
import type { Actor } from "../../auth/rules/actor";
import type { Once } from "../../once/mutations";
import { sessionsOf } from "../queries/sessions";
import { changeAccess } from "./change-access";
import { changePassword } from "./change-password";
import { closeAccount } from "./close-account";
import { endOtherSessions, endSession, endSessions } from "./end-sessions";
import { hashPassword } from "./hash-password";
import { keepSession } from "./keep-session";
import { startSession } from "./start-session";

let fresh: { close: () => Promise<void> };
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.close());

const now = new Date();
const once = (actor: Actor, act: string): Once => ({
  accountId: actor.accountId,
  act,
  target: "",
  key: crypto.randomUUID(),
  payload: null,
});

async function person(given: Partial<typeof accounts.$inferInsert> = {}) {
  const id = uuidv7();
  await transaction(async (tx) => {
    await tx.insert(accounts).values({
      id,
      role: "volunteer",
      name: "示例·甲",
      email: `${id}@example.com`,
      locale: "zh-CN",
      version: 1,
      isSample: true,
      createdAt: now,
      ...given,
    });
  });
  return id;
}

async function signedIn(
  accountId: string,
  way: "password" | "link" = "password",
  version = 1,
): Promise<{ token: string; actor: Actor }> {
  const token = await startSession({ accountId, version, way, ownDevice: true, device: "Chrome, Android", now });
  const actor = token === null ? null : await actorOfToken(token, now);
  if (token === null || !actor) throw new Error("not signed in");
  return { token, actor };
}

describe("a session", () => {
  test("its token is stored as a digest only, and the start is on record", async () => {
    const id = await person();
    const { token } = await signedIn(id);
    const [row] = await db.select().from(accountSessions).where(eq(accountSessions.accountId, id));
    expect(JSON.stringify(row)).not.toContain(token);
    const [entry] = await db.select().from(auditEntries).where(eq(auditEntries.accountId, id));
    expect(entry).toMatchObject({ act: "auth.sign_in", facts: { way: "password" } });
  });

  test("does not start when the account changed after it was checked", async () => {
    const id = await person({ version: 2 });
    expect(
      await startSession({ accountId: id, version: 1, way: "password", ownDevice: false, device: null, now }),
    ).toBeNull();
    const disabled = await person({ disabledAt: now });
    expect(
      await startSession({ accountId: disabled, version: 1, way: "password", ownDevice: false, device: null, now }),
    ).toBeNull();
  });

  test("ends by time, by being ended, and with its account", async () => {
    const id = await person();
    const { token } = await signedIn(id);
    expect(await actorOfToken(token, new Date(now.getTime() + 31 * 24 * 3_600_000))).toBeNull();
    expect(await actorOfToken(`${token}x`, now)).toBeNull();
    await transaction(
      async (tx) =>
        void (await tx
          .update(accounts)
          .set({ disabledAt: now })
          .where(eq(accounts.id, id))
          .returning({ id: accounts.id })),
    );
    expect(await actorOfToken(token, now)).toBeNull();
  });

  test("outlives a new connection; in use its end moves, ended it stays ended", async () => {
    const { token, actor } = await signedIn(await person());
    await closeConnections();
    expect(await actorOfToken(token, now)).toMatchObject({ accountId: actor.accountId });
    const later = new Date(now.getTime() + 40 * 24 * 3_600_000);
    await keepSession(actor.sessionId, { lastSeenAt: now, expiresAt: later });
    expect(await actorOfToken(token, new Date(later.getTime() - 1))).not.toBeNull();
    await transaction((tx) => endSessions(tx, actor.accountId));
    await keepSession(actor.sessionId, { lastSeenAt: now, expiresAt: later });
    expect(await actorOfToken(token, now)).toBeNull();
  });
});

describe("one's own sessions", () => {
  test("are listed last used first, and ended one by one or all but this", async () => {
    const id = await person();
    const [first, second, third] = [await signedIn(id), await signedIn(id), await signedIn(id)];
    expect((await sessionsOf(db, id)).map((one) => one.device)).toEqual(Array(3).fill("Chrome, Android"));
    expect(
      await endSession(first.actor, { sessionId: second.actor.sessionId }, once(first.actor, "auth.end_session")),
    ).toMatchObject({ ok: true });
    expect(await actorOfToken(second.token, now)).toBeNull();
    expect(await endOtherSessions(first.actor, once(first.actor, "auth.end_session"))).toMatchObject({ ok: true });
    expect(await actorOfToken(third.token, now)).toBeNull();
    expect((await sessionsOf(db, id)).map((one) => one.sessionId)).toEqual([first.actor.sessionId]);
  });

  test("somebody else's are not found and stay", async () => {
    const [mine, theirs] = [await signedIn(await person()), await signedIn(await person())];
    expect(
      await endSession(mine.actor, { sessionId: theirs.actor.sessionId }, once(mine.actor, "auth.end_session")),
    ).toMatchObject({
      ok: false,
      reason: "shell.refusals.not_found",
    });
    expect(await actorOfToken(theirs.token, now)).not.toBeNull();
  });
});

describe("what ends them at once", () => {
  test("a changed password, everywhere but here", async () => {
    const id = await person({ passwordHash: await hashPassword("草原上的风吹过") });
    const [here, there] = [await signedIn(id), await signedIn(id)];
    const wrong = await changePassword(
      here.actor,
      { currentPassword: "不是这个密码啊啊", newPassword: "白桦林里有一条小河" },
      once(here.actor, "p"),
    );
    expect(wrong).toMatchObject({ ok: false, fields: { currentPassword: "auth.refusals.password_wrong" } });
    expect(await actorOfToken(there.token, now)).not.toBeNull();
    const right = await changePassword(
      here.actor,
      { currentPassword: "草原上的风吹过", newPassword: "白桦林里有一条小河" },
      once(here.actor, "p"),
    );
    expect(right).toMatchObject({ ok: true });
    expect(await actorOfToken(here.token, now)).not.toBeNull();
    expect(await actorOfToken(there.token, now)).toBeNull();
  });

  test("after a link the old password is not asked for, and a name to sign in with can be given", async () => {
    const id = await person({ email: null });
    const { actor } = await signedIn(id, "link");
    expect(await changePassword(actor, { newPassword: "白桦林里有一条小河" }, once(actor, "p"))).toMatchObject({
      ok: false,
      fields: { login: expect.anything() },
    });
    expect(
      await changePassword(actor, { login: "short", newPassword: "白桦林里有一条小河" }, once(actor, "p")),
    ).toMatchObject({ ok: false });
    const taken = await person({ email: null, phone: "13800000041" });
    expect(taken).toBeTruthy();
    expect(
      await changePassword(actor, { login: "138 0000 0041", newPassword: "白桦林里有一条小河" }, once(actor, "p")),
    ).toMatchObject({
      ok: false,
      reason: "auth.refusals.login_unusable",
    });
    expect(
      await changePassword(actor, { login: "138 0000 0042", newPassword: "白桦林里有一条小河" }, once(actor, "p")),
    ).toMatchObject({ ok: true });
    const [row] = await db
      .select({ phone: accounts.phone, hash: accounts.passwordHash })
      .from(accounts)
      .where(eq(accounts.id, id));
    expect(row).toMatchObject({ phone: "13800000042", hash: expect.stringContaining("$argon2id$") });
  });

  test("a changed role, or access taken away", async () => {
    const admin = await signedIn(await person({ role: "admin" }));
    for (const act of [
      (accountId: string) =>
        changeAccess(
          admin.actor,
          { accountId, version: 1, role: "auditor", regions: [] },
          once(admin.actor, "accounts.change_access"),
        ),
      (accountId: string) => closeAccount(admin.actor, { accountId, version: 1 }, once(admin.actor, "accounts.close")),
    ]) {
      const id = await person({ role: "coordinator" });
      const { token } = await signedIn(id);
      expect(await act(id)).toMatchObject({ ok: true });
      expect(await actorOfToken(token, now)).toBeNull();
    }
  });
});
