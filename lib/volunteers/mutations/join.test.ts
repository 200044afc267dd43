import { count, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accounts, consents, db, letters, oneTimeLinks, transaction, volunteers } from "@/db";
import { uuidv7 } from "@/db/id";
import { theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { verifyPassword } from "../../accounts/mutations/hash-password";
import { textHash } from "../../consents/rules/hash";
import { linkOf } from "../../letters/queries/link";
import { joinInput } from "../input";
import { isVolunteerNumber } from "../rules/number";
import { join } from "./join";

let close: () => Promise<void>;
beforeAll(async () => {
  process.env.ZHIYA_SECRET = "a secret for tests, long enough to be one";
  ({ close } = await freshDatabase());
  await theRegions();
});
afterAll(() => close());

const now = new Date("2026-11-22T02:00:00Z");
let serial = 0;
const once = () => ({ accountId: "visitor", act: "volunteers.join", target: "", key: uuidv7(), payload: {} });
const form = (more: object = {}) =>
  joinInput("2026-11-22").parse({
    name: "示例·赵小禾",
    birthYear: "2004",
    birthMonth: "09",
    regionCode: "150100",
    phone: `139${String(++serial).padStart(8, "0")}`,
    languageZh: "teach",
    languageMn: "none",
    password: "caoyuanshangdexiaomiao",
    consent_terms: "2026-11",
    ...more,
  });
const join1 = (input: ReturnType<typeof form>, key = once()) => join(input, "zh-CN", key, now);
const people = async () => (await db.select({ n: count() }).from(volunteers))[0]?.n ?? 0;

test("an adult is on the roster as applied, with number, pinyin, password and the texts agreed to", async () => {
  const input = form({ consent_photos: "2026-11" });
  const answer = await join1(input);
  expect(answer).toMatchObject({ ok: true, said: "adult" });
  const [row] = await db
    .select()
    .from(volunteers)
    .innerJoin(accounts, eq(accounts.id, volunteers.accountId))
    .where(eq(accounts.phone, String(input.phone)));
  expect(row?.volunteers).toMatchObject({
    status: "applied",
    pinyin: "zhaoxiaohe",
    initials: "zxh",
    birthMonth: "2004-09",
    guardianName: null,
  });
  expect(isVolunteerNumber(row?.volunteers.number ?? "")).toBe(true);
  expect(await verifyPassword(row?.accounts.passwordHash ?? null, "caoyuanshangdexiaomiao")).toBe(true);
  const given = await db
    .select()
    .from(consents)
    .where(eq(consents.volunteerId, row?.volunteers.id ?? ""));
  expect(given.map((one) => [one.purpose, one.textVersion, one.textHash]).sort()).toEqual([
    ["photos", "2026-11", textHash("photos")],
    ["terms", "2026-11", textHash("terms")],
  ]);
});

test("from 14 to 17 the guardian gets a link of their own, and photos are not the child's to allow", async () => {
  const answer = await join1(
    form({
      birthYear: "2010",
      guardianName: "示例·赵女士",
      guardianContact: "guardian@example.com",
      consent_photos: "2026-11",
    }),
  );
  expect(answer).toMatchObject({ ok: true, said: "guardian" });
  const [letter] = await db.select().from(letters).where(eq(letters.kind, "guardian_link"));
  expect(letter).toMatchObject({ contact: "guardian@example.com", accountId: null });
  expect(letter && linkOf(letter)).toMatch(/\/g\/[\w-]{43}$/);
  expect(await db.select().from(oneTimeLinks).where(eq(oneTimeLinks.purpose, "guardian"))).toHaveLength(1);
  const given = await db
    .select()
    .from(consents)
    .where(eq(consents.volunteerId, answer.ok ? answer.id : ""));
  expect(given.map((one) => one.purpose)).toEqual(["terms"]);
});

test("under 14 nothing is stored, and the day from which it works is told", async () => {
  const before = await people();
  const input = form({ birthYear: "2013", birthMonth: "04" });
  expect(await join1(input)).toMatchObject({
    ok: false,
    reason: "volunteers.refusals.too_young",
    params: { day: "2027-05-01" },
  });
  expect(await people()).toBe(before);
  expect(
    await db
      .select()
      .from(accounts)
      .where(eq(accounts.phone, String(input.phone))),
  ).toEqual([]);
});

test("a known phone number gets the same answer and changes nothing", async () => {
  const first = form();
  const answer = await join1(first);
  const before = await people();
  const again = await join1(form({ phone: first.phone, name: "示例·别人" }));
  expect(Object.keys(again)).toEqual(Object.keys(answer));
  expect(again).toMatchObject({ ok: true, said: "adult" });
  expect(await people()).toBe(before);
  const [account] = await db
    .select()
    .from(accounts)
    .where(eq(accounts.phone, String(first.phone)));
  expect(account?.name).toBe("示例·赵小禾");
});

test("the same form sent twice registers once", async () => {
  const input = form();
  const key = once();
  const before = await people();
  const answers = [await join1(input, key), await join1(input, key)];
  expect(answers[0]).toEqual(answers[1]);
  expect(await people()).toBe(before + 1);
});

test("an unknown league, unit or an outdated text is refused and leaves nothing", async () => {
  const before = await people();
  expect(await join1(form({ regionCode: "150000" }))).toMatchObject({
    ok: false,
    fields: { regionCode: "volunteers.refusals.unknown_region" },
  });
  expect(await join1(form({ organisationId: uuidv7() }))).toMatchObject({
    ok: false,
    fields: { organisationId: "volunteers.refusals.unknown_unit" },
  });
  expect(await join1(form({ consent_terms: "2020-01" }))).toMatchObject({
    ok: false,
    reason: "consents.refusals.text_changed",
  });
  expect(await people()).toBe(before);
});

test("eight at once with one phone number: one is registered, and all get the same answer", async () => {
  const { phone } = form();
  const before = await people();
  const answers = await Promise.all(Array.from({ length: 8 }, () => join1(form({ phone }))));
  expect(answers.every((answer) => answer.ok && answer.said === "adult")).toBe(true);
  expect(await people()).toBe(before + 1);
});

test("negative control: without lock and index the same eight are seen to double", async () => {
  await unguarded("drop");
  const phone = "13000000000";
  const looks = await Promise.all(
    Array.from({ length: 8 }, () => db.select().from(accounts).where(eq(accounts.phone, phone))),
  );
  const row = {
    role: "volunteer",
    name: "示例·重",
    phone,
    locale: "zh-CN",
    version: 1,
    isSample: false,
    createdAt: now,
  } as const;
  await Promise.all(
    looks.map((known) =>
      known.length > 0
        ? null
        : transaction(
            (tx) =>
              tx
                .insert(accounts)
                .values({ id: uuidv7(), ...row })
                .returning(),
            { alone: [uuidv7()] },
          ),
    ),
  );
  const [found] = await db.select({ n: count() }).from(accounts).where(eq(accounts.phone, phone));
  expect(found?.n).toBeGreaterThan(1);
});

/** Takes the net away. */
const unguarded = (verb: "drop") =>
  transaction(
    async (tx) =>
      void (await Reflect.get(tx, "run" in tx ? "run" : "execute").call(tx, sql.raw(`${verb} index accounts_phone`))),
    { alone: ["x"] },
  );
