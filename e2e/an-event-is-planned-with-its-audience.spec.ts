import { expect, test } from "./support/fixtures";
import { aStaff } from "./support/scene";

test("a lecture is planned with two sessions, which stand on its page @desktop", async ({ pageOf }) => {
  const page = await pageOf(await aStaff());
  await page.goto("/desk/events/new?kind=lecture");
  await page.getByLabel("标题", { exact: true }).fill("示例·和场次一起的讲座");
  const part = page.locator("#s-audience");
  await part.getByRole("button", { name: "加一场给听众预约" }).click();
  await expect(part.getByLabel("场次名称")).toBeFocused();
  await page.getByRole("button", { name: "存草稿" }).click();
  await expect(part.getByText("请给场次起个名字"), "a session without a name is refused at once").toBeVisible();
  await part.getByLabel("场次名称").fill("上午场");
  await part.getByRole("button", { name: "加一场给听众预约" }).click();
  await part.getByLabel("场次名称").nth(1).fill("下午场");
  await part.getByLabel("座位", { exact: true }).nth(1).fill("24");
  await page.getByRole("button", { name: "存草稿" }).click();
  await expect(page).toHaveURL(/\/desk\/events\/[\w-]+\?said=drafted/);
  await page.goto(`${page.url().split("?")[0]}?tab=audience`);
  await expect(page.getByRole("heading", { name: "上午场" })).toBeVisible();
  await expect(page.getByText("约出 0，共 24 座")).toBeVisible();
});

test("without scripts one session is given by its tick, and what was typed stays after a refusal @phone", async ({
  pageOf,
}) => {
  const page = await pageOf(await aStaff(), { javaScriptEnabled: false });
  await page.goto("/desk/events/new?kind=lecture");
  const part = page.locator("#s-audience");
  await part.getByText("加一场给听众预约").click();
  await part.getByLabel("开放这一场的预约").check();
  await part.getByLabel("场次名称").fill("晚上场");
  await part.getByLabel("一份最多几座").fill("0");
  await page.getByLabel("标题", { exact: true }).fill("示例·没有脚本的讲座");
  await page.getByRole("button", { name: "存草稿" }).click();
  await expect(part.getByText("每份预约至少能约 1 个座位。")).toBeVisible();
  await expect(part.getByLabel("场次名称")).toHaveValue("晚上场");
  await part.getByLabel("一份最多几座").fill("4");
  await page.getByRole("button", { name: "存草稿" }).click();
  await expect(page).toHaveURL(/said=drafted/);
  await page.goto(`${page.url().split("?")[0]}?tab=audience`);
  await expect(page.getByRole("heading", { name: "晚上场" })).toBeVisible();
});
