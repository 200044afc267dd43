import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { db, events, requests } from "@/db";
import { dayOf } from "@/lib/time";
import { expect, test } from "./support/fixtures";
import { afterTheVisit, aQuarterLater, handIn } from "./support/hosts";
import { browserIn, LANGUAGES, sayIn } from "./support/language";
import { anIssuer, aRequest, aSchool, aStaff, aVolunteer, nextWeek } from "./support/scene";

const region = "152501";
const docent = { qualifications: [{ kind: "docent" as const }, { kind: "onboarding" as const }], clearances: [{}] };

/** A lecturer and a helper, who are free. */
async function aTeam() {
  await anIssuer();
  await aVolunteer({ ...docent, region });
  await aVolunteer({ ...docent, region });
}

async function eventOf(requestId: string) {
  const [row] = await db
    .select({ status: events.status, title: events.title })
    .from(events)
    .innerJoin(requests, eq(requests.eventId, events.id))
    .where(eq(requests.id, requestId));
  return row;
}

/** The four steps of the form, for a school that is registered; answers the request and the school's own page. */
async function ask(page: Page, say: ReturnType<typeof sayIn>, school: string) {
  const next = () => page.getByRole("button", { name: say("保存并继续", "Save and continue") }).click();
  await page.goto("/request?kind=campus_visit");
  await page.getByRole("combobox", { name: say("学校名称", "Name of the school") }).fill(school);
  await page.getByRole("option", { name: school }).click();
  await page.getByLabel(say("你的姓名", "Your name")).fill("示例·孙老师");
  await page.getByLabel(say("手机号或座机", "Mobile or landline")).fill("138 0000 0021");
  await next();
  await page.waitForURL(/step=2/);
  await page.getByText(say("五六年级", "Grades 5–6"), { exact: true }).click();
  await page.getByLabel(say("几个班", "Number of classes")).fill("2");
  await page.getByLabel(say("一共多少学生", "How many pupils in all")).fill("60");
  await page.getByLabel(say("几位老师在场", "Teachers present")).fill("2");
  await page.getByText(say("我的发明能申请专利吗", "Can my invention be patented?")).first().click();
  await page.getByText(say("汉语", "Chinese"), { exact: true }).click();
  await next();
  await page.waitForURL(/step=3/);
  const days = page.getByRole("group", { name: say("日期", "Days"), exact: true });
  await days.getByRole("button").first().click();
  await page.getByLabel(say("地址", "Address"), { exact: true }).fill("示例路 1 号");
  await page.getByLabel(say("哪个场地", "Which room")).fill("礼堂");
  await page.getByLabel(say("场地能坐多少人", "Seats in the room")).fill("150");
  await next();
  await page.waitForURL(/step=4/);
  const request = await handIn(page, say);
  return { id: request.id, link: new URL(page.url()).pathname };
}

for (const locale of LANGUAGES)
  test(`a school asks, is answered, picks one of two dates, is visited, and says how it went, in ${locale}`, async ({
    another,
    pageOf,
  }) => {
    test.setTimeout(180_000);
    const say = sayIn(locale);
    const school = `示例·边境第一小学 ${locale}`;
    await aTeam();
    await aSchool({ regionCode: region, name: school });
    const page = await another(undefined, browserIn(locale));
    const { id, link } = await ask(page, say, school);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await page.goto(link);
    await expect(
      page.getByRole("heading", { name: say("等盟市协调员接手", "Waiting for the coordinator") }),
    ).toBeVisible();

    const desk = await pageOf(await aStaff({ regions: [region] }), browserIn(locale));
    await desk.goto("/desk/requests");
    await desk.getByRole("link", { name: school }).click();
    await desk.getByRole("button", { name: say("我来接手", "I take this") }).click();
    await expect(desk.getByText(say(/接手$/, / took it$/))).toBeVisible();
    await desk.getByText(say("问对方", "Ask the host"), { exact: true }).click();
    await desk.getByRole("textbox", { name: say("问题", "Question") }).fill("有没有投影？");
    await desk.getByRole("button", { name: say("发出问题", "Send the question") }).click();
    await expect(desk.getByText(say("在等对方答复", "Waiting for the host’s answer"))).toBeVisible();

    const searching = page.getByRole("heading", {
      name: say("协调员正在找志愿者", "The coordinator is looking for volunteers"),
    });
    await page.reload();
    await expect(page.getByText("有没有投影？").first()).toBeVisible();
    await page.getByLabel(say("你的答复", "Your answer")).fill("有，也有话筒。");
    await page.getByRole("button", { name: say("答复", "Answer"), exact: true }).click();
    await expect(searching).toBeVisible();

    await desk.reload();
    await expect(desk.getByText("有，也有话筒。")).toBeVisible();
    await desk
      .getByRole("link", { name: say(/^把 .* 也给对方选/, /^Offer .* as well/) })
      .first()
      .click();
    await expect(desk.getByText(say(/^2 个时间给对方选/, /^2 times to pick from/))).toBeVisible();
    await desk.getByLabel(say("白名单事项", "Whitelist item")).fill("科普宣传教育");
    await desk.getByLabel(say("批准号", "Approval number")).fill("示例-2");
    await desk.getByRole("button", { name: say("排定并通知", "Schedule and tell them") }).click();
    await expect(desk.getByText(say("在等对方选日期", "Waiting for the host to pick a date"))).toBeVisible();
    // Before the letter leaves the host sees nothing of it.
    const choose = page.getByRole("button", { name: say("就选这天", "Choose this date") });
    await page.reload();
    await expect(searching).toBeVisible();
    await expect(choose).toHaveCount(0);

    await aQuarterLater(id);
    await page.reload();
    await expect(choose).toHaveCount(2);
    const team = page.getByRole("list", { name: say("来的人", "Who comes") });
    await expect(team.last()).toContainText(say("讲解认证", "Docent certificate"));
    await choose.last().click();
    await expect(page.getByRole("heading", { name: say(/，定了$/, /, agreed$/) })).toBeVisible();
    await desk.reload();
    await expect(desk.getByText(say("定了", "Agreed"), { exact: true })).toBeVisible();
    expect(await eventOf(id)).toMatchObject({ status: "published", title: expect.stringContaining(school) });

    await afterTheVisit(id);
    await page.reload();
    await page.getByText(say("很好", "Very good"), { exact: true }).click();
    await page.getByLabel(say("实到多少人", "How many came")).fill("58");
    await page.getByRole("button", { name: say("提交评价", "Send feedback") }).click();
    await expect(page.getByText(say("谢谢，这件事办完了", "Thank you, this is done"))).toBeVisible();
    await desk.reload();
    await expect(desk.getByText(say(/评价 5 分、实到 58 人/, /rated 5 of 5, 58 people came/))).toBeVisible();
    const [row] = await db.select().from(requests).where(eq(requests.id, id));
    expect(row).toMatchObject({ state: "closed", rating: 5, visitedCount: 58, locale });
  });

