import { expect, test } from "./support/fixtures";
import { aSeatedEvent, setTheSceneOf } from "./support/scene";
import { aTicket } from "./support/tickets";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("books, keeps the ticket and the calendar file, cancels by the link @desktop", async ({ page, server }) => {
    await setTheSceneOf(server);
    const { eventId } = await aSeatedEvent({ places: 20, maxSeats: 4 }, { title: "示例·大讲堂" });
    await page.goto(`/events/${eventId}`);
    await page.getByRole("link", { name: "预约上午场" }).click();
    const form = page.getByRole("form", { name: "预约上午场" });
    await form.getByLabel(/^一共几个座位/).fill("9");
    await form.getByLabel(/^怎么称呼你/).fill("示例·听众");
    await form.getByRole("button", { name: "约好座位" }).click();
    await expect(form.getByText("手机号和邮箱至少填一个")).toBeVisible();
    await form.getByLabel(/^邮箱/).fill("listener@example.test");
    await form.getByRole("button", { name: "约好座位" }).click();
    await expect(form.getByRole("alert")).toContainText("一份预约最多 4 个座位");
    await form.getByLabel(/^一共几个座位/).fill("2");
    await form.getByRole("button", { name: "约好座位" }).click();

    await expect(page).toHaveURL(/\/t\/[\w-]{43}(?:#book)?$/);
    const ticket = page.url().replace(/#.*$/, "");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("约好了");
    const file = await page.request.get(`${ticket}/calendar`);
    expect(file.headers()["content-type"]).toContain("text/calendar");
    expect(await file.text()).toContain("SUMMARY:示例·大讲堂 上午场");

    await page.goto(`/events/${eventId}`);
    await expect(page.getByText("剩 18 座，共 20 座")).toBeVisible();
    await page.goto(ticket);
    await page.getByText("取消预约", { exact: true }).click();
    await page.getByRole("button", { name: "取消这份预约" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("已取消预约");
    await page.goto(`/events/${eventId}`);
    await expect(page.getByText("剩 20 座，共 20 座")).toBeVisible();
  });
});

test("the link to join is for those who have seats, and every dead link is the same @desktop", async ({
  page,
  server,
}) => {
  await setTheSceneOf(server);
  const online = { onlineLink: "https://meeting.example.com/only-booked", audience: "trainee" as const };
  const { eventId, sessionId } = await aSeatedEvent(online, { mode: "online", place: "线上", kind: "training" });
  const [has, waits] = [
    await aTicket({ eventId, sessionId }),
    await aTicket({ eventId, sessionId }, { state: "waitlisted", queue: 2 }),
  ];
  for (const path of [`/events/${eventId}`, waits.path]) {
    await page.goto(path);
    expect(await page.content()).not.toContain("only-booked");
  }
  await page.goto(has.path);
  await expect(page.getByRole("link", { name: online.onlineLink })).toBeVisible();

  const revoked = await aTicket({ eventId, sessionId }, { revokedAt: new Date() });
  const past = new Date(Date.now() - 30 * 86_400_000);
  const old = await aSeatedEvent({ startsAt: past }, { shift: { startsAt: past } });
  const expired = await aTicket(old);
  const pages = [];
  for (const path of ["/t/none", revoked.path, expired.path, `${has.path}x`]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    pages.push(await page.getByRole("main").innerText());
    expect((await page.request.get(`${path}/calendar`)).status()).toBe(404);
  }
  expect(new Set(pages).size).toBe(1);
});
