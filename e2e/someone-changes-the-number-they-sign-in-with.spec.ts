import type { Page } from "@playwright/test";
import { expect, signIn, test } from "./support/fixtures";
import { aLink, aVolunteer } from "./support/scene";

const PASSWORD = "草原上的风吹过山岗";

/** Comes in by a link and sets a password, as somebody new does. */
async function settleIn(page: Page, link: string) {
  await page.goto(link);
  await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in/link"));
  await page.goto("/sign-in/password?next=%2Fme%2Fprofile");
  await page.getByLabel("新密码", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "保存密码" }).click();
  await page.waitForURL("**/me/profile");
}

test("with the password, a new number signs in at once, and only this browser stays in", async ({
  page,
  another,
  pageOf: _scene,
  isMobile,
}) => {
  const number = isMobile ? "199 0000 7811" : "199 0000 7812";
  const person = await aVolunteer({ name: "示例·换号的人" });
  const first = await another();
  await settleIn(first, await aLink(person, "sign_in"));
  await signIn(page, { role: "", name: "", login: `${person.accountId}@example.test`, password: PASSWORD });

  await page.goto("/me/profile");
  await page.getByRole("link", { name: "换手机号或邮箱" }).click();
  await page.waitForURL(/\/me\/data/);
  await page.locator("summary", { hasText: "加手机号" }).click();
  const value = page.getByRole("textbox", { name: "新的手机号" });
  await value.fill(number);
  await page.getByRole("textbox", { name: "现在的密码" }).fill("不是这个密码啊啊");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(page.getByText("现在的密码不对。")).toBeVisible();
  await expect(value).toHaveValue(number);
  await page.getByRole("textbox", { name: "现在的密码" }).fill(PASSWORD);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(page.getByText("换好了，下次用新的登录。")).toBeVisible();
  await expect(page.locator("#account")).toContainText(`199****${number.slice(-4)}`);

  // The other browser is out; the new number opens the door.
  await first.goto("/me");
  await expect(first).toHaveURL(/\/sign-in\?next=/);
  await signIn(first, { role: "", name: "", login: number, password: PASSWORD });
  await first.goto("/me");
  await expect(first.getByRole("main")).toContainText("示例·换号的人");
});

test("a number that is somebody's already is refused without saying so @desktop", async ({
  page,
  another,
  pageOf: _scene,
}) => {
  const [one, two] = [await aVolunteer({ name: "示例·先来的人" }), await aVolunteer({ name: "示例·后来的人" })];
  const number = "199 0000 7821";
  for (const [person, browser] of [
    [one, await another()],
    [two, page],
  ] as const) {
    await settleIn(browser, await aLink(person, "sign_in"));
    await browser.goto("/me/data");
    await browser.locator("summary", { hasText: "加手机号" }).click();
    await browser.getByRole("textbox", { name: "新的手机号" }).fill(number);
    await browser.getByRole("button", { name: "保存", exact: true }).click();
    await expect(
      browser.getByText(person === one ? "换好了，下次用新的登录。" : "这个号码或邮箱现在用不了。").first(),
    ).toBeVisible();
  }
  await expect(page.getByRole("textbox", { name: "新的手机号" })).toHaveValue(number);
  await expect(page.locator("#account")).not.toContainText("已经");
});

test("who lost their phone gets a new number from the league's coordinator, and the old phone is signed out @desktop", async ({
  page,
  signInAs,
  pageOf,
}) => {
  const person = await aVolunteer({ name: "示例·丢了手机的人" });
  const lost = await pageOf(person);
  await lost.goto("/me");
  await expect(lost.getByRole("main")).toContainText("示例·丢了手机的人");

  await signInAs("coordinator");
  await page.goto(`/desk/volunteers/${person.volunteerId}`);
  await page.locator("summary", { hasText: "换手机号或邮箱" }).click();
  await page.getByRole("combobox", { name: "换哪一个" }).selectOption({ label: "手机号" });
  await page.getByRole("textbox", { name: "新的" }).fill("1990000");
  await page.getByRole("combobox", { name: "怎么核对是本人的" }).selectOption({ label: "队长或老师认得，当场证实" });
  await page.getByRole("button", { name: "换", exact: true }).click();
  await expect(page.getByText("手机号是 11 位，以 1 开头，再看一眼。")).toBeVisible();
  await page.getByRole("textbox", { name: "新的" }).fill("199 0000 7831");
  await page.getByRole("button", { name: "换", exact: true }).click();
  await expect(page.getByText("换好了，已在 1 处退出登录。")).toBeVisible();
  await expect(page.getByText(/换了登录用的手机号或邮箱$/)).toBeVisible();

  await lost.goto("/me");
  await expect(lost).toHaveURL(/\/sign-in\?next=/);
});