for (const locale of LANGUAGES)
  test(`without scripts: taken, offered, undone, offered again, told by phone, picked, visited and rated, in ${locale}`, async ({
    another,
    pageOf,
  }) => {
    test.setTimeout(180_000);
    const say = sayIn(locale);
    const plain = { ...browserIn(locale), javaScriptEnabled: false };
    const desk = await pageOf(await aStaff({ regions: [region] }), plain);
    await aTeam();
    const day = dayOf(nextWeek(9));
    const name = `示例·边境第三小学 ${locale}`;
    const id = await aRequest({
      regionCode: region,
      organisationId: await aSchool({ regionCode: region, name }),
      organisationName: name,
      state: "submitted",
      locale,
      headCount: 60,
      whitelistItem: "科普宣传教育",
      whitelistYear: new Date().getFullYear(),
      approvalNumber: "示例-2",
      answers: { topics: ["patent"], wishes: [`${day} morning`, `${day} afternoon`], place: "礼堂" },
    });
    await desk.goto("/desk/requests");
    await desk.getByRole("link", { name }).click();
    await desk.getByRole("button", { name: say("我来接手", "I take this") }).click();
    await expect(desk.getByText(say(/接手$/, / took it$/))).toBeVisible();
    const theirs = say("对方的链接", "The host’s link");
    await desk.getByText(theirs, { exact: true }).click();
    await desk.getByRole("checkbox", { name: say(/^换一个新链接/, /^Make a new link/) }).check();
    await desk.getByRole("button", { name: say("显示链接", "Show the link") }).click();
    const link = new URL(await desk.getByRole("textbox", { name: theirs }).inputValue()).pathname;

    const schedule = async () => {
      await desk.goto(`/desk/requests/${id}`);
      await desk.getByRole("button", { name: say("排定并通知", "Schedule and tell them") }).click();
      await expect(desk.getByText(say("在等对方选日期", "Waiting for the host to pick a date"))).toBeVisible();
    };
    await schedule();
    await desk.getByRole("button", { name: say("撤销", "Undo") }).click();
    await expect(desk.getByRole("heading", { name: say(/选时间/, /Choose the time/) })).toBeVisible();
    await schedule();
    await aQuarterLater(id);

    // The host left no e-mail: the letter becomes a call with a link to pass on.
    const call = desk.getByRole("link", { name: new RegExp(`示例·孙老师.*${name}`, "s") });
    await expect
      .poll(
        async () => {
          await desk.goto("/desk/letters?view=calls");
          return call.count();
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThan(0);
    await call.first().click();
    const passed = desk.getByRole("textbox", { name: say("给对方的链接", "Link to pass on") });
    expect(new URL(await passed.inputValue()).pathname).toBe(link);

    const page = await another(undefined, plain);
    await page.goto(link);
    await page.getByRole("button", { name: say("这天可以", "This date suits") }).click();
    await expect(page.getByRole("heading", { name: say(/，定了$/, /, agreed$/) })).toBeVisible();
    await page.getByText(say("改人数", "Change the head count"), { exact: true }).click();
    await page.getByLabel(say("一共多少学生", "How many pupils in all")).fill("55");
    await page.getByRole("button", { name: say("保存人数", "Save the numbers") }).click();
    await expect(page.getByText(say("人数从 60 改成 55", "Head count changed from 60 to 55"))).toBeVisible();
    await afterTheVisit(id);
    await page.goto(link);
    await page.getByText(say("挺好", "Good"), { exact: true }).click();
    await page.getByLabel(say("实到多少人", "How many came")).fill("54");
    await page.getByRole("button", { name: say("提交评价", "Send feedback") }).click();
    await expect(page.getByText(say("谢谢，这件事办完了", "Thank you, this is done"))).toBeVisible();
    const [row] = await db.select().from(requests).where(eq(requests.id, id));
    expect(row).toMatchObject({ state: "closed", rating: 4, visitedCount: 54, headCount: 55 });
  });
