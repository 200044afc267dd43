import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { db, organisations } from "@/db";
import type { RequestState } from "@/db/words";
import { LOCALE_COOKIE } from "@/lib/i18n/locale";
import { expect, test } from "./support/fixtures";
import { aHostLink, handIn, hostLinks } from "./support/hosts";
import { browserIn, LANGUAGES, type Say, sayIn } from "./support/language";
import { anEvent, aRequest, setTheSceneOf } from "./support/scene";

const next = (page: Page) => page.getByRole("button", { name: /^(?:保存并继续|Save and continue)$/ }).click();

async function fillWho(page: Page, say: Say, host: string) {
  await page.getByLabel(say("学校名称", "Name of the school")).fill(host);
  await page
    .getByRole("combobox", { name: say("盟市", "League or city"), exact: true })
    .selectOption({ label: say("包头市", "Baotou") });
  await page.getByLabel(say("你的姓名", "Your name")).fill("示例·孙老师");
  await page.getByLabel(say("手机号或座机", "Mobile or landline")).fill("138 0000 0021");
  await next(page);
  await page.waitForURL(/step=2/);
}

async function fillWhat(page: Page, say: Say, more: { item?: string } = {}) {
  await page.getByText(say("五六年级", "Grades 5–6"), { exact: true }).click();
  await page.getByLabel(say("几个班", "Number of classes")).fill("3");
  await page.getByLabel(say("一共多少学生", "How many pupils in all")).fill("126");
  await page.getByLabel(say("几位老师在场", "Teachers present")).fill("3");
  await page.getByText(say("我的发明能申请专利吗", "Can my invention be patented?")).first().click();
  await page.getByText(say("汉语为主，配蒙古语", "Mainly Chinese, with Mongolian"), { exact: true }).click();
  const items = page.getByLabel(say("进校园白名单事项", "Whitelist item for entering the school"));
  if (more.item) await items.last().selectOption(more.item);
}

async function fillWhere(page: Page, say: Say) {
  await page.getByLabel(say("地址", "Address"), { exact: true }).fill("示例路 1 号");
  await page.getByLabel(say("哪个场地", "Which room")).fill("礼堂");
  await page.getByLabel(say("场地能坐多少人", "Seats in the room")).fill("150");
}

const daysOf = (page: Page, say: Say) =>
  page.getByRole("group", { name: say("日期", "Days"), exact: true }).getByRole("button");

