import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { db, events, letters, requests } from "@/db";
import { expect, test } from "./support/fixtures";
import { afterTheVisit, aQuarterLater, requestNumbered } from "./support/hosts";
import { anIssuer, aStaff, aVolunteer } from "./support/scene";

/** Alxa, where nobody asks in the other journeys. */
const region = "152900";
const adviser = { region, qualifications: [{ kind: "lecturer" as const }, { kind: "onboarding" as const }] };

const WORDS = {
  "zh-CN": {
    enterprise: "企业名称",
    league: ["盟市", "阿拉善盟"],
    name: "你的姓名",
    phone: "手机号或座机",
    email: "邮箱",
    next: "保存并继续",
    industry: ["行业", "畜牧和乳业"],
    size: ["规模", "20–99 人"],
    held: "注册商标",
    need: "商标注册和使用",
    details: "具体说说",
    language: "汉语",
    people: "几个人参加",
    days: "日期",
    agree: "同意按上面说的使用这些信息",
    send: "提交申请",
    waiting: "等盟市协调员接手",
    suits: "这天可以",
    agreed: /，定了$/,
    how: "很好",
    came: "实到多少人",
    say: "想说的话",
    rate: "提交评价",
    done: "谢谢，这件事办完了",
  },
  en: {
    enterprise: "Name of the enterprise",
    league: ["League or city", "Alxa League"],
    name: "Your name",
    phone: "Mobile or landline",
    email: "E-mail",
    next: "Save and continue",
    industry: ["Industry", "Livestock and dairy"],
    size: ["Size", "20–99 people"],
    held: "Registered trade marks",
    need: "Registering and using trade marks",
    details: "Details",
    language: "Chinese",
    people: "How many take part",
    days: "Days",
    agree: "I agree to this use of the information",
    send: "Send the request",
    waiting: "Waiting for the coordinator",
    suits: "This date suits",
    agreed: /, agreed$/,
    how: "Very good",
    came: "How many came",
    say: "Your words",
    rate: "Send feedback",
    done: "Thank you, this is done",
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];
type Firm = { name: string; email: string; meet: (page: Page) => Promise<void> };

/** The four steps with the needs survey; answers the request. */
async function ask(page: Page, w: Words, { name, email, meet }: Firm) {
  const next = () => page.getByRole("button", { name: w.next }).click();
  await page.goto("/request?kind=enterprise_service");
  await page.getByLabel(w.enterprise).fill(name);
  await page.getByRole("combobox", { name: w.league[0], exact: true }).selectOption({ label: w.league[1] });
  await page.getByLabel(w.name).fill("示例·白经理");
  await page.getByLabel(w.phone).fill("0483-1234567");
  await page.getByLabel(w.email).fill(email);
  await next();
  await page.waitForURL(/step=2/);
  await page.getByLabel(w.industry[0]).selectOption({ label: w.industry[1] });
  await page.getByLabel(w.size[0]).selectOption({ label: w.size[1] });
  await page.getByText(w.held, { exact: true }).click();
  await page.getByText(w.need, { exact: true }).click();
  await page.getByLabel(w.details).fill("奶酪的商标怎么注册");
  await page.getByText(w.language, { exact: true }).click();
  await page.getByLabel(w.people).fill("8");
  await next();
  await page.waitForURL(/step=3/);
  await page.getByRole("group", { name: w.days, exact: true }).getByRole("button").first().click();
  await meet(page);
  await next();
  await page.waitForURL(/step=4/);
  await page.getByText(w.agree).last().click();
  await page.getByRole("button", { name: w.send }).click();
  await page.waitForURL(/\/r\//);
  const number = page.getByRole("status").getByText(/^SQ\d\d-/);
  const request = await requestNumbered((await number.textContent()) ?? "");
  if (!request) throw new Error("the request is not there");
  return { id: request.id, link: new URL(page.url()).pathname };
}

/** The coordinator finds it in the inbox, reads the survey, enters the enterprise and schedules with one click. */
async function answer(desk: Page, { name }: Firm, where: string) {
  await desk.goto("/desk/requests");
  await desk.getByRole("link", { name: new RegExp(name) }).click();
  const facts = desk.getByRole("region", { name: "申请内容" });
  for (const said of ["畜牧和乳业", "20–99 人", "注册商标", "商标注册和使用", "奶酪的商标怎么注册", where])
    await expect(facts).toContainText(said);
  await facts.getByRole("button", { name: "登记这个单位" }).click();
  await expect(facts).not.toContainText("这个单位还没登记");
  await desk.getByRole("button", { name: "我来接手" }).click();
  await expect(desk.getByText(/接手$/)).toBeVisible();
  await desk.getByRole("button", { name: "排定并通知" }).click();
  await expect(desk.getByText("在等对方选日期")).toBeVisible();
}

/** Picks the date, is visited, and says how it was. */
async function beVisited(page: Page, w: Words, id: string) {
  await page.getByRole("button", { name: w.suits }).click();
  await expect(page.getByRole("heading", { name: w.agreed })).toBeVisible();
  await afterTheVisit(id);
  await page.reload();
  await page.getByText(w.how, { exact: true }).click();
  await page.getByLabel(w.came).fill("7");
  await page.getByLabel(w.say).fill("当天就知道该先做什么了");
  await page.getByRole("button", { name: w.rate }).click();
  await expect(page.getByText(w.done)).toBeVisible();
}

const outcome = async (id: string) => {
  const [row] = await db
    .select()
    .from(requests)
    .innerJoin(events, eq(events.id, requests.eventId))
    .where(eq(requests.id, id));
  return row;
};

test("an enterprise asks with its survey, is answered, visited, and says how it went @desktop", async ({
  page,
  pageOf,
}) => {
  await anIssuer();
  for (let i = 0; i < 3; i++) await aVolunteer(adviser);
  const desk = await pageOf(await aStaff({ regions: [region] }));
  const firm = {
    name: "示例·贺兰奶酪",
    email: "cheese@example.test",
    meet: async (at: Page) => {
      await at.getByText("到我们这里来", { exact: true }).click();
      await at.getByLabel("地址", { exact: true }).fill("示例路 9 号");
    },
  };
  const w = WORDS["zh-CN"];
  const { id, link } = await ask(page, w, firm);
  await page.goto(link);
  await expect(page.getByText(w.waiting)).toBeVisible();
  await answer(desk, firm, "示例路 9 号");
  await aQuarterLater(id);
  await page.reload();
  await expect(page.getByRole("list", { name: "来的人" })).toContainText("主讲");
  await beVisited(page, w, id);
  await desk.reload();
  await expect(desk.getByText(/评价 5 分、实到 7 人/)).toBeVisible();
  const row = await outcome(id);
  expect(row?.requests).toMatchObject({ state: "closed", rating: 5, visitedCount: 7, headCount: 8 });
  expect(row?.events).toMatchObject({ kind: "enterprise_service", mode: "onsite", withMinors: false });
});

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
    meet: (at: Page) => at.getByText("By video", { exact: true }).click(),
  };
  const w = WORDS.en;
  const { id, link } = await ask(await another(undefined, { locale: "en-GB" }), w, firm);
  await answer(desk, firm, "视频");
  await aQuarterLater(id);

  // A browser that speaks Chinese opens the link of the letter.
  const page = await another();
  await page.goto(link);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByText("By video").first()).toBeVisible();
  await beVisited(page, w, id);
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
  await expect(page.getByText(WORDS["zh-CN"].done)).toBeVisible();
});
