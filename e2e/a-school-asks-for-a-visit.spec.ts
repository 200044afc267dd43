import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { db, organisations } from "@/db";
import { expect, test } from "./support/fixtures";
import { hostLinks, requestNumbered } from "./support/hosts";
import { anEvent, setTheSceneOf } from "./support/scene";

const next = (page: Page) => page.getByRole("button", { name: /^(?:保存并继续|Save and continue)$/ }).click();

async function fillWho(page: Page, host: string) {
  await page.getByLabel("学校名称").fill(host);
  await page.getByRole("combobox", { name: "盟市", exact: true }).selectOption({ label: "包头市" });
  await page.getByLabel("你的姓名").fill("示例·孙老师");
  await page.getByLabel("手机号或座机").fill("138 0000 0021");
  await next(page);
  await page.waitForURL(/step=2/);
}

async function fillWhat(page: Page, more: { item?: string } = {}) {
  await page.getByText("五六年级", { exact: true }).click();
  await page.getByLabel("几个班").fill("3");
  await page.getByLabel("一共多少学生").fill("126");
  await page.getByLabel("几位老师在场").fill("3");
  await page.getByText("我的发明能申请专利吗").first().click();
  await page.getByText("汉语为主，配蒙古语", { exact: true }).click();
  if (more.item) await page.getByLabel("进校园白名单事项").last().selectOption(more.item);
}

async function fillWhere(page: Page) {
  await page.getByLabel("地址", { exact: true }).fill("示例路 1 号");
  await page.getByLabel("哪个场地").fill("礼堂");
  await page.getByLabel("场地能坐多少人").fill("150");
}

