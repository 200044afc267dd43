import { expect, test } from "./support/fixtures";
import { aLink, aVolunteer } from "./support/scene";

test("a scanner that opens the link five times does not use it up; the person's press does, once @desktop", async ({
  page,
  another,
  request,
  pageOf: _scene,
}) => {
  const link = await aLink(await aVolunteer({ name: "示例·用链接的人" }), "sign_in");
  for (let i = 0; i < 5; i++) expect((await request.get(link)).status()).toBe(200);
  expect((await request.head(link)).status()).toBe(200);

  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("你好，示例·用链接的人");
  await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in/link"));
  await page.goto("/me");
  await expect(page.getByRole("main")).toContainText("示例·用链接的人");

  const later = await another();
  await later.goto(link);
  await expect(later.getByRole("heading", { level: 1 })).toContainText("这条链接已经用过了");
  await expect(later.getByRole("button", { name: "登录", exact: true })).toHaveCount(0);
});

test("a link that was never made opens nothing and says what to do @desktop", async ({ page }) => {
  await page.goto("/sign-in/link/not-a-link-that-was-ever-made");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("这条链接打不开");
  await expect(page.getByRole("link", { name: "再要一条链接" })).toBeVisible();
});
