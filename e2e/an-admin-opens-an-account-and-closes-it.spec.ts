import { max } from "drizzle-orm";
import { db, whitelistItems } from "@/db";
import { expect, test } from "./support/fixtures";

const NAME = "示例·新开的协调员";
const ROW = "/desk/settings?see=accounts";

test("an admin opens an account, its owner comes in by the link, and closing it signs them out at once @desktop", async ({
  page,
  another,
  signInAs,
}) => {
  await signInAs("admin");
  await page.goto("/desk/settings");
  await page.getByRole("navigation", { name: "设置分类" }).getByRole("link", { name: "账号" }).click();
  await page.getByRole("link", { name: "开一个账号" }).click();

  // A coordinator without a league would see nothing: it is asked for, and what was typed stays.
  const side = page.getByRole("complementary", { name: "开一个账号" });
  await side.getByRole("textbox", { name: "名字" }).fill(NAME);
  await side.getByRole("textbox", { name: /^手机号/ }).fill("199 0000 7801");
  await side.getByRole("button", { name: "开账号，做链接" }).click();
  await expect(side.getByText("协调员至少管一个盟市，勾上再保存。")).toBeVisible();
  await expect(side.getByRole("textbox", { name: "名字" })).toHaveValue(NAME);
  await side.getByRole("checkbox", { name: "包头市" }).check();
  await side.getByRole("button", { name: "开账号，做链接" }).click();
  const link = await side.getByRole("textbox", { name: "登录链接" }).inputValue();
  expect(link).toContain("/sign-in/link/");

  // The owner opens it and says yes.
  const theirs = await another();
  await theirs.goto(new URL(link).pathname);
  await expect(theirs.getByRole("heading", { level: 1 })).toContainText(NAME);
  await theirs.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await theirs.waitForURL((url) => !url.pathname.startsWith("/sign-in/link"));
  await theirs.goto("/desk/volunteers");
  await expect(theirs.getByText(/^包头市?，在册/).first()).toBeVisible();
  expect((await theirs.goto(ROW))?.status()).toBe(403);

  // Another role counts at once: the old sign-in is over, wherever it was.
  await side.getByRole("link", { name: "看这个账号" }).click();
  const one = page.getByRole("complementary", { name: NAME });
  await one.getByRole("radio", { name: /^审计员/ }).check({ force: true });
  await one.getByRole("button", { name: "保存权限" }).click();
  await expect(page.getByText("改好了，已在所有设备上退出登录。")).toBeVisible();
  await theirs.goto("/desk/volunteers");
  await expect(theirs).toHaveURL(/\/sign-in\?next=/);

  // A link made anew lets them in again, as what they are now.
  await one.locator("summary", { hasText: "登录链接" }).click();
  await one.getByRole("button", { name: "做一条链接" }).click();
  const again = await one.getByRole("textbox", { name: "登录链接" }).inputValue();
  await theirs.goto(new URL(again).pathname);
  await theirs.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await theirs.waitForURL((url) => !url.pathname.startsWith("/sign-in/link"));
  await theirs.goto("/desk/audit");
  await expect(theirs.getByRole("heading", { level: 1 })).toContainText("审计记录");

  // Closed: out in the middle of what they were doing, and the link opens nothing more.
  await one.locator("summary", { hasText: "停用账号" }).click();
  await one.getByRole("button", { name: "停用", exact: true }).click();
  await expect(page.getByText("停用了，已在所有设备上退出登录。")).toBeVisible();
  await expect(page.getByRole("row", { name: new RegExp(NAME) })).toContainText("停用");
  await theirs.goto("/desk/audit");
  await expect(theirs).toHaveURL(/\/sign-in\?next=/);

  await one.getByRole("button", { name: "恢复账号" }).click();
  await expect(page.getByRole("row", { name: new RegExp(NAME) })).toContainText("能用");
  await expect(one.getByRole("listitem").first()).toContainText(`恢复了${NAME}`);
});

test("nobody closes their own account, and a number that is known is refused at its field @desktop", async ({
  page,
  server,
  signInAs,
}) => {
  const admin = await signInAs("admin");
  const volunteer = server.accounts.find(({ role }) => role === "volunteer");
  await page.goto(ROW);
  await page.getByRole("table").getByRole("link", { name: admin.name }).click();
  const own = page.getByRole("complementary", { name: admin.name });
  await expect(own).toContainText("请另一位管理员来改");
  await expect(own.getByText("停用账号")).toHaveCount(0);
  await expect(own.getByRole("button", { name: "保存权限" })).toHaveCount(0);

  await page.getByRole("link", { name: "开一个账号" }).click();
  const side = page.getByRole("complementary", { name: "开一个账号" });
  await side.getByRole("textbox", { name: "名字" }).fill("示例·重名的人");
  await side.getByRole("textbox", { name: /^邮箱/ }).fill(volunteer?.login ?? "");
  await side.getByRole("radio", { name: /^审计员/ }).check({ force: true });
  await side.getByRole("button", { name: "开账号，做链接" }).click();
  await expect(side.getByText("这个号码或邮箱已经是别的账号的登录名。").first()).toBeVisible();
  await expect(side.getByRole("textbox", { name: "名字" })).toHaveValue("示例·重名的人");
});

test("a year's whitelist is taken over into the next at one press @desktop", async ({ signInAs, page }) => {
  await signInAs("admin");
  const [last] = await db.select({ year: max(whitelistItems.year) }).from(whitelistItems);
  const year = last?.year ?? 0;
  await page.goto(`/desk/settings?see=whitelist&year=${year}`);
  const list = page.getByRole("region", { name: `${year} 年的白名单事项` });
  await list.getByRole("button", { name: new RegExp(`抄到 ${year + 1} 年`) }).click();
  await expect(page.getByRole("status").getByText(/^抄了 \d+ 项。$/)).toBeVisible();
  await expect(list.getByRole("button"), "nothing is left to copy").toHaveCount(0);
  await list.getByRole("link", { name: String(year + 1) }).click();
  await expect(page.getByRole("link", { name: "科普宣传教育" })).toBeVisible();
});
