import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { db, events, letters, requests } from "@/db";
import { expect, test } from "./support/fixtures";
import { afterTheVisit, aQuarterLater, handIn } from "./support/hosts";
import { browserIn, LANGUAGES, type Say, sayIn } from "./support/language";
import { anIssuer, aStaff, aVolunteer } from "./support/scene";

/** Alxa, where nobody asks in the other journeys. */
const region = "152900";
const adviser = { region, qualifications: [{ kind: "lecturer" as const }, { kind: "onboarding" as const }] };

type Need = { key: string; words: [zh: string, en: string] };
type Firm = { name: string; email: string; need: Need; meet: (page: Page) => Promise<void> };

const trademark: Need = { key: "trademark", words: ["商标注册和使用", "Registering and using trade marks"] };
const secret: Need = { key: "secret", words: ["商业秘密保护", "Protecting trade secrets"] };

/** The four steps with the needs survey; answers the request. */
async function ask(page: Page, say: Say, { name, email, need, meet }: Firm) {
  const next = () => page.getByRole("button", { name: say("保存并继续", "Save and continue") }).click();
  const league = page.getByRole("combobox", { name: say("盟市", "League or city"), exact: true });
  await page.goto("/request?kind=enterprise_service");
  await page.getByLabel(say("企业名称", "Name of the enterprise")).fill(name);
  await league.selectOption({ label: say("阿拉善盟", "Alxa League") });
  await page.getByLabel(say("你的姓名", "Your name")).fill("示例·白经理");
  await page.getByLabel(say("手机号或座机", "Mobile or landline")).fill("0483-1234567");
  await page.getByLabel(say("邮箱", "E-mail")).fill(email);
  await next();
  await page.waitForURL(/step=2/);
  await page.getByLabel(say("行业", "Industry")).selectOption({ label: say("畜牧和乳业", "Livestock and dairy") });
  await page.getByLabel(say("规模", "Size")).selectOption({ label: say("20–99 人", "20–99 people") });
  await page.getByText(say("注册商标", "Registered trade marks"), { exact: true }).click();
  await page.getByText(say(...need.words), { exact: true }).click();
  await page.getByLabel(say("具体说说", "Details")).fill("奶酪的商标怎么注册");
  await page.getByText(say("汉语", "Chinese"), { exact: true }).click();
  await page.getByLabel(say("几个人参加", "How many take part")).fill("8");
  await next();
  await page.waitForURL(/step=3/);
  const days = page.getByRole("group", { name: say("日期", "Days"), exact: true });
  await days.getByRole("button").first().click();
  await meet(page);
  await next();
  await page.waitForURL(/step=4/);
  const request = await handIn(page, say, { isSchool: false });
  expect(request).toMatchObject({ kind: "enterprise_service", contactPhone: "0483-1234567", contactEmail: email });
  expect(request.answers).toMatchObject({ industry: "livestock", size: "from_20", needs: [need.key] });
  return { id: request.id, link: new URL(page.url()).pathname };
}

/** The coordinator finds it in the inbox, reads the survey, enters the enterprise and schedules with one click. */
async function answer(desk: Page, say: Say, { name, need }: Firm, where: string) {
  await desk.goto("/desk/requests");
  await desk.getByRole("link", { name: new RegExp(name) }).click();
  const facts = desk.getByRole("region", { name: say("申请内容", "The request"), exact: true });
  const survey = say(
    ["畜牧和乳业", "20–99 人", "注册商标"],
    ["Livestock and dairy", "20–99 people", "Registered trade marks"],
  );
  for (const said of [...survey, say(...need.words), "奶酪的商标怎么注册", where])
    await expect(facts).toContainText(said);
  await facts.getByRole("button", { name: say("登记这个单位", "Enter this host") }).click();
  await expect(facts).not.toContainText(say("这个单位还没登记", "This host is not in the registry"));
  await desk.getByRole("button", { name: say("我来接手", "I take this") }).click();
  await expect(facts.getByText(say(/ 接手$/, / took it$/))).toBeVisible();
  await desk.getByRole("button", { name: say("排定并通知", "Schedule and tell them") }).click();
  await expect(desk.getByText(say("在等对方选日期", "Waiting for the host to pick a date"))).toBeVisible();
}

