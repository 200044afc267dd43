import { expect, test } from "./support/fixtures";
import { tabTo } from "./support/keys";
import { browserIn, LANGUAGES, sayIn } from "./support/language";
import { anEvent } from "./support/scene";

for (const locale of LANGUAGES)
  test(`sign in, find the event, sign up and give the place back without a mouse, in ${locale} @desktop`, async ({
    another,
    server,
    pageOf: _scene,
  }) => {
    const say = sayIn(locale);
    const title = `示例·键盘也能报 ${locale}`;
    await anEvent({ title });
    const { login, password } = server.accounts.filter(({ role }) => role === "volunteer")[1] ?? {
      login: "",
      password: "",
    };
    const page = await another(undefined, browserIn(locale));
    await page.goto("/");
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveText(say("跳到正文", "Skip to content"));
    await tabTo(page, say(/^登录$/, /^Sign in$/));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/sign-in/);
    await tabTo(page, say(/^手机号或邮箱/, /^Phone number or e-mail/));
    await page.keyboard.type(login);
    await tabTo(page, say(/^密码/, /^Password/));
    await page.keyboard.type(password);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/me$/);

    const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    await page.goto(`/events?day=${day}&lg=150100&kind=lecture`);
    await tabTo(page, new RegExp(title));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    await tabTo(page, say(/^报名展区讲解$/, /^Sign up: 展区讲解$/));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status")).toContainText(say("报名成功", "You are signed up"));
    await tabTo(page, say(/^取消报名$/, /^Withdraw$/));
    await page.keyboard.press("Enter");
    await expect(page.getByText(say("已取消", "Withdrawn")).first()).toBeVisible();
  });
