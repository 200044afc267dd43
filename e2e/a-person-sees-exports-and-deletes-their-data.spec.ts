import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { and, eq, like, or, sql } from "drizzle-orm";
import { readXlsx } from "hucre/xlsx";
import { accounts, consents, dataRequests, db, hourTotals, letters, transaction } from "../db";
import { signedUp } from "../db/seed/scenes";
import { RETENTION } from "../lib/privacy/rules/retention";
import { DAY_MS } from "../lib/time";
import { expect, test } from "./support/fixtures";
import { aLink, anEvent, aStaff, aVolunteer } from "./support/scene";
import { zhiya } from "./support/template";

const PASSWORD = "草原上的风吹过山岗";
const wide = { viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false };
const words = (): { kinds: Record<string, { title: string; why: string }> } =>
  JSON.parse(readFileSync("lib/privacy/messages.zh-CN.json", "utf8"));
const { kinds } = words();

/** A file that a press on the button hands out, read. */
async function saved(page: Page, press: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The days of grace, gone by. */
const daysLater = (accountId: string) =>
  transaction(
    (tx) =>
      tx
        .update(dataRequests)
        .set({ dueAt: new Date(Date.now() - DAY_MS) })
        .where(and(eq(dataRequests.accountId, accountId), eq(dataRequests.kind, "delete")))
        .returning(),
    { alone: ["scenes"] },
  );

test("a person sees what is held, takes a copy, withdraws a consent, is answered, and is deleted @desktop", async ({
  page,
  pageOf,
  server,
}) => {
  const name = "示例·要删掉的人";
  const staff = await aStaff({ name: "示例·答复的人" });
  const desk = await pageOf(staff);
  const person = await aVolunteer({ name });
  const login = `${person.accountId}@example.test`;
  const place = await anEvent({ title: "示例·还没开始的一场", position: { places: 1 } });
  await signedUp(person, place);
  const consent = { textVersion: "2026-11", textHash: "x", method: "self_online", givenAt: new Date() } as const;
  await transaction(
    async (tx) => {
      await tx.insert(consents).values({ ...consent, volunteerId: person.volunteerId, purpose: "photos" });
    },
    { alone: ["scenes"] },
  );
  await page.goto(await aLink(person, "sign_in"));
  await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in/link"));
  await page.goto("/sign-in/password?next=%2Fme%2Fdata");
  await page.getByLabel("新密码", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "保存密码" }).click();
  await page.waitForURL("**/me/data");

  // Each kind with its purpose and its time.
  for (const { kind, of } of RETENTION) {
    if (of !== "person" || ["guardian", "applications", "identity"].includes(kind)) continue;
    const row = page.getByRole("listitem").filter({ has: page.getByText(kinds[kind]?.title ?? "", { exact: true }) });
    await expect(row.first()).toContainText(kinds[kind]?.why ?? "");
    await expect(row.first()).toContainText("依据：");
  }

  // Both files hold what the screen says.
  const card = page.locator("#export");
  await card.getByRole("radio", { name: /机器/ }).check();
  const plain = await saved(page, () => card.getByRole("button", { name: "导出" }).click());
  expect(plain.name).toBe("my-data.json");
  expect(JSON.parse(plain.bytes.toString("utf8"))).toMatchObject({
    format: "zhiya.personal-data",
    account: [{ name, email: login }],
    roster: [{ name }],
    signups: [{ event: "示例·还没开始的一场", state: "confirmed" }],
    consents: [{ purpose: "photos", withdrawnAt: null }],
  });
  await card.getByRole("radio", { name: /能直接看/ }).check();
  const book = await saved(page, () => card.getByRole("button", { name: "导出" }).click());
  expect(book.name).toBe("my-data.xlsx");
  const sheets = new Map((await readXlsx(book.bytes)).sheets.map((sheet) => [sheet.name, JSON.stringify(sheet.rows)]));
  expect(sheets.get(kinds.account?.title ?? "")).toContain(login);
  expect(sheets.get(kinds.signups?.title ?? "")).toContain("示例·还没开始的一场");

  // A consent is taken back, its consequences said first.
  const photos = page.locator("#consents").getByRole("listitem").filter({ hasText: "照片用于公益宣传" });
  await photos.getByText("撤回", { exact: true }).first().click();
  await expect(photos).toContainText("从现在起不再新用你的照片");
  await photos.getByRole("button", { name: "撤回" }).click();
  await expect(photos.getByRole("status")).toContainText("已撤回");

  // A correction is asked for, and answered with a reason.
  await page.locator("summary", { hasText: "提出申请" }).click();
  await page.getByRole("radio", { name: "更正" }).check();
  await page.getByLabel("说清楚哪里、怎样").fill("示例：单位写成了旧校名");
  await page.getByRole("button", { name: "提出", exact: true }).click();
  await expect(page.locator("#asked")).toContainText("示例：单位写成了旧校名");
  await desk.goto("/desk/privacy");
  await desk.getByRole("link").filter({ hasText: name }).click();
  const side = desk.getByRole("complementary").filter({ hasText: "示例：单位写成了旧校名" });
  await side.getByRole("radio", { name: "不办，写明理由" }).check();
  await side.getByLabel("写给提出的人").fill("示例：证明材料还没收到，收到就改");
  await side.getByRole("button", { name: "答复", exact: true }).click();
  await expect(desk.getByText("答复了，已通知对方。")).toBeVisible();
  await page.goto("/me/data");
  await expect(page.locator("#asked")).toContainText("没有办");
  await expect(page.locator("#asked")).toContainText("示例：证明材料还没收到，收到就改");

  // What is deleted and what is sealed is said, and the way back stays open.
  await page.getByRole("link", { name: "删除我的账号" }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText("依法要留，只封存");
  for (const sealed of ["没有服务记录", "没有培训记录", "没有证明", "同意和撤回的记录"])
    await expect(main).toContainText(sealed);
  await main.getByRole("button", { name: "删除账号" }).click();
  await expect(main.getByRole("alert")).toBeVisible();
  const ask = async () => {
    await page.getByRole("checkbox", { name: "我看清楚了，要删除账号" }).check();
    const password = page.getByLabel("输入密码确认是你本人", { exact: true });
    if (await password.isVisible()) await password.fill(PASSWORD);
    await page.getByRole("button", { name: "删除账号" }).click();
    await page.waitForURL("**/me/data");
    await expect(page.getByRole("main")).toContainText("会删除");
  };
  await ask();
  await page.getByRole("button", { name: "不删了" }).click();
  await expect(page.getByRole("link", { name: "删除我的账号" })).toBeVisible();
  await page.goto("/me/data/delete");
  await ask();

  await desk.goto(`/desk/volunteers?q=${encodeURIComponent(name)}`);
  await expect(desk.getByRole("main")).toContainText(name);
  const totals = await db.select().from(hourTotals);
  await daysLater(person.accountId);
  // The command that an operator gives; the timed jobs do the same every few minutes.
  expect(zhiya(server.folder, "retention", "--run")).toMatch(/people\s+who asked for it\s+[1-9]/);

  // Nobody signs in any more, and nothing says who it was.
  await page.goto("/me");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByRole("textbox", { name: "手机号或邮箱" }).fill(login);
  await page.getByLabel("密码", { exact: true }).fill(PASSWORD);
  await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await desk.goto(`/desk/volunteers?q=${encodeURIComponent(name)}`);
  await expect(desk.getByRole("main").getByRole("link", { name })).toHaveCount(0);
  await desk.goto("/desk/privacy?see=answered");
  await expect(desk.getByRole("main")).not.toContainText(name);
  await desk.goto(`/desk/events/${place.eventId}?tab=letters`);
  await expect(desk.getByRole("main")).not.toContainText(name);
  const left = or(
    eq(letters.accountId, person.accountId),
    like(sql`cast(${letters.data} as text)`, `%${name}%`),
    eq(letters.contact, login),
  );
  expect(await db.$count(letters, left)).toBe(0);
  expect(await db.$count(accounts, or(eq(accounts.name, name), eq(accounts.email, login)))).toBe(0);
  expect(await db.select().from(hourTotals)).toEqual(totals);
});

test("a guardian sees what is held of the child, takes a copy, asks, and is answered on the link @phone", async ({
  pageOf,
  another,
}) => {
  const name = "示例·十六岁的人";
  const staff = await aStaff({ name: "示例·答监护人的" });
  const desk = await pageOf(staff, wide);
  const child = await aVolunteer({
    name,
    birthMonth: `${new Date().getFullYear() - 16}-01`,
    guardianUntil: "2099-12-31",
  });
  const guardian = await another();
  const link = await aLink(child, "guardian");
  await guardian.goto(link);
  await guardian.getByRole("link", { name: "看留着孩子的什么、谁看过" }).click();
  await expect(guardian.getByRole("heading", { level: 1 })).toContainText(name);
  await expect(guardian.getByRole("main")).toContainText(kinds.roster?.title ?? "");
  await expect(guardian.getByRole("main")).toContainText("还没有人看过");

  // A look of the desk asks a reason; the guardian sees it, and so does the auditor.
  await desk.goto(`/desk/volunteers/${child.volunteerId}`);
  await desk.locator("summary", { hasText: "看联系方式" }).click();
  await desk.getByRole("button", { name: /^记下并显示/ }).click();
  await expect(desk.getByRole("main").getByRole("alert").first()).toBeVisible();
  await desk.getByRole("radio", { name: "突发情况或投诉" }).check();
  await desk.getByRole("button", { name: /^记下并显示/ }).click();
  await expect(desk.getByRole("main")).toContainText("已显示，到");
  await guardian.reload();
  await expect(guardian.getByRole("main")).toContainText("示例·答监护人的（协调员）");
  await expect(guardian.getByRole("main")).toContainText("理由：处理突发情况");

  const copy = await saved(guardian, () => guardian.getByRole("button", { name: "给机器读的" }).click());
  expect(JSON.parse(copy.bytes.toString("utf8"))).toMatchObject({ roster: [{ name }], logs: [{ why: "incident" }] });

  await guardian.locator("summary", { hasText: "更正" }).click();
  await guardian.getByLabel("说清楚哪里、怎样").fill("示例：出生年月差了一个月");
  await guardian.getByRole("button", { name: "提出", exact: true }).click();
  await expect(guardian.getByText("监护人提出")).toBeVisible();
  await desk.goto("/desk/privacy");
  await desk.getByRole("link").filter({ hasText: name }).click();
  const side = desk.getByRole("complementary").filter({ hasText: "示例：出生年月差了一个月" });
  await expect(side).toContainText("监护人提出");
  await side.getByRole("radio", { name: "办了" }).check();
  await side.getByLabel("写给提出的人").fill("示例：对照户口本改好了");
  await side.getByRole("button", { name: "答复", exact: true }).click();
  await expect(desk.getByText("答复了，已通知对方。")).toBeVisible();
  await guardian.reload();
  await expect(guardian.getByRole("main")).toContainText("示例：对照户口本改好了");

  // Deletion is asked for, and taken back on the same link.
  await guardian.locator("summary", { hasText: "删除孩子的账号" }).click();
  await guardian.getByRole("checkbox", { name: "我是监护人，看清楚了" }).check();
  await guardian.getByRole("button", { name: "删除孩子的账号" }).click();
  await guardian.getByRole("button", { name: "收回" }).click();
  await expect(guardian.getByRole("main")).toContainText("已收回");

  const auditor = await pageOf(await aStaff({ role: "auditor" }), wide);
  await auditor.goto("/desk/privacy?see=looks");
  const look = auditor.getByRole("row").filter({ hasText: "示例·答监护人的" });
  await expect(look).toContainText("未成年人");
  await expect(look).toContainText("处理突发情况");
  await expect(auditor.getByRole("main")).not.toContainText(name);
  await auditor.goto("/desk/privacy?see=year");
  const line = auditor.getByRole("row").filter({ hasText: "处理突发情况" });
  await expect(line.getByRole("cell").nth(1)).not.toHaveText("0");
});

test("whoever answers the last request without choosing it is told what came of it, beside the empty list @desktop", async ({
  pageOf,
}) => {
  const region = "152900";
  const desk = await pageOf(await aStaff({ regions: [region] }), wide);
  const { accountId, volunteerId } = await aVolunteer({ region });
  const text = "示例：名字写错一个字";
  const asked = { regionCode: region, accountId, volunteerId, text, askedBy: "self", askedAt: new Date() } as const;
  const dueAt = new Date(Date.now() + 3 * DAY_MS);
  await transaction(
    async (tx) => {
      const row = { ...asked, dueAt, kind: "correct", state: "open", version: 1, isSample: false } as const;
      await tx.insert(dataRequests).values(row);
    },
    { alone: ["scenes"] },
  );
  const waiting = and(eq(dataRequests.regionCode, region), eq(dataRequests.state, "open"));
  await desk.goto("/desk/privacy");
  const side = desk.getByRole("complementary").last();
  await expect(side).toContainText(text);
  for (let left = await db.$count(dataRequests, waiting); left > 0; left--) {
    await side.getByRole("radio", { name: "办了" }).check();
    await side.getByLabel("写给提出的人").fill("示例：改好了");
    await side.getByRole("button", { name: "答复", exact: true }).click();
    await expect.poll(() => db.$count(dataRequests, waiting)).toBe(left - 1);
    await expect(desk.getByRole("main").locator("li.dr")).toHaveCount(left - 1);
    // Said once, not once more for each answer before.
    await expect(desk.getByText("答复了，已通知对方。")).toBeVisible();
  }
  await expect(desk.getByRole("main").getByRole("heading", { level: 2 })).toBeVisible();
  await expect(desk.getByRole("main").getByRole("button", { name: "答复", exact: true })).toHaveCount(0);
});