/** Picks the date, is visited, and says how it was. */
async function beVisited(page: Page, say: Say, id: string) {
  await page.getByRole("button", { name: say("这天可以", "This date suits") }).click();
  await expect(page.getByRole("heading", { name: say(/，定了$/, /, agreed$/) })).toBeVisible();
  await afterTheVisit(id);
  await page.reload();
  await page.getByText(say("很好", "Very good"), { exact: true }).click();
  await page.getByLabel(say("实到多少人", "How many came")).fill("7");
  await page.getByLabel(say("想说的话", "Your words")).fill("当天就知道该先做什么了");
  await page.getByRole("button", { name: say("提交评价", "Send feedback") }).click();
  await expect(page.getByText(say("谢谢，这件事办完了", "Thank you, this is done"))).toBeVisible();
}

const outcome = async (id: string) => {
  const [row] = await db
    .select()
    .from(requests)
    .innerJoin(events, eq(events.id, requests.eventId))
    .where(eq(requests.id, id));
  return row;
};

for (const locale of LANGUAGES) {
  test(`an enterprise asks with its survey, is answered, visited, and says how it went, in ${locale}`, async ({
    another,
    pageOf,
  }) => {
    const say = sayIn(locale);
    await anIssuer();
    for (let i = 0; i < 3; i++) await aVolunteer(adviser);
    const desk = await pageOf(await aStaff({ regions: [region] }), browserIn(locale));
    const page = await another(undefined, browserIn(locale));
    const firm = {
      name: `示例·贺兰奶酪 ${locale}`,
      email: `cheese.${locale.toLowerCase()}@example.test`,
      need: trademark,
      meet: async (at: Page) => {
        await at.getByText(say("到我们这里来", "Come to us"), { exact: true }).click();
        await at.getByLabel(say("地址", "Address"), { exact: true }).fill("示例路 9 号");
      },
    };
    const { id, link } = await ask(page, say, firm);
    await page.goto(link);
    await expect(page.getByText(say("等盟市协调员接手", "Waiting for the coordinator"))).toBeVisible();
    await answer(desk, say, firm, "示例路 9 号");
    await aQuarterLater(id);
    await page.reload();
    await expect(page.getByRole("list", { name: say("来的人", "Who comes") })).toContainText(say("主讲", "Lecturer"));
    await beVisited(page, say, id);
    await desk.reload();
    await expect(desk.getByText(say("评价 5 分、实到 7 人", "rated 5 of 5, 7 people came"))).toBeVisible();
    const row = await outcome(id);
    expect(row?.requests).toMatchObject({ state: "closed", rating: 5, visitedCount: 7, headCount: 8, locale });
    expect(row?.events).toMatchObject({ kind: "enterprise_service", mode: "onsite", withMinors: false });
  });
}

test("who asked in English by video is answered in English, on any device @phone", async ({ another, pageOf }) => {
  await anIssuer();
  for (let i = 0; i < 3; i++) await aVolunteer(adviser);
  const desk = await pageOf(await aStaff({ regions: [region] }), {
    viewport: { width: 1440, height: 900 },
    isMobile: false,
  });
  const firm = {
    name: "示例·居延软件",
    email: "soft@example.test",
    need: secret,
    meet: (at: Page) => at.getByText("By video", { exact: true }).click(),
  };
  const { id, link } = await ask(await another(undefined, browserIn("en")), sayIn("en"), firm);
  await answer(desk, sayIn("zh-CN"), firm, "视频");
  await aQuarterLater(id);

  // A browser that speaks Chinese opens the link of the letter.
  const page = await another();
  await page.goto(link);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByText("By video").first()).toBeVisible();
  await beVisited(page, sayIn("en"), id);
  const written = await db.select().from(letters).where(eq(letters.contact, firm.email));
  expect(written.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["request_draft", "request_received", "request_offered", "request_scheduled"]),
  );
  for (const letter of written) expect(letter.locale, letter.kind).toBe("en");
  const row = await outcome(id);
  expect(row?.requests).toMatchObject({ state: "closed", rating: 5, visitedCount: 7, locale: "en" });
  expect(row?.events).toMatchObject({ kind: "enterprise_service", mode: "online", place: "线上" });

  // What a reader chooses goes before what was asked in.
  await page.getByRole("banner").getByLabel("Appearance and language").click();
  await page.getByRole("banner").getByRole("button", { name: "简体中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await page.goto(link);
  await expect(page.getByText("谢谢，这件事办完了")).toBeVisible();
});
