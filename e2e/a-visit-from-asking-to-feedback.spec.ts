import { eq } from "drizzle-orm";
import { db, events, requests } from "@/db";
import { dayOf } from "@/lib/time";
import { expect, test } from "./support/fixtures";
import { afterTheVisit, aHostLink, aQuarterLater } from "./support/hosts";
import { anIssuer, aRequest, aSchool, aStaff, aVolunteer, nextWeek } from "./support/scene";

const region = "152501";
const docent = { qualifications: [{ kind: "docent" as const }, { kind: "onboarding" as const }], clearances: [{}] };
async function asked(name: string, locale: "zh-CN" | "en" = "zh-CN") {
  await anIssuer();
  await aVolunteer({ ...docent, region });
  await aVolunteer({ ...docent, region });
  const day = dayOf(nextWeek(9));
  const id = await aRequest({
    regionCode: region,
    organisationId: await aSchool({ regionCode: region, name }),
    organisationName: name,
    state: "submitted",
    headCount: 60,
    locale,
    whitelistItem: "科普宣传教育",
    whitelistYear: new Date().getFullYear(),
    approvalNumber: "示例-2",
    answers: { topics: ["patent"], wishes: [`${day} morning`, `${day} afternoon`], place: "礼堂" },
  });
  return { id, link: await aHostLink(id) };
}

test("a school asks, is answered, picks the date, is visited, and says how it went @desktop", async ({
  page,
  pageOf,
}) => {
  const desk = await pageOf(await aStaff({ regions: [region] }));
  const { id, link } = await asked("示例·边境第一小学");
  await page.goto(link);
  await expect(page.getByText("等盟市协调员接手")).toBeVisible();

  await desk.goto(`/desk/requests/${id}`);
  await desk.getByRole("button", { name: "我来接手" }).click();
  await expect(desk.getByText(/接手$/)).toBeVisible();
  await desk.getByText("问对方", { exact: true }).click();
  await desk.getByLabel("问题").fill("有没有投影？");
  await desk.getByRole("button", { name: "发出问题" }).click();
  await expect(desk.getByText("在等对方答复")).toBeVisible();

  await page.reload();
  await expect(page.getByText("有没有投影？").first()).toBeVisible();
  await page.getByLabel("你的答复").fill("有，也有话筒。");
  await page.getByRole("button", { name: "答复", exact: true }).click();
  await expect(page.getByText("协调员正在找志愿者")).toBeVisible();

  await desk.reload();
  await expect(desk.getByText("有，也有话筒。")).toBeVisible();
  await desk.getByRole("button", { name: "排定并通知" }).click();
  await expect(desk.getByText("在等对方选日期")).toBeVisible();
  // Before the letter leaves the host sees nothing of it.
  await page.reload();
  await expect(page.getByRole("button", { name: "这天可以" })).toHaveCount(0);

  await aQuarterLater(id);
  await page.reload();
  await expect(page.getByRole("list", { name: "来的人" })).toContainText("讲解认证");
  await page.getByRole("button", { name: "这天可以" }).click();
  await expect(page.getByRole("heading", { name: /，定了$/ })).toBeVisible();
  await desk.reload();
  await expect(desk.getByText("定了", { exact: true })).toBeVisible();

  await afterTheVisit(id);
  await page.reload();
  await page.getByText("很好", { exact: true }).click();
  await page.getByLabel("实到多少人").fill("58");
  await page.getByRole("button", { name: "提交评价" }).click();
  await expect(page.getByText("谢谢，这件事办完了")).toBeVisible();
  await desk.reload();
  await expect(desk.getByText(/评价 5 分、实到 58 人/)).toBeVisible();
  const [row] = await db.select().from(requests).where(eq(requests.id, id));
  expect(row).toMatchObject({ state: "closed", rating: 5, visitedCount: 58 });
});