for (const locale of LANGUAGES) {
  const say = sayIn(locale);

  test(`a teacher asks: found by initials, a class list refused, two days, sent, in ${locale}`, async ({
    another,
    server,
  }) => {
    await setTheSceneOf(server);
    const page = await another(undefined, browserIn(locale));
    await page.goto("/");
    await page
      .getByRole("main")
      .getByRole("link", { name: say("开始填", "Start"), exact: true })
      .click();
    await page
      .getByRole("link", { name: say(/^进校园/, /^Campus visit/) })
      .filter({ hasText: say("志愿者到学校讲一课", "Volunteers come to school for a lesson") })
      .click();
    const title = say("请志愿者来学校讲一课", "Ask volunteers for a lesson at school");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page.getByRole("combobox", { name: say("学校名称", "Name of the school") }).fill("slsdxxbt");
    await page.getByRole("option", { name: /包头市·01/ }).click();
    const pilot = say("在试点学校名单内，可优先安排", "On the list of pilot schools, arranged first where possible");
    await expect(page.getByText(pilot)).toBeVisible();
    await page.getByLabel(say("你的姓名", "Your name")).fill("示例·孙老师");
    await page.getByLabel(say("手机号或座机", "Mobile or landline")).fill("138 0000 0021");
    await next(page);
    await page.waitForURL(/step=2/);
    await fillWhat(page, say);
    const notes = page.getByLabel(say(/^还想告诉我们/, /^Anything else/));
    await notes.fill("张小明、李华、王芳芳、刘洋");
    await next(page);
    const wrong = page.getByRole("alert").filter({ hasText: say("还有 1 处要改", "One thing to put right") });
    await expect(wrong).toBeFocused();
    await expect(page.getByText(say("这里像是一份人名单", "This looks like a list of people")).first()).toBeVisible();
    await notes.fill("张老师、李老师和王老师会在场");
    await next(page);
    await page.waitForURL(/step=3/);
    const days = daysOf(page, say);
    await days.nth(2).click();
    await days.nth(0).click();
    await page
      .getByLabel(say(/的时段$/, /^Part of the day on/))
      .last()
      .selectOption({ label: say("下午", "Afternoon") });
    await page.getByLabel(say("哪个场地", "Which room")).fill("礼堂");
    await page.getByLabel(say("场地能坐多少人", "Seats in the room")).fill("150");
    await next(page);
    await page.waitForURL(/step=4/);
    const sum = say("五六年级，3 个班，126 人，3 位老师", "Grades 5–6; 3 classes; 126 people; 3 teachers");
    await expect(page.getByText(sum)).toBeVisible();
    const request = await handIn(page, say);
    expect(request).toMatchObject({
      state: "submitted",
      regionCode: "150200",
      headCount: 126,
      adults: 3,
      language: "both",
      locale,
    });
    expect(request?.answers.wishes).toHaveLength(2);
    expect(String(request?.answers.wishes?.[1])).toMatch(/afternoon$/);
  });

  test(`a draft goes on on another device, where it was left, in ${locale}`, async ({ another, server }) => {
    await setTheSceneOf(server);
    const page = await another(undefined, browserIn(locale));
    await page.goto("/request?kind=campus_visit");
    await fillWho(page, say, "示例·没有登记的学校");
    await fillWhat(page, say);
    await next(page);
    await page.waitForURL(/step=3/);
    await page.getByLabel(say("哪个场地", "Which room")).fill("二楼报告厅");
    await page.getByRole("button", { name: say("上一步", "Back"), exact: true }).click();
    await page.waitForURL(/step=2/);
    await expect(page.getByLabel(say("一共多少学生", "How many pupils in all"))).toHaveValue("126");
    const link = new URL(await page.getByLabel(say("草稿的链接", "Link to the draft")).inputValue()).pathname;

    const device = await another(undefined, browserIn(locale));
    await device.goto(link);
    const heading = say("什么时候，在哪里", "When and where");
    await expect(device.getByRole("heading", { level: 2, name: heading })).toBeVisible();
    await expect(device.getByLabel(say("哪个场地", "Which room"))).toHaveValue("二楼报告厅");
    await daysOf(device, say).first().click();
    await fillWhere(device, say);
    await next(device);
    await device.waitForURL(/step=4/);
    expect(await handIn(device, say)).toMatchObject({ locale, headCount: 126 });
    // The first device is led to the same page.
    await page.goto(link);
    await expect(page).toHaveURL(/\/r\//);
  });

  test(`without scripts: every step is a form that works by itself, in ${locale}`, async ({ another, server }) => {
    await setTheSceneOf(server);
    const page = await another(undefined, { ...browserIn(locale), javaScriptEnabled: false });
    await page.goto("/request?kind=campus_visit");
    await next(page);
    await expect(page.getByRole("alert", { name: say(/^还有 \d+ 处要改/, /^\d+ things to put right/) })).toBeVisible();
    await fillWho(page, say, "示例试点学校（包头市·02）");
    await fillWhat(page, say);
    await next(page);
    await page.waitForURL(/step=3/);
    await page.getByLabel(say("第 1 个日期", "Day no. 1"), { exact: true }).selectOption({ index: 3 });
    await page.getByLabel(say("第 2 个日期", "Day no. 2"), { exact: true }).selectOption({ index: 1 });
    await fillWhere(page, say);
    await next(page);
    await page.waitForURL(/step=4/);
    const request = await handIn(page, say);
    expect(request).toMatchObject({ organisationName: "示例试点学校（包头市·02）", regionCode: "150200", locale });
    expect(request?.organisationId).not.toBeNull();
    expect(request?.answers.wishes).toHaveLength(2);
    // The host's page works without them too.
    await page.getByText(say("给协调员留言", "Write to the coordinator"), { exact: true }).click();
    await page.getByLabel(say(/^留言/, /^Message/)).fill("停车从东门进");
    await page.getByRole("button", { name: say("发出", "Send"), exact: true }).click();
    await expect(page.getByText("停车从东门进")).toBeVisible();
  });

  test(`an item that entered this school this year is said before sending, with three ways out, in ${locale}`, async ({
    another,
    server,
  }) => {
    await setTheSceneOf(server);
    // Each school may have the item once.
    const name = say("示例试点学校（包头市·03）", "示例试点学校（包头市·04）");
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
    const page = await another(undefined, browserIn(locale));
    await page.goto("/request?kind=campus_visit");
    await fillWho(page, say, name);
    await fillWhat(page, say, { item });
    await next(page);
    const taken = say(`“${item}”${year} 年已经进过这所学校`, `“${item}” has already entered this school in ${year}`);
    const notice = page.getByRole("alert").filter({ hasText: taken });
    await expect(notice).toContainText("示例·今年来过的一场");
    await expect(notice.getByRole("link", { name: say("换一个事项", "Choose another item") })).toBeVisible();
    await expect(notice.getByRole("link", { name: say("换一所学校", "Choose another school") })).toBeVisible();
    await notice.getByRole("button", { name: say(`约到 ${year + 1} 年`, `Ask for ${year + 1}`) }).click();
    await page.waitForURL(/step=3/);
    await daysOf(page, say).first().click();
    await fillWhere(page, say);
    await next(page);
    await page.waitForURL(/step=4/);
    const request = await handIn(page, say);
    expect(request).toMatchObject({ whitelistItem: item, whitelistYear: year + 1, locale });
  });

  test(`the host answers, finds no date suits, changes the count, rates, and replaces the link, in ${locale}`, async ({
    another,
    server,
  }) => {
    await setTheSceneOf(server);
    const asked = async (state: RequestState, eventId?: string) =>
      aHostLink(await aRequest({ state, locale, eventId: eventId ?? null }));
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    const coming = await anEvent({ kind: "campus_visit" });
    const past = await anEvent({ kind: "campus_visit", shift: { startsAt: ago(3), endsAt: ago(1) } });
    const page = await another(undefined, browserIn(locale));
    await page.goto(await asked("needs_info"));
    await page.getByLabel(say("你的答复", "Your answer")).fill("礼堂能坐 200 人");
    await page.getByRole("button", { name: say("答复", "Answer"), exact: true }).click();
    const goesOn = say("答复好了，协调员会接着办。", "Answered; the coordinator goes on.");
    await expect(page.getByText(goesOn)).toBeVisible();
    await expect(page.getByText("礼堂能坐 200 人")).toBeVisible();

    const scheduled = await asked("scheduled", coming.eventId);
    await page.goto(scheduled);
    await page.getByText(say("改人数", "Change the head count"), { exact: true }).click();
    await page.getByLabel(say("一共多少学生", "How many pupils in all")).fill("77");
    await page.getByRole("button", { name: say("保存人数", "Save the numbers") }).click();
    const changed = say("人数从 126 改成 77", "Head count changed from 126 to 77");
    await expect(page.getByText(changed)).toBeVisible();
    const file = await page.request.get(`${scheduled}/visit.ics`);
    expect(file.headers()["content-type"]).toContain("text/calendar");
    expect(await file.text()).toContain("BEGIN:VEVENT");

    await page.goto(await asked("completed", past.eventId));
    await page.getByText(say("很好", "Very good"), { exact: true }).click();
    await page.getByLabel(say("实到多少人", "How many came")).fill("70");
    await page.getByRole("button", { name: say("提交评价", "Send feedback") }).click();
    await expect(page.getByText(say("谢谢你的评价。", "Thank you for your feedback."))).toBeVisible();
    await expect(page.getByText(say("5 分，实到 70 人", "5 of 5, 70 came"))).toBeVisible();

    const submitted = await asked("submitted");
    await page.goto(submitted);
    await page.getByText(say("换一个链接", "Replace the link"), { exact: true }).click();
    await page.getByRole("button", { name: say("换掉旧链接", "Replace it") }).click();
    const renewed = say("换好了，这是新的链接，请存下。", "Done. This is the new link; please keep it.");
    await expect(page.getByText(renewed)).toBeVisible();
    expect((await page.goto(submitted))?.status()).toBe(404);

    // The sample's dates were offered in Chinese; what a reader chose goes before.
    await page.context().addCookies([{ name: LOCALE_COOKIE, value: locale, url: server.url }]);
    await page.goto((await hostLinks()).host.offered);
    await expect(page.getByRole("main")).not.toContainText("示例·陈");
    await page.getByText(say("都不合适", "None suits"), { exact: true }).click();
    const given = say("已经约好的志愿者会收到通知", "volunteers already invited are told");
    await expect(page.getByText(given)).toBeVisible();
  });
}
