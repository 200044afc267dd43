import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEntries, db } from "@/db";
import { aKey, anEvent, aStaff, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { editChoices } from "../events/queries/choices";
import { dayOf } from "../time";
import { type WhitelistItemInput, whitelistItemInput } from "./input";
import { copyWhitelist, retireWhitelistItem, saveWhitelistItem } from "./mutations";
import { whitelistItemsOf, wholeWhitelist } from "./queries";

let close: () => Promise<void>;
let admin: SceneActor;
const year = Number(dayOf(new Date()).slice(0, 4));
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  admin = await aStaff({ role: "admin" });
});
afterAll(() => close());

const saves = (input: Partial<WhitelistItemInput> & { item: string }, by = admin) =>
  saveWhitelistItem(
    by,
    { year, approvalNumber: null, source: null, version: 0, ...input },
    aKey(by, "whitelist.save", input),
  );
const retires = (item: string, version: number, by = admin) =>
  retireWhitelistItem(by, { year, item, version }, aKey(by, "whitelist.retire", { item, version }));
const items = async () => (await whitelistItemsOf(db, year)).map(({ item }) => item);

test("an item is added once a year and changed with its version", async () => {
  expect(await saves({ item: "科普宣传教育", source: "示例" })).toMatchObject({ ok: true, said: "added" });
  expect(await saves({ item: "科普宣传教育" })).toMatchObject({ ok: false, reason: "whitelist.refusals.exists" });
  expect(await saves({ item: "科普宣传教育", year: year + 1 })).toMatchObject({ ok: true });
  const change = { item: "科普宣传教育", approvalNumber: "示例 1 号", version: 1 };
  expect(await saves(change)).toMatchObject({ ok: true, said: "saved" });
  expect(await saves({ ...change, approvalNumber: "示例 2 号" })).toMatchObject({
    reason: "shell.refusals.changed_meanwhile",
    current: { version: 2, approvalNumber: "示例 1 号" },
  });
  expect(await saves({ item: "没有这一项", version: 1 })).toMatchObject({ reason: "shell.refusals.not_found" });
  expect(await whitelistItemsOf(db, year)).toEqual([{ item: "科普宣传教育", approvalNumber: "示例 1 号" }]);
  const [row] = await db.select().from(auditEntries).where(eq(auditEntries.act, "whitelist.save")).limit(1);
  expect(row?.subjectId).toBe(`${year} 科普宣传教育`);
});

test("a retired item is no longer offered, and can be put back", async () => {
  await saves({ item: "校园安全教育" });
  expect(await retires("校园安全教育", 1)).toMatchObject({ ok: true, said: "retired" });
  expect(await items()).toEqual(["科普宣传教育"]);
  expect(await retires("校园安全教育", 1)).toMatchObject({ reason: "shell.refusals.changed_meanwhile" });
  expect(await retires("校园安全教育", 2)).toMatchObject({ ok: true, said: "restored" });
  expect(await items()).toContain("校园安全教育");
  expect(await retires("没有这一项", 1)).toMatchObject({ reason: "shell.refusals.not_found" });
});

test("only an admin changes the list", async () => {
  const other = await aStaff();
  for (const answer of [await saves({ item: "别的" }, other), await retires("科普宣传教育", 2, other)])
    expect(answer).toMatchObject({ reason: "auth.refusals.wrong_role" });
});

test("the settings count live visits, and an event's form offers the lists beside what was used", async () => {
  const visit = { kind: "campus_visit" as const, whitelistYear: year };
  await anEvent({ ...visit, whitelistItem: "科普宣传教育" });
  await anEvent({ ...visit, whitelistItem: "科普宣传教育", status: "cancelled" });
  await anEvent({ ...visit, whitelistItem: "从前用过的" });
  const rows = await wholeWhitelist();
  expect(rows.map((row) => [row.year, row.item, row.visits])).toEqual([
    [year + 1, "科普宣传教育", 0],
    [year, "校园安全教育", 0],
    [year, "科普宣传教育", 1],
  ]);
  const { items: offered, listed } = await editChoices("150100");
  expect(offered.toSorted()).toEqual(["从前用过的", "校园安全教育", "科普宣传教育"].toSorted());
  expect(listed.find((one) => one.year === year && one.item === "科普宣传教育")?.approval).toBe("示例 1 号");
  expect(listed).toHaveLength(3);
});

test("a year's list is taken over into the next, without what is there already, and once", async () => {
  const copies = (from: number, by = admin) =>
    copyWhitelist(by, { year: from }, aKey(by, "whitelist.copy", { from, at: Math.random() }));
  const [from, next] = [2040, 2041];
  for (const item of ["甲事项", "乙事项", "丙事项"]) await saves({ item, year: from, approvalNumber: "示例 3 号" });
  await saves({ item: "乙事项", year: next, approvalNumber: "示例 4 号" });
  await retireWhitelistItem(admin, { year: from, item: "丙事项", version: 1 }, aKey(admin, "whitelist.retire", "丙"));
  expect(await copies(from, await aStaff())).toMatchObject({ reason: "auth.refusals.wrong_role" });
  expect(await copies(from)).toMatchObject({ ok: true, id: "1", said: "copied" });
  const list = await whitelistItemsOf(db, next);
  expect(list.map(({ item, approvalNumber }) => [item, approvalNumber]).sort()).toEqual(
    [
      ["甲事项", null],
      ["乙事项", "示例 4 号"],
    ].sort(),
  );
  expect(await copies(from)).toMatchObject({ reason: "whitelist.refusals.nothing_to_copy" });
  expect(await copies(2050)).toMatchObject({ ok: false });
  const rows = await db.select().from(auditEntries).where(eq(auditEntries.act, "whitelist.copy"));
  expect(rows.map(({ subjectId, facts }) => [subjectId, facts])).toEqual([
    ["2040 → 2041", expect.objectContaining({ count: 1, items: "甲事项" })],
  ]);
});

test("a form's item is spelled one way, and wants a year and a name", () => {
  const typed = { year: "2026", item: "  科普　宣传 ", version: "0" };
  expect(whitelistItemInput.parse(typed)).toEqual({
    ...{ year: 2026, item: "科普 宣传", approvalNumber: null, source: null, version: 0 },
  });
  for (const wrong of [{ year: "26" }, { item: "一" }])
    expect(whitelistItemInput.safeParse({ ...typed, ...wrong }).success).toBe(false);
});
