import { expect, test } from "./support/fixtures";
import { anEvent, aStaff } from "./support/scene";

test("two coordinators change one event: the second sees both texts and decides @desktop", async ({ pageOf }) => {
  const { eventId } = await anEvent({ title: "示例·两个人同时改", status: "draft", publishedAt: null });
  const first = await pageOf(await aStaff());
  const second = await pageOf(await aStaff());
  for (const page of [first, second]) {
    await page.goto(`/desk/events/${eventId}`);
    await page.getByRole("link", { name: "改", exact: true }).click();
  }
  await first.getByRole("textbox", { name: "标题", exact: true }).fill("示例·先存的标题");
  await first.getByRole("button", { name: "保存" }).click();
  await expect(first.getByRole("heading", { level: 1 })).toContainText("示例·先存的标题");

  await second.getByRole("textbox", { name: "标题", exact: true }).fill("示例·后存的标题");
  await second.getByRole("textbox", { name: /^做什么/ }).fill("这里写了很久，不能丢。");
  await second.getByRole("button", { name: "保存" }).click();
  await expect(second.getByRole("main").getByRole("alert")).toBeVisible();
  await expect(second.getByRole("textbox", { name: "标题", exact: true })).toHaveValue("示例·后存的标题");
  await expect(second.getByRole("main")).toContainText("现在是：示例·先存的标题");
  await expect(second.getByRole("textbox", { name: /^做什么/ })).toHaveValue("这里写了很久，不能丢。");

  // Having seen both, saving again is meant.
  await second.getByRole("button", { name: "保存" }).click();
  await expect(second.getByRole("heading", { level: 1 })).toContainText("示例·后存的标题");
});
