import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accounts, attempts, auditEntries, db, transaction, volunteers } from "@/db";
import { aKey, aStaff, aVolunteer, theRegions, type VolunteerActor } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { actorOfToken } from "../../auth/queries";
import type { Actor } from "../../auth/rules/actor";
import { changeVolunteerLogin } from "../../volunteers/mutations/change-login";
import { makeSignInLink } from "../../volunteers/mutations/sign-in-link";
import { unsealToken } from "../queries/sealed-token";
import { changeLogin } from "./change-login";
import { checkLink } from "./check-link";
import { checkPassword } from "./check-password";
import { hashPassword } from "./hash-password";
import { startSession } from "./start-session";

let fresh: { close: () => Promise<void> };
beforeAll(async () => {
  process.env.ZHIYA_SECRET = "a secret of more than thirty-two characters";
  fresh = await freshDatabase();
  await theRegions();
});
afterAll(() => fresh.close());

const now = new Date();
const password = "草原上的风吹过";
let n = 0;
const phone = () => `1990000${String(7600 + n++)}`;
const row = async (id: string) => {
  const [found] = await db.select().from(accounts).where(eq(accounts.id, id));
  if (!found) throw new Error("no account");
  return found;
};

async function set(accountId: string, values: Partial<typeof accounts.$inferInsert>) {
  await transaction(
    async (tx) => void (await tx.update(accounts).set(values).where(eq(accounts.id, accountId)).returning()),
  );
}

async function signedIn(accountId: string, way: "password" | "link" = "password"): Promise<[Actor, string]> {
  const { version } = await row(accountId);
  const token = await startSession({ accountId, version, way, ownDevice: true, device: null, now });
  const actor = token === null ? null : await actorOfToken(token, now);
  if (!actor || token === null) throw new Error("not signed in");
  return [actor, token];
}

/** Somebody with a number and a password, signed in here and elsewhere. */
async function somebody(scene: Parameters<typeof aVolunteer>[0] = {}, way: "password" | "link" = "password") {
  const person = await aVolunteer(scene);
  const number = phone();
  await set(person.accountId, { phone: number, passwordHash: await hashPassword(password) });
  const [actor, here] = await signedIn(person.accountId, way);
  const [, there] = await signedIn(person.accountId);
  return { person, number, actor, here, there };
}

type Asked = Partial<Parameters<typeof changeLogin>[1]>;
const change = (actor: Actor, asked: Asked) =>
  changeLogin(
    actor,
    { version: 1, kind: "phone", value: phone(), currentPassword: password, ...asked },
    aKey(actor, "auth.change_login"),
  );

describe("one's own number", () => {
  test("signs in from then on, the old one no more; this session goes on, the others end", async () => {
    const { person, number, actor, here, there } = await somebody();
    const value = phone();
    expect(await change(actor, { value })).toMatchObject({ ok: true, said: "changed" });
    expect(await row(person.accountId)).toMatchObject({ phone: value, version: 2 });
    expect(await actorOfToken(here, now)).not.toBeNull();
    expect(await actorOfToken(there, now)).toBeNull();
    const at = (login: string) => checkPassword({ login, password, address: "10.0.0.9" }, now);
    expect(await at(value)).toMatchObject({ ok: true, accountId: person.accountId });
    expect(await at(number)).toMatchObject({ ok: false });
    const entries = await db.select().from(auditEntries).where(eq(auditEntries.act, "auth.change_login"));
    expect(entries).toMatchObject([{ facts: { what: "phone", removed: false, sessions_ended: 1 } }]);
    expect(JSON.stringify(entries)).not.toContain(value);
  });

  test("asks for the password, but not of somebody who has just come by link", async () => {
    const { actor, number, person } = await somebody();
    for (const currentPassword of [undefined, "不是这个密码啊啊"])
      expect(await change(actor, { currentPassword })).toMatchObject({
        fields: { currentPassword: "auth.refusals.password_wrong" },
      });
    expect((await row(person.accountId)).phone).toBe(number);
    const byLink = await somebody({}, "link");
    expect(await change(byLink.actor, { currentPassword: undefined })).toMatchObject({ ok: true });
  });

  test("that is somebody else's is refused like one that cannot be used, and tried out five times an hour", async () => {
    const other = await somebody();
    const { actor, number, person } = await somebody();
    for (let i = 0; i < 5; i++)
      expect(await change(actor, { value: other.number })).toMatchObject({
        reason: "auth.refusals.login_unusable",
        fields: { value: "auth.refusals.login_unusable" },
      });
    expect(await change(actor, { value: phone() })).toMatchObject({ reason: "accounts.refusals.login_limited" });
    expect((await row(person.accountId)).phone).toBe(number);
    await transaction(async (tx) => void (await tx.delete(attempts)), { alone: ["attempts"] });
  });

  test("of two who want one number at once, one gets it", async () => {
    const [a, b] = [await somebody(), await somebody()];
    const value = phone();
    const answers = await Promise.all([change(a.actor, { value }), change(b.actor, { value })]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "auth.refusals.login_unusable" });
  });

  test("is not written over another's change, which is shown", async () => {
    const { actor, number } = await somebody();
    expect(await change(actor, { version: 7 })).toMatchObject({
      reason: "shell.refusals.changed_meanwhile",
      current: { version: 1, value: number },
    });
  });
});

