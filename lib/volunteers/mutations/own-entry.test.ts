import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accounts, auditEntries, consents, db, letters, signups, volunteers } from "@/db";
import { uuidv7 } from "@/db/id";
import { anEvent, aVolunteer, theRegions, type VolunteerActor } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { giveConsent, withdrawConsent } from "../../consents/mutations";
import { signUp } from "../../signups/mutations/sign-up";
import { profileInput } from "../input";
import { changeProfile } from "./change-profile";
import { comeBack } from "./come-back";
import { leave } from "./leave";

let close: () => Promise<void>;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
});
afterAll(() => close());

const once = (actor: VolunteerActor, act: string) => ({
  accountId: actor.accountId,
  act,
  target: "",
  key: uuidv7(),
  payload: {},
});
const read = async (actor: VolunteerActor) =>
  (await db.select().from(volunteers).where(eq(volunteers.id, actor.volunteerId)))[0];
const form = (version: number, more: object = {}) =>
  profileInput.parse({
    version: String(version),
    name: "示例·新名",
    birthYear: "2000",
    birthMonth: "01",
    regionCode: "150200",
    languageZh: "teach",
    languageMn: "none",
    skills: ["law"],
    ...more,
  });
const save = (actor: VolunteerActor, input: ReturnType<typeof form>) =>
  changeProfile(actor, input, once(actor, "volunteers.change_profile"));

test("somebody corrects their entry; the audit names the fields and not what stands in them", async () => {
  const actor = await aVolunteer();
  const version = (await read(actor))?.version ?? 0;
  expect(await save(actor, form(version))).toMatchObject({ ok: true, said: "saved" });
  expect(await read(actor)).toMatchObject({
    name: "示例·新名",
    pinyin: "xinming",
    regionCode: "150200",
    skills: ["law"],
    version: version + 1,
  });
  expect((await db.select().from(accounts).where(eq(accounts.id, actor.accountId)))[0]?.name).toBe("示例·新名");
  const [entry] = await db.select().from(auditEntries).where(eq(auditEntries.act, "volunteers.change_profile"));
  expect(entry?.facts.changed).toEqual(["name", "regionCode", "skills", "wantsEmail"]);
  expect(JSON.stringify(entry?.facts)).not.toContain("新名");
});

test("of two who saved at once the second is shown what stands there now", async () => {
  const actor = await aVolunteer();
  const version = (await read(actor))?.version ?? 0;
  await save(actor, form(version));
  expect(await save(actor, form(version, { name: "示例·晚了" }))).toMatchObject({
    ok: false,
    reason: "shell.refusals.changed_meanwhile",
    current: { name: "示例·新名", version: version + 1 },
  });
});

test("a language taken back is seen at the coming duty that needs it", async () => {
  const actor = await aVolunteer({ languageMn: "teach" });
  const { positionId } = await anEvent({ position: { places: 3, language: "mn" } });
  await signUp(actor, { positionId }, once(actor, "signups.sign_up"));
  await save(actor, form((await read(actor))?.version ?? 0));
  const [signup] = await db.select().from(signups).where(eq(signups.volunteerId, actor.volunteerId));
  expect(signup).toMatchObject({ state: "confirmed", flags: ["language"] });
});

test("an adult does not become a minor without a guardian, nor a minor an adult", async () => {
  const adult = await aVolunteer();
  expect(
    await save(adult, form(1, { birthYear: "2011", version: String((await read(adult))?.version) })),
  ).toMatchObject({ reason: "volunteers.refusals.needs_guardian" });
  const minor = await aVolunteer({ birthMonth: "2011-01", guardianUntil: "2029-01-31" });
  const version = String((await read(minor))?.version);
  expect(await save(minor, form(1, { version }))).toMatchObject({ reason: "volunteers.refusals.stays_minor" });
  expect(await save(minor, form(1, { version, birthYear: "2011", birthMonth: "03" }))).toMatchObject({ ok: true });
  const [consent] = await db.select().from(consents).where(eq(consents.volunteerId, minor.volunteerId));
  expect(consent?.validUntil).toBe("2029-03-31");
});

test("leaving gives places to the next and withdraws consents; coming back is a new application", async () => {
  const actor = await aVolunteer();
  await giveConsent(actor, { purpose: "photos", version: "2026-11" }, once(actor, "volunteers.give_consent"));
  const { positionId } = await anEvent({ position: { places: 1, hasWaitlist: true } });
  const next = await aVolunteer();
  await signUp(actor, { positionId }, once(actor, "signups.sign_up"));
  await signUp(next, { positionId, wait: true }, once(next, "signups.wait"));
  expect(await leave(actor, {}, once(actor, "volunteers.leave"))).toMatchObject({ ok: true, said: "left" });
  expect(await read(actor)).toMatchObject({ status: "left", statusReason: "left_by_oneself" });
  expect((await db.select().from(signups).where(eq(signups.volunteerId, actor.volunteerId)))[0]?.state).toBe(
    "withdrawn",
  );
  expect(
    (await db.select().from(letters).where(eq(letters.accountId, next.accountId))).map((one) => one.kind),
  ).toContain("offer_made");
  const given = await db.select().from(consents).where(eq(consents.volunteerId, actor.volunteerId));
  expect(given.every((one) => one.withdrawnAt !== null)).toBe(true);
  const gone = { ...actor, volunteerId: null };
  expect(await leave(gone, {}, once(actor, "volunteers.leave"))).toMatchObject({
    ok: false,
    reason: "volunteers.refusals.already_left",
  });
  expect(await comeBack(gone, { consent_terms: "2026-11" }, once(actor, "volunteers.return"))).toMatchObject({
    ok: true,
  });
  expect(await read(actor)).toMatchObject({ status: "applied", statusReason: null });
  expect(await comeBack(actor, { consent_terms: "2026-11" }, once(actor, "volunteers.return"))).toMatchObject({
    reason: "volunteers.refusals.not_left",
  });
});

test("an optional consent is given and taken back; registration is not taken back here; a minor does not allow photos", async () => {
  const actor = await aVolunteer();
  const give = (who: VolunteerActor, purpose: "photos" | "terms", version = "2026-11") =>
    giveConsent(who, { purpose, version }, once(who, "volunteers.give_consent"));
  const take = (purpose: "photos" | "terms") =>
    withdrawConsent(actor, { purpose, version: "" }, once(actor, "volunteers.withdraw_consent"));
  expect(await give(actor, "photos", "2020-01")).toMatchObject({ reason: "consents.refusals.text_changed" });
  expect(await give(actor, "photos")).toMatchObject({ ok: true });
  expect(await give(actor, "photos")).toMatchObject({ reason: "consents.refusals.already_given" });
  expect(await take("photos")).toMatchObject({ ok: true });
  expect(await take("photos")).toMatchObject({ reason: "consents.refusals.not_given" });
  expect(await take("terms")).toMatchObject({ reason: "consents.refusals.not_here" });
  const minor = await aVolunteer({ birthMonth: "2011-01", guardianUntil: "2029-01-31" });
  expect(await give(minor, "photos")).toMatchObject({ reason: "consents.refusals.guardians" });
});
