import { expect, test } from "./support/fixtures";
import { join } from "./support/join";
import { anEvent, aStaff } from "./support/scene";

const newcomer = { year: "2001", month: "05", password: "白桦林里有一条小河" };

test("a newcomer registers, waits, is approved at the desk and signs up for an event", async ({
  page,
  pageOf,
  isMobile,
}) => {
  test.setTimeout(90_000);
  const who = {
    ...newcomer,
    ...(isMobile
      ? { name: "示例·新来的人甲", phone: "199 0000 7301" }
      : { name: "示例·新来的人乙", phone: "199 0000 7305" }),
  };
  const { eventId } = await anEvent({ title: "示例·新人的第一场" });
  await join(page, who);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("登记收到了");
  await expect(page.getByText("现在是“待审核”")).toBeVisible();

  await page.getByRole("link", { name: "登录", exact: true }).last().click();
  await page.getByRole("textbox", { name: "手机号或邮箱" }).fill(who.phone);
  await page.getByLabel("密码", { exact: true }).fill(who.password);
  await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await expect(page).toHaveURL(/\/me$/);
  await expect(page.getByRole("main")).toContainText("登记收到了，正在审核");
  // Not before approval, and the page says why.
  await page.goto(`/events/${eventId}`);
  if (isMobile) await page.getByRole("button", { name: /^(选岗位报名|看岗位)$/ }).click();
  await expect(page.getByText("你的登记还在审核，通过后才能报名。").filter({ visible: true }).first()).toBeVisible();

  const desk = await pageOf(await aStaff(), { viewport: { width: 1440, height: 900 }, isMobile: false });
  await desk.goto("/desk/volunteers?view=applied");
  await desk
    .getByRole("link", { name: new RegExp(who.name) })
    .first()
    .click();
  await expect(desk.getByRole("heading", { name: who.name })).toBeVisible();
  await desk.getByRole("button", { name: /^通过/ }).first().click();
  await expect(desk.getByText(/已入册/).first()).toBeVisible();

  await page.goto(`/events/${eventId}`);
  if (isMobile) await page.getByRole("button", { name: "选岗位报名" }).click();
  await page.getByRole("button", { name: "报名展区讲解" }).filter({ visible: true }).click();
  await expect(page.getByRole("status").filter({ visible: true }).first()).toContainText("报名成功");
  await page.goto("/me");
  await expect(page.getByRole("region", { name: "下一班" })).toContainText("示例·新人的第一场");
});

test("what was typed is still there when something is missing, and after the page was closed @phone", async ({
  page,
}) => {
  await page.goto("/join");
  await page.getByRole("textbox", { name: /^姓名/ }).fill("示例·写了一半");
  await page.getByRole("button", { name: "保存并继续" }).click();
  await expect(page.getByRole("alert", { name: /^还有 \d+ 处要改/ })).toBeVisible();
  await expect(page.getByRole("textbox", { name: /^姓名/ })).toHaveValue("示例·写了一半");
  await expect(page.getByText("草稿已保存").first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: /^姓名/ })).toHaveValue("示例·写了一半");
});

test("under fourteen is turned away kindly, and nothing is kept @phone", async ({ page }) => {
  await page.goto("/join");
  await page.getByRole("textbox", { name: /^姓名/ }).fill("示例·还小的人");
  await page.getByRole("combobox", { name: "年", exact: true }).selectOption(String(new Date().getFullYear() - 12));
  await page.getByRole("combobox", { name: "月", exact: true }).selectOption("05");
  await page.getByRole("button", { name: "保存并继续" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("再长大一点就能来");
  await page.goto("/join");
  await expect(page.getByRole("textbox", { name: /^姓名/ })).toHaveValue("");
});