describe("what stays", () => {
  test("one name to sign in with; without an e-mail no letters are wanted", async () => {
    const { actor, person } = await somebody();
    expect(await change(actor, { kind: "email", value: null })).toMatchObject({ ok: true, said: "removed" });
    expect((await row(person.accountId)).email).toBeNull();
    const [entry] = await db.select().from(volunteers).where(eq(volunteers.id, person.volunteerId));
    expect(entry).toMatchObject({ wantsEmail: false, version: 2 });
    expect(await change(actor, { version: 2, value: null })).toMatchObject({ reason: "accounts.refusals.last_login" });
    expect(await change(actor, { version: 2, kind: "email", value: null })).toMatchObject({
      reason: "accounts.refusals.same_login",
    });
  });

  test("a minor's is never the guardian's; an adult's may be", async () => {
    const year = new Date().getFullYear();
    const guardianContact = phone();
    for (const [birthMonth, answer] of [
      [`${year - 16}-01`, { ok: false, reason: "volunteers.refusals.guardian_same" }],
      [`${year - 30}-01`, { ok: true }],
    ] as const) {
      const { actor, person } = await somebody({ birthMonth });
      await transaction(
        async (tx) =>
          void (await tx
            .update(volunteers)
            .set({ guardianContact: `+86 ${guardianContact}` })
            .where(eq(volunteers.id, person.volunteerId))
            .returning()),
      );
      expect(await change(actor, { value: guardianContact })).toMatchObject(answer);
    }
  });
});

describe("at the desk", () => {
  const at = async (staff: Actor, person: VolunteerActor, more: Partial<Parameters<typeof changeVolunteerLogin>[1]>) =>
    changeVolunteerLogin(
      staff,
      { volunteerId: person.volunteerId, version: 1, kind: "phone", value: phone(), checked: "in_person", ...more },
      aKey(staff, "volunteers.change_login"),
    );

  test("the league's coordinator gives another number; the person is signed out everywhere", async () => {
    const staff = await aStaff();
    const { person, here, there, number } = await somebody();
    const link = await makeSignInLink(
      staff,
      { volunteerId: person.volunteerId },
      aKey(staff, "volunteers.sign_in_link"),
    );
    const value = phone();
    expect(await at(staff, person, { value })).toMatchObject({ ok: true, said: "2" });
    expect(await row(person.accountId)).toMatchObject({ phone: value });
    for (const token of [here, there]) expect(await actorOfToken(token, now)).toBeNull();
    expect(await checkLink(unsealToken((link.ok && link.said) || "") ?? "", now)).toMatchObject({
      reason: "auth.refusals.link_revoked",
    });
    const [entry] = await db.select().from(auditEntries).where(eq(auditEntries.act, "volunteers.change_login"));
    expect(entry).toMatchObject({
      subjectId: person.volunteerId,
      regionCode: "150100",
      facts: { what: "phone", removed: false, checked: "in_person", sessions_ended: 2 },
    });
    expect(JSON.stringify(entry)).not.toMatch(new RegExp(`${value}|${number}`));
  });

  test("another league's does not, and it may be said that a number is somebody's", async () => {
    const { person, number } = await somebody();
    expect(await at(await aStaff({ regions: ["150200"] }), person, {})).toMatchObject({
      reason: "shell.refusals.outside_scope",
    });
    const other = await somebody();
    expect(await at(await aStaff(), person, { value: other.number })).toMatchObject({
      reason: "accounts.refusals.login_taken",
    });
    expect(await at(await aStaff(), person, { version: 7 })).toMatchObject({ current: { version: 1 } });
    expect((await row(person.accountId)).phone).toBe(number);
  });

  test("an account that works at the desk itself is not a league's to enter", async () => {
    const staff = await aStaff();
    const { person, number } = await somebody();
    await set(person.accountId, { role: "admin" });
    expect(await at(staff, person, {})).toMatchObject({ reason: "volunteers.desk.refusals.works_at_desk" });
    expect(
      await makeSignInLink(staff, { volunteerId: person.volunteerId }, aKey(staff, "volunteers.sign_in_link")),
    ).toMatchObject({ reason: "volunteers.desk.refusals.works_at_desk" });
    expect((await row(person.accountId)).phone).toBe(number);
  });
});