test("of two dates offered a host picks one on a phone, in English @phone", async ({ another, pageOf }) => {
  const page = await another(undefined, { locale: "en-US" });
  const desk = await pageOf(await aStaff({ regions: [region] }), {
    viewport: { width: 1440, height: 900 },
    isMobile: false,
  });
  const { id, link } = await asked("示例·边境第二小学", "en");
  await desk.goto(`/desk/requests/${id}`);
  await desk.getByRole("link", { name: "把 14:00 也给对方选" }).click();
  await expect(desk.getByText(/^2 个时间给对方选/)).toBeVisible();
  await desk.getByRole("button", { name: "排定并通知" }).click();
  await expect(desk.getByText("在等对方选日期")).toBeVisible();
  await aQuarterLater(id);

  await page.goto(link);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "Choose this date" }).last().click();
  await expect(page.getByRole("heading", { name: /agreed/i }).first()).toBeVisible();
  const [row] = await db.select().from(requests).where(eq(requests.id, id));
  expect(row?.state).toBe("scheduled");
  const [event] = await db
    .select()
    .from(events)
    .where(eq(events.id, row?.eventId ?? ""));
  expect(event).toMatchObject({ status: "published", title: expect.stringContaining("示例·边境第二小学") });
});

test("without scripts: taken, offered, undone, offered again, told by phone, picked, visited and rated @desktop", async ({
  another,
  pageOf,
}) => {
  test.setTimeout(180_000);
  const plain = { javaScriptEnabled: false };
  const desk = await pageOf(await aStaff({ regions: [region] }), plain);
  const { id } = await asked("示例·边境第三小学");
  await desk.goto("/desk/requests");
  await desk.getByRole("link", { name: /示例·边境第三小学/ }).click();
  await desk.getByRole("button", { name: "我来接手" }).click();
  await expect(desk.getByText(/接手$/)).toBeVisible();
  await desk.getByText("对方的链接", { exact: true }).click();
  await desk.getByRole("checkbox", { name: /^换一个新链接/ }).check();
  await desk.getByRole("button", { name: "显示链接" }).click();
  const link = new URL(await desk.getByRole("textbox", { name: "对方的链接" }).inputValue()).pathname;

  const schedule = async () => {
    await desk.goto(`/desk/requests/${id}`);
    await desk.getByRole("button", { name: "排定并通知" }).click();
    await expect(desk.getByText("在等对方选日期")).toBeVisible();
  };
  await schedule();
  await desk.getByRole("button", { name: "撤销" }).click();
  await expect(desk.getByRole("heading", { name: /选时间/ })).toBeVisible();
  await schedule();
  await aQuarterLater(id);

  // The host left no e-mail: the letter becomes a call with a link to pass on.
  const call = desk.getByRole("link", { name: /示例·孙老师.*示例·边境第三小学/s });
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
  expect(new URL(await desk.getByRole("textbox", { name: "给对方的链接" }).inputValue()).pathname).toBe(link);

  const page = await another(undefined, plain);
  await page.goto(link);
  await page.getByRole("button", { name: "这天可以" }).click();
  await expect(page.getByRole("heading", { name: /，定了$/ })).toBeVisible();
  await page.getByText("改人数", { exact: true }).click();
  await page.getByLabel("一共多少学生").fill("55");
  await page.getByRole("button", { name: "保存人数" }).click();
  await expect(page.getByText("人数从 60 改成 55")).toBeVisible();
  await afterTheVisit(id);
  await page.goto(link);
  await page.getByText("挺好", { exact: true }).click();
  await page.getByLabel("实到多少人").fill("54");
  await page.getByRole("button", { name: "提交评价" }).click();
  await expect(page.getByText("谢谢，这件事办完了")).toBeVisible();
  const [row] = await db.select().from(requests).where(eq(requests.id, id));
  expect(row).toMatchObject({ state: "closed", rating: 4, visitedCount: 54, headCount: 55 });
});
