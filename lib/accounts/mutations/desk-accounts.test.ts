import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountRegions, accounts, auditEntries, db, letters, transaction } from "@/db";
import { aKey, aStaff, aVolunteer, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { actorOfToken } from "../../auth/queries";
import { env } from "../../env";
import { linkOf } from "../../letters/queries/link";
import { deskAccounts, latestAccess } from "../queries/desk-accounts";
import { unsealToken } from "../queries/sealed-token";
import { changeAccess } from "./change-access";
import { checkLink } from "./check-link";
import { closeAccount, reopenAccount } from "./close-account";
import { meeting } from "../../../test/meeting";
import { makeDeskLink, openAccount } from "./open-account";
import { startSession } from "./start-session";

let fresh: { close: () => Promise<void> };
let admin: SceneActor;
beforeAll(async () => {
  process.env.ZHIYA_SECRET = "a secret of more than thirty-two characters";
  fresh = await freshDatabase();
  await theRegions();
  admin = await aStaff({ role: "admin" });
});
afterAll(() => fresh.close());

const now = new Date();
const row = async (id: string) => (await db.select().from(accounts).where(eq(accounts.id, id)))[0];
const versionOf = async (accountId: string) => ({ accountId, version: (await row(accountId))?.version ?? 0 });
const leagues = async (id: string) =>
  (await db.select().from(accountRegions).where(eq(accountRegions.accountId, id))).map((one) => one.regionCode).sort();

async function signedIn(accountId: string): Promise<string> {
  const { version } = await versionOf(accountId);
  const token = await startSession({ accountId, version, way: "password", ownDevice: true, device: null, now });
  if (token === null) throw new Error("not signed in");
  return token;
}

let n = 0;
const input = (more: Partial<Parameters<typeof openAccount>[1]> = {}) => ({
  name: "示例·新来的协调员",
  phone: `1990000${String(7500 + n++)}`,
  email: null,
  role: "coordinator" as const,
  regions: ["150200", "150300"],
  ...more,
});
const open = (more?: Parameters<typeof input>[0], by = admin) =>
  openAccount(by, input(more), aKey(by, "accounts.open"));

async function opened(more?: Parameters<typeof input>[0]): Promise<string> {
  const outcome = await open(more);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.id;
}

describe("opening an account", () => {
  test("gives role and leagues, no password, and a link that signs in once", async () => {
    const outcome = await open();
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(await row(outcome.id)).toMatchObject({ role: "coordinator", passwordHash: null, disabledAt: null });
    expect(await leagues(outcome.id)).toEqual(["150200", "150300"]);
    const token = unsealToken(outcome.said ?? "") ?? "";
    expect(await checkLink(token, now)).toMatchObject({ ok: true, accountId: outcome.id });
    expect(await checkLink(token, now)).toMatchObject({ reason: "auth.refusals.link_used" });
  });

  test("sends the same link by letter where there is an e-mail, and none where there is not", async () => {
    const email = "new.auditor@example.test";
    const outcome = await open({ role: "auditor", regions: [], phone: null, email });
    if (!outcome.ok) throw new Error(outcome.reason);
    const [letter] = await db.select().from(letters).where(eq(letters.accountId, outcome.id));
    if (!letter) throw new Error("no letter");
    expect(letter).toMatchObject({ kind: "account_opened", regionCode: "150000", state: "queued" });
    expect(linkOf(letter)).toMatch(new RegExp(`/sign-in/link/${unsealToken(outcome.said ?? "")}$`));
    expect(
      await db
        .select()
        .from(letters)
        .where(eq(letters.accountId, await opened())),
    ).toEqual([]);
    expect(env().SMTP_HOST ?? null).toBeNull();
  });

  test("refuses a name that somebody signs in with, a league there is not, and whoever is no admin now", async () => {
    const known = await opened({ phone: "19900007401", email: "known@example.test" });
    expect(known).toBeTruthy();
    expect(await open({ phone: "19900007401", email: "other@example.test" })).toMatchObject({
      reason: "accounts.refusals.login_taken",
      fields: { phone: "accounts.refusals.login_taken" },
    });
    expect(await open({ email: "known@example.test" })).toMatchObject({
      fields: { email: "accounts.refusals.login_taken" },
    });
    for (const regions of [["150000"], ["159999"], ["150200", "159999"]])
      expect(await open({ regions })).toMatchObject({ reason: "accounts.refusals.unknown_league" });
    expect(await open({}, await aStaff())).toMatchObject({ reason: "auth.refusals.wrong_role" });
    const gone = await aStaff({ role: "admin" });
    expect(await closeAccount(admin, await versionOf(gone.accountId), aKey(admin, "accounts.close"))).toMatchObject({
      ok: true,
    });
    expect(await open({}, gone)).toMatchObject({ reason: "auth.refusals.wrong_role" });
  });

  test("of two at once for one number, one wins", async () => {
    const phone = "19900007402";
    const answers = await Promise.all([open({ phone }), open({ phone })]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("another link", () => {
  test("takes the earlier one back, and is the desk's alone", async () => {
    const outcome = await open();
    if (!outcome.ok) throw new Error(outcome.reason);
    const again = await makeDeskLink(admin, { accountId: outcome.id }, aKey(admin, "accounts.sign_in_link"));
    if (!again.ok) throw new Error(again.reason);
    expect(await checkLink(unsealToken(outcome.said ?? "") ?? "", now)).toMatchObject({
      reason: "auth.refusals.link_revoked",
    });
    expect(await checkLink(unsealToken(again.said ?? "") ?? "", now)).toMatchObject({ accountId: outcome.id });
    const { accountId } = await aVolunteer();
    expect(await makeDeskLink(admin, { accountId }, aKey(admin, "accounts.sign_in_link"))).toMatchObject({
      reason: "shell.refusals.not_found",
    });
    const coordinator = await aStaff();
    expect(
      await makeDeskLink(coordinator, { accountId: outcome.id }, aKey(coordinator, "accounts.sign_in_link")),
    ).toMatchObject({ reason: "auth.refusals.wrong_role" });
  });
});

describe("changing access", () => {
  const change = async (accountId: string, more: Partial<Parameters<typeof changeAccess>[1]>, by = admin) =>
    changeAccess(
      by,
      { ...(await versionOf(accountId)), role: "coordinator", regions: ["150100"], ...more },
      aKey(by, "accounts.change_access"),
    );

  test("gives the new role and leagues, ends the sessions and takes links back", async () => {
    const outcome = await open();
    if (!outcome.ok) throw new Error(outcome.reason);
    const session = await signedIn(outcome.id);
    expect(await change(outcome.id, { regions: ["152500"] })).toMatchObject({ ok: true });
    expect(await leagues(outcome.id)).toEqual(["152500"]);
    expect(await actorOfToken(session, now)).toBeNull();
    expect(await checkLink(unsealToken(outcome.said ?? "") ?? "", now)).toMatchObject({
      reason: "auth.refusals.link_revoked",
    });
    expect(await change(outcome.id, { role: "auditor", regions: [] })).toMatchObject({ ok: true });
    expect([await row(outcome.id), await leagues(outcome.id)]).toMatchObject([{ role: "auditor" }, []]);
    const [entry] = await latestAccess(outcome.id);
    expect(entry).toMatchObject({ act: "accounts.change_access", by: admin.name, whom: "示例·新来的协调员" });
  });

  test("not one's own, not a volunteer's, not over another's change, not by a coordinator", async () => {
    expect(await change(admin.accountId, { role: "auditor" })).toMatchObject({
      reason: "accounts.refusals.own_access",
    });
    expect(await change((await aVolunteer()).accountId, {})).toMatchObject({ reason: "shell.refusals.not_found" });
    const id = await opened();
    const session = await signedIn(id);
    expect(await change(id, { version: 7, role: "admin" })).toMatchObject({
      reason: "shell.refusals.changed_meanwhile",
      current: { version: 1, role: "coordinator", regions: "150200,150300" },
    });
    expect(await change(id, { role: "admin" }, await aStaff())).toMatchObject({ reason: "auth.refusals.wrong_role" });
    expect(await change(id, { regions: ["150000"] })).toMatchObject({ reason: "accounts.refusals.unknown_league" });
    expect(await row(id)).toMatchObject({ role: "coordinator", version: 1 });
    expect(await actorOfToken(session, now)).not.toBeNull();
  });
});

describe("closing an account", () => {
  test("shuts the door at once; opened again it stands as before", async () => {
    const id = await opened();
    const session = await signedIn(id);
    expect(await closeAccount(admin, await versionOf(id), aKey(admin, "accounts.close"))).toMatchObject({ ok: true });
    expect(await actorOfToken(session, now)).toBeNull();
    expect(await makeDeskLink(admin, { accountId: id }, aKey(admin, "accounts.sign_in_link"))).toMatchObject({
      reason: "accounts.refusals.closed",
    });
    expect((await deskAccounts()).at(-1)?.disabledAt).not.toBeNull();
    expect(await reopenAccount(admin, await versionOf(id), aKey(admin, "accounts.reopen"))).toMatchObject({ ok: true });
    expect(await row(id)).toMatchObject({ role: "coordinator", disabledAt: null });
    expect(await leagues(id)).toEqual(["150200", "150300"]);
    expect(await actorOfToken(session, now)).toBeNull();
    const found = (await deskAccounts()).find((one) => one.id === id);
    expect(found?.regions.sort()).toEqual(["150200", "150300"]);
    expect(found?.lastSeenAt?.getTime()).toBe(now.getTime());
  });

  test("nobody closes their own", async () => {
    expect(await closeAccount(admin, await versionOf(admin.accountId), aKey(admin, "accounts.close"))).toMatchObject({
      reason: "accounts.refusals.own_access",
    });
    expect(await row(admin.accountId)).toMatchObject({ disabledAt: null });
  });
});

describe("one admin who can come in always remains", () => {
  const openAdmins = () =>
    db
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(eq(accounts.role, "admin"), isNull(accounts.disabledAt)));
  const onlyTwo = async () => {
    await transaction(
      async (tx) =>
        void (await tx.update(accounts).set({ disabledAt: now }).where(eq(accounts.role, "admin")).returning()),
    );
    return [await aStaff({ role: "admin" }), await aStaff({ role: "admin" })] as const;
  };

  test("when two close each other, ten times over", async () => {
    for (let i = 0; i < 10; i++) {
      const [a, b] = await onlyTwo();
      const [seenA, seenB] = [await versionOf(a.accountId), await versionOf(b.accountId)];
      const answers = await Promise.all([
        closeAccount(a, seenB, aKey(a, "accounts.close")),
        i % 2 === 0
          ? closeAccount(b, seenA, aKey(b, "accounts.close"))
          : changeAccess(b, { ...seenA, role: "coordinator", regions: ["150100"] }, aKey(b, "accounts.change_access")),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "auth.refusals.wrong_role" });
      expect(await openAdmins()).toHaveLength(1);
    }
  });

  test("negative control: asked before the write instead of in it, both doors are shut", async () => {
    const [a, b] = await onlyTwo();
    const bothRead = meeting(2);
    const unguarded = async (accountId: string) => {
      const before = await openAdmins();
      await bothRead();
      if (before.length < 2) return;
      await transaction(
        async (tx) =>
          void (await tx.update(accounts).set({ disabledAt: now }).where(eq(accounts.id, accountId)).returning()),
        { alone: [`account:${accountId}`] },
      );
    };
    await Promise.all([unguarded(a.accountId), unguarded(b.accountId)]);
    expect(await openAdmins()).toHaveLength(0);
  });

  test("the audit log tells who did what, and no names or numbers", async () => {
    const entries = await db.select().from(auditEntries).where(eq(auditEntries.act, "accounts.open"));
    expect(entries.length).toBeGreaterThan(3);
    expect(JSON.stringify(entries)).not.toMatch(/1990000|example\.test|示例/);
  });
});
