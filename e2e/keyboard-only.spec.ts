import { expect, test } from "./support/fixtures";
import { tabTo } from "./support/keys";
import { anEvent } from "./support/scene";

test("sign in, find the event, sign up and give the place back without a mouse @desktop", async ({
  page,
  server,
  pageOf: _scene,
}) => {
  await anEvent({ title: "示例·键盘也能报" });
  const { login, password } = server.accounts.filter(({ role }) => role === "volunteer")[1] ?? {
    login: "",
    password: "",
  };
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("跳到正文");
  await tabTo(page, /^登录$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sign-in/);
  await tabTo(page, /^手机号或邮箱/);
  await page.keyboard.type(login);
  await tabTo(page, /^密码/);
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/me$/);

  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await page.goto(`/events?day=${day}&lg=150100&kind=lecture`);
  await tabTo(page, /键盘也能报/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("示例·键盘也能报");
  await tabTo(page, /^报名展区讲解$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("报名成功");
  await tabTo(page, /^取消报名$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("已取消").first()).toBeVisible();
});
