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

test("what was typed before the scripts came stays when they do, over an older draft @phone", async ({ page }) => {
  const name = page.getByRole("textbox", { name: /^姓名/ });
  const year = page.getByRole("combobox", { name: "年", exact: true });
  const steps = page.getByRole("list", { name: "登记的步骤" });
  await page.goto("/join");
  await expect(steps).toBeVisible();
  await name.fill("示例·上一次写的");
  await page.getByRole("textbox", { name: /^手机号/ }).fill("199 0000 7304");
  await expect(page.getByText("草稿已保存").first()).toBeVisible();

  // A slow phone: the page is there and written on for a while before its scripts arrive.
  const held: (() => void)[] = [];
  let slow = true;
  await page.route(/\/_next\/static\/.+\.js/, async (route) => {
    if (slow) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await name.fill("示例·手快的人");
  await year.selectOption("2001");
  await page.getByRole("checkbox", { name: /^报名结果和活动变化/ }).check();
  await expect(steps, "no script has run yet").toHaveCount(0);
  slow = false;
  for (const come of held) come();
  await expect(steps).toBeVisible();
  await expect(page.getByText("草稿已保存").first()).toBeVisible();
  await expect(name).toHaveValue("示例·手快的人");
  await expect(year).toHaveValue("2001");
  await expect(page.getByRole("checkbox", { name: /^报名结果和活动变化/ })).toBeChecked();
  await expect(page.getByRole("textbox", { name: /^手机号/ }), "the rest comes from the draft").toHaveValue(
    "199 0000 7304",
  );

  // It is in the draft now, and the form itself knows it.
  await page.reload();
  await expect(name).toHaveValue("示例·手快的人");
  await page.getByRole("button", { name: "保存并继续" }).click();
  const missing = page.getByRole("alert", { name: /^还有 \d+ 处要改/ });
  await expect(missing).toContainText("还没选盟市");
  await expect(missing).not.toContainText("写上姓名");
});
