import { expect, test } from "./support/fixtures";
import { join } from "./support/join";
import { aStaff } from "./support/scene";

const who = {
  name: "示例·十六岁的人",
  year: String(new Date().getFullYear() - 16),
  month: "01",
  phone: "199 0000 7302",
  password: "草原上的风从不迷路",
  guardian: { name: "示例·家长甲", contact: "199 0000 7303" },
};

test("at sixteen nothing happens before a guardian has read and agreed @desktop", async ({ page, another, pageOf }) => {
  test.setTimeout(90_000);
  await join(page, who);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("登记收到了");
  await expect(page.getByText("现在等监护人同意").first()).toBeVisible();

  const desk = await pageOf(await aStaff());
  await desk.goto("/desk/volunteers?view=applied");
  await desk
    .getByRole("link", { name: new RegExp(who.name) })
    .first()
    .click();
  await expect(desk.getByRole("heading", { name: who.name })).toBeVisible();
  await expect(desk.getByRole("button", { name: /^通过/ })).toHaveCount(0);

  // Nobody to mail it to: the letter becomes a call, and the desk hands over its link.
  await expect
    .poll(
      async () => {
        await desk.goto("/desk/letters?view=calls");
        return desk.getByRole("link", { name: new RegExp(who.guardian.name) }).count();
      },
      { timeout: 40_000 },
    )
    .toBeGreaterThan(0);
  await desk
    .getByRole("link", { name: new RegExp(who.guardian.name) })
    .first()
    .click();
  await expect(desk.getByRole("heading", { name: `打给${who.guardian.name}` })).toBeVisible();
  const link = await desk.getByRole("textbox", { name: "给对方的链接" }).inputValue();

  const guardian = await another();
  await guardian.goto(new URL(link).pathname);
  await expect(guardian.getByRole("heading", { level: 1 })).toContainText(`${who.name}想做志愿者`);
  await guardian.getByRole("checkbox", { name: new RegExp(`我是${who.name}的监护人`) }).check();
  await guardian.getByRole("button", { name: new RegExp(`^同意${who.name}`) }).click();
  await expect(guardian.getByText("你已同意").first()).toBeVisible();

  await desk.goto("/desk/volunteers?view=applied");
  await desk
    .getByRole("link", { name: new RegExp(who.name) })
    .first()
    .click();
  await expect(desk.getByRole("heading", { name: who.name })).toBeVisible();
  await desk.getByRole("button", { name: /^通过/ }).first().click();
  await expect(desk.getByText(/已入册/).first()).toBeVisible();
  await page.goto("/sign-in");
  await page.getByRole("textbox", { name: "手机号或邮箱" }).fill(who.phone);
  await page.getByLabel("密码", { exact: true }).fill(who.password);
  await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await expect(page).toHaveURL(/\/me$/);
  await expect(page.getByRole("main")).toContainText(who.name);
  await expect(page.getByRole("main")).not.toContainText("正在审核");
});
