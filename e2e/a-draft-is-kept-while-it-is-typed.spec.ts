import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";

async function begun(page: Page, host: string) {
  await page.goto("/request?kind=campus_visit");
  await page.getByLabel("学校名称").fill(host);
  await page.getByRole("combobox", { name: "盟市", exact: true }).selectOption({ label: "包头市" });
  await page.getByLabel("你的姓名").fill("示例·孙老师");
  await page.getByLabel("手机号或座机").fill("138 0000 0021");
  await page.getByRole("button", { name: "保存并继续" }).click();
  await page.waitForURL(/step=2/);
}
const saved = (page: Page) => page.getByText(/^已保存 \d\d:\d\d/);

test("the tab is closed without going on, and the words are there on another device by the link @desktop", async ({
  page,
  another,
}) => {
  await begun(page, "示例·边写边存的学校");
  const link = await page.getByLabel("草稿的链接").inputValue();
  await page.getByText("五六年级", { exact: true }).click();
  await page.getByLabel("一共多少学生").fill("126");
  const notes = page.getByLabel("还想告诉我们");
  await notes.pressSequentially("有两位听障学生，请多用图");
  await expect(saved(page)).toBeVisible();
  await expect(notes, "saving leaves the hands where they are").toBeFocused();
  await notes.pressSequentially("片");
  await expect(page.getByLabel("一共多少学生")).toHaveValue("126");
  await expect.poll(async () => kept(await another(), link)).toBe("有两位听障学生，请多用图片");

  // A list of names is never kept; what stood there stays, and the rest is saved.
  await notes.fill("张小明、李华、王芳芳、刘洋");
  await page.getByLabel("几个班").fill("3");
  await expect(page.getByText("有 1 处像名单或身份证号，没有存。")).toBeVisible();
  await page.close();
  const phone = await another();
  await phone.goto(link);
  await expect(phone.getByLabel("几个班")).toHaveValue("3");
  await expect(phone.getByLabel("一共多少学生")).toHaveValue("126");
  await expect(phone.getByRole("checkbox", { name: "五六年级" })).toBeChecked();
  await expect(phone.getByLabel("还想告诉我们")).toHaveValue("有两位听障学生，请多用图片");
});

async function kept(page: Page, link: string): Promise<string> {
  await page.goto(link);
  const value = await page.getByLabel("还想告诉我们").inputValue();
  await page.close();
  return value;
}

test("going on at once waits for what is being saved, and days chosen in the calendar are kept @phone", async ({
  page,
  another,
}) => {
  await begun(page, "示例·马上继续的学校");
  const link = await page.getByLabel("草稿的链接").inputValue();
  await page.getByText("五六年级", { exact: true }).click();
  await page.getByLabel("几个班").fill("3");
  await page.getByLabel("一共多少学生").fill("126");
  await page.getByLabel("几位老师在场").fill("3");
  await page.getByText("我的发明能申请专利吗").first().click();
  await page.getByText("汉语为主，配蒙古语", { exact: true }).click();
  await expect(saved(page)).toBeVisible();
  await page.getByLabel("几个班").fill("4");
  await page.getByRole("button", { name: "保存并继续" }).click();
  await page.waitForURL(/step=3/);
  await page.locator(".calm button[aria-pressed]:not([disabled])").first().click();
  await page.getByLabel("地址", { exact: true }).fill("示例路 1 号");
  await expect(saved(page)).toBeVisible();
  const other = await another();
  await other.goto(`${link}?step=3`);
  await expect(other.getByRole("list", { name: /选/ }).getByRole("listitem")).toHaveCount(1);
  await expect(other.getByLabel("地址", { exact: true })).toHaveValue("示例路 1 号");
  await other.goto(`${link}?step=2`);
  await expect(other.getByLabel("几个班")).toHaveValue("4");
});
