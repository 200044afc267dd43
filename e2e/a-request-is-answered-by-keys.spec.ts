import { eq } from "drizzle-orm";
import { db, requestEntries, requests } from "@/db";
import { dayOf } from "@/lib/time";
import { expect, test } from "./support/fixtures";
import { tabTo } from "./support/keys";
import { aRequest, anIssuer, aSchool, aStaff, aVolunteer, nextWeek } from "./support/scene";

const region = "150781";
const docent = {
  region,
  qualifications: [{ kind: "docent" as const }, { kind: "onboarding" as const }],
  clearances: [{}],
};

async function asked(name: string, minutes: number) {
  const day = dayOf(nextWeek(9));
  return aRequest({
    regionCode: region,
    organisationId: await aSchool({ regionCode: region, name }),
    organisationName: name,
    state: "submitted",
    headCount: 60,
    whitelistItem: "科普宣传教育",
    whitelistYear: new Date().getFullYear(),
    approvalNumber: "示例-3",
    answers: { topics: ["patent"], wishes: [`${day} morning`, `${day} afternoon`], place: "礼堂" },
    // Promised before all others: they stand first.
    dueAt: new Date(Date.now() - 400 * 86_400_000 + minutes * 60_000),
  });
}

test("from the inbox to the offer and back, nothing clicked @desktop", async ({ pageOf }) => {
  test.setTimeout(180_000);
  await anIssuer();
  for (const name of ["示例·键盘讲课", "示例·键盘帮忙", "示例·键盘候着"]) await aVolunteer({ ...docent, name });
  const first = await asked("示例·按键第一小学", 0);
  await asked("示例·按键第二小学", 1);
  const page = await pageOf(await aStaff({ regions: [region] }));
  await page.goto("/desk/requests");
  await expect(page.getByRole("button", { name: "快捷键" })).toBeVisible();

  await page.keyboard.press("j");
  await expect(page.locator(":focus")).toContainText("示例·按键第一小学");
  await page.keyboard.press("j");
  await expect(page.locator(":focus")).toContainText("示例·按键第二小学");
  await page.keyboard.press("k");
  await expect(page.locator(":focus")).toContainText("示例·按键第一小学");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "示例·按键第一小学" })).toBeVisible();

  // Take it: the button goes, the focus comes to what can be done now.
  await tabTo(page, /^我来接手/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/接手$/)).toBeVisible();
  await expect(page.getByRole("region", { name: "处理中" })).toBeFocused();

  await tabTo(page, /^14:00/);
  await page.keyboard.press("Enter");
  const two = page.getByRole("link", { name: /^14:00/ });
  await expect(two).toHaveAttribute("aria-current", "true");
  await expect(two, "a chosen time keeps the focus").toBeFocused();
  await tabTo(page, /^把 15:30 也给对方选/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^2 个时间给对方选/)).toBeVisible();
  await tabTo(page, /^不给 15:30/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^2 个时间给对方选/)).toHaveCount(0);

  // The team: one out, one in again.
  const ticked = page.getByRole("checkbox", { checked: true });
  await expect(ticked).toHaveCount(2);
  await tabTo(page, /^请示例.*当主讲/);
  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  await expect(ticked).toHaveCount(2);

  await tabTo(page, /^排定并通知/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("在等对方选日期")).toBeVisible();
  await expect(page.getByRole("region", { name: "在等对方选日期" })).toBeFocused();
  await tabTo(page, /^撤销/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /选时间/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "处理中" })).toBeFocused();

  // The same with the single keys.
  await page.keyboard.press("s");
  await expect(page.getByText("在等对方选日期")).toBeVisible();
  await page.keyboard.press("z");
  await expect(page.getByRole("heading", { name: /选时间/ })).toBeVisible();
  const [row] = await db.select().from(requests).where(eq(requests.id, first));
  expect(row).toMatchObject({ state: "in_review", eventId: null });
  const told = await db.select().from(requestEntries).where(eq(requestEntries.requestId, first));
  expect(told.filter(({ kind }) => kind === "undone")).toHaveLength(2);

  // On to the next one, which is asked back.
  await page.keyboard.press("j");
  await expect(page.getByRole("heading", { name: "示例·按键第二小学" })).toBeVisible();
  await expect(page.getByRole("region", { name: "新来的" })).toBeFocused();
  await page.keyboard.press("a");
  await expect(page.getByText(/接手$/)).toBeVisible();
  await tabTo(page, /^问对方/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^问题/, 3);
  await page.keyboard.type("有没有投影？");
  await tabTo(page, /^发出问题/, 3);
  await page.keyboard.press("Enter");
  await expect(page.getByText("在等对方答复").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "在等对方答复" })).toBeFocused();
});