async function handIn(page: Page): Promise<string> {
  await page.getByText("学校同意这次来访，活动时会有老师在场").last().click();
  await page.getByText("同意按上面说的使用这些信息").last().click();
  await page.getByRole("button", { name: "提交申请" }).click();
  await page.waitForURL(/\/r\//);
  const number = page.getByRole("status").getByText(/^SQ\d\d-/);
  await expect(number).toBeVisible();
  return (await number.textContent()) ?? "";
}

test("a teacher asks on a phone: found by initials, a class list refused, two days, sent @phone", async ({
  page,
  server,
}) => {
  await setTheSceneOf(server);
  await page.goto("/");
  await page.getByRole("link", { name: "开始填" }).click();
  await page
    .getByRole("link", { name: /^进校园/ })
    .filter({ hasText: "志愿者到学校讲一课" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("请志愿者来学校讲一课");
  await page.getByRole("combobox", { name: "学校名称" }).fill("slsdxxbt");
  await page.getByRole("option", { name: /包头市·01/ }).click();
  await expect(page.getByText("在试点学校名单内，可优先安排")).toBeVisible();
  await page.getByLabel("你的姓名").fill("示例·孙老师");
  await page.getByLabel("手机号或座机").fill("138 0000 0021");
  await next(page);
  await page.waitForURL(/step=2/);
  await fillWhat(page);
  await page.getByLabel(/^还想告诉我们/).fill("张小明、李华、王芳芳、刘洋");
  await next(page);
  await expect(page.getByRole("alert").filter({ hasText: "还有 1 处要改" })).toBeFocused();
  await expect(page.getByText("这里像是一份人名单").first()).toBeVisible();
  await page.getByLabel(/^还想告诉我们/).fill("张老师、李老师和王老师会在场");
  await next(page);
  await page.waitForURL(/step=3/);
  const days = page.getByRole("group", { name: "日期", exact: true }).getByRole("button");
  await days.nth(2).click();
  await days.nth(0).click();
  await page
    .getByLabel(/的时段$/)
    .last()
    .selectOption({ label: "下午" });
  await page.getByLabel("哪个场地").fill("礼堂");
  await page.getByLabel("场地能坐多少人").fill("150");
  await next(page);
  await page.waitForURL(/step=4/);
  await expect(page.getByText("五六年级，3 个班，126 人，3 位老师")).toBeVisible();
  const request = await requestNumbered(await handIn(page));
  expect(request).toMatchObject({
    state: "submitted",
    regionCode: "150200",
    headCount: 126,
    adults: 3,
    language: "both",
  });
  expect(request?.answers.wishes).toHaveLength(2);
  expect(String(request?.answers.wishes?.[1])).toMatch(/afternoon$/);
});

test("a draft goes on on another device, where it was left @desktop", async ({ page, browser, server }) => {
  await setTheSceneOf(server);
  await page.goto("/request?kind=campus_visit");
  await fillWho(page, "示例·没有登记的学校");
  await fillWhat(page);
  await next(page);
  await page.waitForURL(/step=3/);
  await page.getByLabel("哪个场地").fill("二楼报告厅");
  await page.getByRole("button", { name: "上一步" }).click();
  await page.waitForURL(/step=2/);
  await expect(page.getByLabel("一共多少学生")).toHaveValue("126");
  const link = new URL(await page.getByLabel("草稿的链接").inputValue()).pathname;

  const phone = await (await browser.newContext({ baseURL: server.url, locale: "zh-CN" })).newPage();
  await phone.goto(link);
  await expect(phone.getByRole("heading", { level: 2, name: "什么时候，在哪里" })).toBeVisible();
  await expect(phone.getByLabel("哪个场地")).toHaveValue("二楼报告厅");
  await phone.getByRole("group", { name: "日期", exact: true }).getByRole("button").first().click();
  await fillWhere(phone);
  await next(phone);
  await phone.waitForURL(/step=4/);
  await handIn(phone);
  // The first device is led to the same page.
  await page.goto(link);
  await expect(page).toHaveURL(/\/r\//);
  await phone.context().close();
});

test("without scripts: every step is a form that works by itself @desktop", async ({ browser, server }) => {
  await setTheSceneOf(server);
  const context = await browser.newContext({ baseURL: server.url, locale: "zh-CN", javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/request?kind=campus_visit");
  await next(page);
  await expect(page.getByRole("alert", { name: /^还有 \d+ 处要改/ })).toBeVisible();
  await fillWho(page, "示例试点学校（包头市·02）");
  await fillWhat(page);
  await next(page);
  await page.waitForURL(/step=3/);
  await page.getByLabel("第 1 个日期", { exact: true }).selectOption({ index: 3 });
  await page.getByLabel("第 2 个日期", { exact: true }).selectOption({ index: 1 });
  await fillWhere(page);
  await next(page);
  await page.waitForURL(/step=4/);
  const request = await requestNumbered(await handIn(page));
  expect(request).toMatchObject({ organisationName: "示例试点学校（包头市·02）", regionCode: "150200" });
  expect(request?.organisationId).not.toBeNull();
  expect(request?.answers.wishes).toHaveLength(2);
  // The host's page works without them too.
  await page.getByText("给协调员留言", { exact: true }).click();
  await page.getByLabel(/^留言/).fill("停车从东门进");
  await page.getByRole("button", { name: "发出" }).click();
  await expect(page.getByText("停车从东门进")).toBeVisible();
  await context.close();
});

test("an item that entered this school this year is said before sending, with three ways out @desktop", async ({
  page,
  server,
}) => {
  await setTheSceneOf(server);
  const name = "示例试点学校（包头市·03）";
  const [school] = await db.select().from(organisations).where(eq(organisations.name, name));
  const item = "示例事项3";
  const year = new Date().getFullYear();
  await anEvent({
    kind: "campus_visit",
    title: "示例·今年来过的一场",
    schoolId: school?.id,
    whitelistItem: item,
    whitelistYear: year,
  });
  await page.goto("/request?kind=campus_visit");
  await fillWho(page, name);
  await fillWhat(page, { item });
  await next(page);
  const notice = page.getByRole("alert").filter({ hasText: `“${item}”${year} 年已经进过这所学校` });
  await expect(notice).toContainText("示例·今年来过的一场");
  await expect(notice.getByRole("link", { name: "换一个事项" })).toBeVisible();
  await expect(notice.getByRole("link", { name: "换一所学校" })).toBeVisible();
  await notice.getByRole("button", { name: `约到 ${year + 1} 年` }).click();
  await page.waitForURL(/step=3/);
  await page.getByRole("group", { name: "日期", exact: true }).getByRole("button").first().click();
  await fillWhere(page);
  await next(page);
  await page.waitForURL(/step=4/);
  expect(await requestNumbered(await handIn(page))).toMatchObject({ whitelistItem: item, whitelistYear: year + 1 });
});

test("an enterprise asks in English, with its survey @desktop", async ({ browser, server }) => {
  await setTheSceneOf(server);
  const context = await browser.newContext({ baseURL: server.url, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto("/request?kind=enterprise_service");
  await page.getByLabel("Name of the enterprise").fill("示例·乳业");
  await page.getByLabel("League or city").selectOption({ label: "Baotou" });
  await page.getByLabel("Your name").fill("示例·白经理");
  await page.getByLabel("Mobile or landline").fill("0472-1234567");
  await next(page);
  await page.waitForURL(/step=2/);
  await page.getByLabel("Industry").selectOption({ label: "Livestock and dairy" });
  await page.getByLabel("Size").selectOption({ label: "20–99 people" });
  await page.getByText("Registered trade marks", { exact: true }).click();
  await page.getByText("Protecting trade secrets", { exact: true }).click();
  await page.getByText("Chinese", { exact: true }).click();
  await page.getByLabel("How many take part").fill("8");
  await next(page);
  await page.waitForURL(/step=3/);
  await page.getByRole("group", { name: "Days", exact: true }).getByRole("button").first().click();
  await page.getByText("By video", { exact: true }).click();
  await next(page);
  await page.waitForURL(/step=4/);
  await page.getByText("I agree to this use of the information").last().click();
  await page.getByRole("button", { name: "Send the request" }).click();
  await page.waitForURL(/\/r\//);
  const number =
    (await page
      .getByRole("status")
      .getByText(/^SQ\d\d-/)
      .textContent()) ?? "";
  expect(await requestNumbered(number)).toMatchObject({
    kind: "enterprise_service",
    locale: "en",
    contactPhone: "0472-1234567",
    answers: { industry: "livestock", needs: ["secret"], mode: "online" },
  });
  await context.close();
});

test("the host answers, picks a date, changes the count, rates, and replaces the link @desktop", async ({
  page,
  server,
}) => {
  await setTheSceneOf(server);
  const { host } = await hostLinks();
  await page.goto(host.needs_info);
  await page.getByLabel("你的答复").fill("礼堂能坐 200 人");
  await page.getByRole("button", { name: "答复", exact: true }).click();
  await expect(page.getByText("答复好了，协调员会接着办。")).toBeVisible();
  await expect(page.getByText("礼堂能坐 200 人")).toBeVisible();

  await page.goto(host.offered);
  await expect(page.getByRole("main")).not.toContainText("示例·陈");
  await page.getByText("都不合适", { exact: true }).click();
  await expect(page.getByText("已经约好的志愿者会收到通知")).toBeVisible();

  await page.goto(host.scheduled);
  await page.getByText("改人数", { exact: true }).click();
  await page.getByLabel("一共多少学生").fill("77");
  await page.getByRole("button", { name: "保存人数" }).click();
  await expect(page.getByText(/^人数从 \d+ 改成 77$/)).toBeVisible();
  const file = await page.request.get(`${host.scheduled}/visit.ics`);
  expect(file.headers()["content-type"]).toContain("text/calendar");
  expect(await file.text()).toContain("BEGIN:VEVENT");

  await page.goto(host.completed);
  await page.getByText("很好", { exact: true }).click();
  await page.getByLabel("实到多少人").fill("70");
  await page.getByRole("button", { name: "提交评价" }).click();
  await expect(page.getByText("谢谢你的评价。")).toBeVisible();
  await expect(page.getByText("5 分，实到 70 人")).toBeVisible();

  await page.goto(host.submitted);
  await page.getByText("换一个链接", { exact: true }).click();
  await page.getByRole("button", { name: "换掉旧链接" }).click();
  await expect(page.getByText("换好了，这是新的链接，请存下。")).toBeVisible();
  expect((await page.goto(host.submitted))?.status()).toBe(404);
});
