import { expect, test } from "./support/fixtures";
import { fillAbilities, fillLast, fillWho } from "./support/join";
import { anEvent, aVolunteer } from "./support/scene";

test.use({ javaScriptEnabled: false });

test("sign in, find an event, sign up, see it, give it back @desktop", async ({ page, server }) => {
  const { login, password } = server.accounts.find(({ role }) => role === "volunteer") ?? { login: "", password: "" };
  await page.goto("/me");
  await page.getByRole("textbox", { name: "手机号或邮箱" }).fill(login);
  await page.getByLabel("密码", { exact: true }).fill("not the password at all");
  await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("账号或密码不对");
  await expect(page.getByRole("textbox", { name: "手机号或邮箱" })).toHaveValue(login);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await expect(page).toHaveURL(/\/me$/);
});

test("take a place and give it back, wait and stop waiting @desktop", async ({ pageOf }) => {
  const { eventId } = await anEvent({ title: "示例·不用脚本的一场", position: { places: 1 } });
  const page = await pageOf(await aVolunteer(), { javaScriptEnabled: false });
  const other = await pageOf(await aVolunteer(), { javaScriptEnabled: false });
  await page.goto(`/events/${eventId}`);
  await page.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(page.getByRole("status")).toContainText("报名成功");
  await other.goto(`/events/${eventId}`);
  await other.getByRole("button", { name: "候补展区讲解" }).click();
  await expect(other.getByRole("status")).toContainText("已候补");
  await other.getByRole("button", { name: "不再候补" }).click();
  await expect(other.getByText("你在候补")).toHaveCount(0);

  await page.goto("/me");
  await page.getByRole("button", { name: "取消报名" }).click();
  await expect(page.getByText("已取消").first()).toBeVisible();
  await other.goto(`/events/${eventId}`);
  await expect(other.getByRole("button", { name: "报名展区讲解" })).toBeVisible();
});

test("pressed twice, in two windows, it is one sign-up @desktop", async ({ pageOf }) => {
  const { eventId } = await anEvent({ title: "示例·按了两次的一场", position: { places: 5 } });
  const page = await pageOf(await aVolunteer(), { javaScriptEnabled: false });
  const again = await page.context().newPage();
  for (const one of [page, again]) await one.goto(`/events/${eventId}`);
  await page.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(page.getByRole("status")).toContainText("报名成功");
  await again.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(again.getByText("你已报上").or(again.getByText("这个班你已经报上了")).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText("已有 1 位志愿者报名")).toBeVisible();
});

test("the filters of the list are a form that works by itself @desktop", async ({ page }) => {
  await page.goto("/events");
  const filters = page.getByRole("form", { name: "筛选活动" });
  await filters.getByRole("switch", { name: /只看还缺人的/ }).check({ force: true });
  await filters.getByRole("button", { name: "看结果" }).click();
  await expect(page).toHaveURL(/gap=1/);
  await expect(page.getByRole("heading", { name: /^共 \d+ 场$/ })).toBeVisible();
});

test("register on one long page @desktop", async ({ page }) => {
  const who = {
    name: "示例·没有脚本的人",
    year: "2000",
    month: "03",
    phone: "199 0000 7304",
    password: "敕勒川在阴山的脚下",
  };
  await page.goto("/join");
  await fillWho(page, who);
  await fillAbilities(page);
  await page.getByLabel("设一个密码", { exact: true }).fill("short");
  await page.getByRole("button", { name: /^提交/ }).click();
  // What was typed is still there, and each mistake is named.
  await expect(page.getByRole("textbox", { name: /^姓名/ })).toHaveValue(who.name);
  await expect(page.getByRole("combobox", { name: "年", exact: true })).toHaveValue("2000");
  await expect(page.getByRole("alert", { name: /^还有 \d+ 处要改/ })).toBeVisible();
  await fillLast(page, who);
  await page.getByRole("button", { name: /^提交/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("登记收到了");
});
