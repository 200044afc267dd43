import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeKeyOf, ownCode, ownKeyOf, rotatingCode, shortCode } from "@/lib/attendance/rules/code";
import { stepOf } from "@/lib/attendance/rules/code-text";
import { expect, test } from "./support/fixtures";
import { aShiftNow } from "./support/on-site";
import { signedIn } from "./support/scene";
import type { TestServer } from "./support/server";

const secretOf = (server: TestServer) => readFileSync(join(server.folder, "secret"), "utf8").trim();

/** What a camera reads from the lead's screen at this moment. */
function shown(server: TestServer, shiftId: string, at = new Date()) {
  const key = codeKeyOf(secretOf(server), shiftId);
  return { address: `/c/${rotatingCode(key, shiftId, stepOf(at))}`, short: shortCode(key, shiftId, stepOf(at)) };
}

test("a volunteer checks in by the rotating code, signing in on the way, and checks out by the typed one", async ({
  page,
  pageOf,
  server,
}) => {
  const { shiftId, lead, person } = await aShiftNow("150100");
  const leads = await pageOf(lead);
  await leads.goto("/me/shifts");
  await leads.getByRole("link", { name: "打开名单" }).click();
  await expect(leads.getByText("还没到 2 人")).toBeVisible();
  await leads.getByRole("button", { name: /让大家自己扫/ }).click();
  await expect(leads.getByRole("img", { name: /签到二维码/ })).toBeVisible();
  await expect
    .poll(() => leads.locator(".short").textContent())
    .toMatch(new RegExp(`^(?:${shown(server, shiftId).short}|[2-9A-HJ-NP-Z]{6})$`));

  // Scanned while signed out: the scan is kept, and one tap is left after signing in.
  await page.goto(shown(server, shiftId).address);
  await expect(page).toHaveURL(/\/c$/);
  await expect(page.getByRole("heading", { name: "扫到了，登录后就能签到" })).toBeVisible();
  const { cookies } = await signedIn(server, person);
  await page.context().addCookies(cookies);
  await page.reload();
  await expect(page.getByRole("heading", { name: "你到了" })).toBeVisible();
  await page.getByRole("button", { name: "签到", exact: true }).click();
  await expect(page.getByRole("heading", { name: "签到好了" })).toBeVisible();

  // The same scan again is no second arrival and no departure.
  await page.goto("/c");
  await expect(page.getByRole("heading", { name: /已签过，不用再扫/ })).toBeVisible();
  await leads.goto(`/checkin/${shiftId}`);
  const row = leads.getByRole("listitem").filter({ hasText: person.name });
  await expect(row).toContainText("已签到");

  // Leaving, by the six symbols.
  await page.context().clearCookies({ name: "zhiya.scan" });
  await page.goto("/c");
  await page.getByRole("textbox", { name: /六位码/ }).fill("AAAAAA");
  await page.getByRole("button", { name: "继续" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "不对" })).toBeVisible();
  await page.getByRole("textbox", { name: /六位码/ }).fill(shown(server, shiftId).short.toLowerCase());
  await page.getByRole("button", { name: "继续" }).click();
  await page.getByRole("button", { name: "现在签退" }).click();
  await expect(page.getByRole("heading", { name: "签退好了" })).toBeVisible();
  await page.goto("/me/shifts");
  await expect(page.getByRole("listitem").filter({ hasText: "正在进行的一场" })).toContainText("已签退");
  await leads.reload();
  await expect(row).toContainText("已签退");
});

test("a forwarded photo is stale within a minute; another shift's code and a stranger are told so @desktop", async ({
  pageOf,
  server,
}) => {
  const { shiftId, later, person } = await aShiftNow("150100");
  const theirs = await pageOf(person);
  // Forged; and the server makes its secret when it first needs it.
  await theirs.goto(`/c/v1.${shiftId}.1.${"A".repeat(22)}`);
  await expect(theirs.getByRole("heading", { name: "这不是签到码" })).toBeVisible();
  await theirs.goto(shown(server, shiftId, new Date(Date.now() - 65_000)).address);
  await expect(theirs.getByRole("heading", { name: "这张码过期了" })).toBeVisible();
  await theirs.goto(`${shown(server, shiftId).address}x`);
  await expect(theirs.getByRole("heading", { name: "这不是签到码" })).toBeVisible();
  await theirs.goto(shown(server, later).address);
  await expect(theirs.getByRole("heading", { name: "这是“下午场”的码" })).toBeVisible();
  const other = await aShiftNow("150100");
  await theirs.goto(shown(server, other.shiftId).address);
  await expect(theirs.getByRole("heading", { name: "你没有报上这一班" })).toBeVisible();
  expect((await theirs.goto(`/checkin/${shiftId}`))?.status()).toBe(403);
});

test("the lead ticks, takes back, notes leave, corrects a time and types six digits, without JavaScript @phone", async ({
  pageOf,
  server,
}) => {
  const { shiftId, lead, person } = await aShiftNow("150100");
  const leads = await pageOf(lead, { javaScriptEnabled: false });
  await leads.goto(`/checkin/${shiftId}`);
  const row = leads.getByRole("listitem").filter({ hasText: person.name });
  await row.getByRole("button", { name: /^签到/ }).click();
  await expect(leads.getByRole("status")).toContainText(`${person.name}，到了`);
  await leads.getByRole("status").getByRole("button", { name: "撤销" }).click();
  await expect(leads.getByText("还没到 2 人")).toBeVisible();
  await leads.goto(`/checkin/${shiftId}?who=${person.volunteerId}`);
  await row.getByRole("textbox", { name: "原因" }).first().fill("孩子发烧");
  await row.getByRole("button", { name: "记下" }).click();
  await expect(leads.getByRole("listitem").filter({ hasText: "请假：孩子发烧" })).toBeVisible();

  // Came after all: the whole code, typed as a scan.
  await leads.goto(`/checkin/${shiftId}`);
  const code = ownCode(ownKeyOf(secretOf(server), shiftId), shiftId, person.volunteerId);
  await leads.getByText("输六位数字").click();
  await leads.getByRole("textbox", { name: /六位数字/ }).fill(code);
  await leads.getByRole("button", { name: "记下" }).click();
  await expect(leads.getByRole("status")).toContainText(`${person.name}，到了`);
});
