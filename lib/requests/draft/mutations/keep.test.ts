import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, letters, requests } from "@/db";
import { theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import type { Once } from "../../../once/mutations";
import { instantOf } from "../../../time";
import { liveToken } from "../../mutations/link";
import { typedInput, whoInput } from "../input";
import { begin } from "./begin";
import { keepTyped } from "./save";

const now = instantOf("2026-04-17", "09:00");
const once = (act: string): Once => ({
  accountId: "visitor",
  act,
  target: "",
  key: crypto.randomUUID(),
  payload: null,
});
let close: () => Promise<void>;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
});
afterAll(() => close());

async function aDraft() {
  const who = whoInput.parse({
    kind: "campus_visit",
    organisationName: "示例学校",
    regionCode: "150200",
    contactName: "示例·孙老师",
    contactPhone: "138 0000 0021",
  });
  const begun = await begin(who, "zh-CN", once("requests.begin"), now);
  if (!begun.ok) throw new Error(begun.reason);
  return { id: begun.id, token: (await liveToken(db, begun.id, now)) ?? "" };
}
const rowOf = async (id: string) => (await db.select().from(requests).where(eq(requests.id, id)))[0];
const keep = (input: Parameters<typeof keepTyped>[0]) => keepTyped(input, once("requests.keep_draft"), now);

test("what is typed is kept as it stands, without a list of names, and what stood in its place stays", async () => {
  const { id, token } = await aDraft();
  const typed = (version: string, more: object) =>
    typedInput("what").parse({ token, version, kind: "campus_visit", headCount: "12", grades: "primary_56", ...more });
  expect(await keep(typed("1", { notes: "多用图", topics: ["patent", "trademark"] }))).toMatchObject({ said: "2" });
  expect((await rowOf(id))?.answers).toMatchObject({
    headCount: "12",
    notes: "多用图",
    topics: ["patent", "trademark"],
  });
  const list = typed("2", { notes: "张小明、李华、王芳芳、刘洋", classes: "3" });
  expect(list.left).toEqual({ names: 1, open: 0 });
  expect(await keep(list)).toMatchObject({ ok: true, said: "3" });
  expect((await rowOf(id))?.answers).toMatchObject({ notes: "多用图", classes: "3", topics: "" });
  expect(await keep(typed("2", {})), "somebody else was faster").toMatchObject({ reason: "requests.refusals.changed" });
});

test("of the first step each field counts by itself, and no letter leaves while an address is typed", async () => {
  const { id, token } = await aDraft();
  const typed = typedInput("who").parse({
    ...{ token, version: "1", organisationName: "示例别的学校", regionCode: "150200", county: "" },
    ...{
      contactName: "示",
      contactPhone: "1380",
      contactRole: "王小红、李小兰、张小梅",
      contactEmail: "new@example.test",
    },
  });
  expect(typed.left).toEqual({ names: 1, open: 2 });
  expect(await keep(typed)).toMatchObject({ ok: true, said: "2" });
  expect(await rowOf(id)).toMatchObject({
    organisationName: "示例别的学校",
    contactName: "示例·孙老师",
    contactPhone: "13800000021",
    contactRole: "",
    contactEmail: "new@example.test",
  });
  expect(await db.select().from(letters).where(eq(letters.contact, "new@example.test"))).toEqual([]);
});
