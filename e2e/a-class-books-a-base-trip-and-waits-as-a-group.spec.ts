import { expect, test } from "./support/fixtures";
import { aSeatedEvent, aStaff, nextWeek } from "./support/scene";
import { aTicket } from "./support/tickets";

const trip = { title: "示例·基地参观", titleEn: "Sample trip to the base", kind: "base_trip" as const };
const seats = { name: "上午场", nameEn: "Morning", audience: "class" as const, places: 45, startsAt: nextWeek(9) };

test("a class waits for all its seats, gets them held and accepts @phone", async ({
  page,
  another,
  server,
  pageOf,
}) => {
  const staff = await pageOf(await aStaff());
  const { eventId, sessionId } = await aSeatedEvent(seats, trip);
  const first = await aTicket(
    { eventId, sessionId },
    { party: "group", groupName: "示例·先来的班", seats: 30, adults: 2 },
  );

  await page.goto(`/events/${eventId}`);
  await expect(page.getByText("剩 15 座，共 45 座")).toBeVisible();
  await page.getByRole("link", { name: "预约上午场" }).click();
  const form = page.getByRole("form", { name: "预约上午场" });
  await form.getByLabel(/^班级、单位或家庭/).fill("王伟、李娜、张敏、刘洋");
  await form.getByLabel(/^一共几个座位/).fill("42");
  await form.getByLabel(/^其中大人几位/).fill("3");
  await form.getByLabel(/^联系人怎么称呼/).fill("示例·孙老师");
  await form.getByLabel(/^手机号/).fill("199 0000 7501");
  await form.getByRole("button", { name: "约好座位" }).click();
  await expect(form.getByText("看起来像一串人名")).toBeVisible();
  await form.getByLabel(/^班级、单位或家庭/).fill("示例小学五年级 2 班");
  await form.getByRole("button", { name: "约好座位" }).click();
  await expect(form.getByRole("alert")).toContainText("不够 42 个");
  await expect(form.getByLabel(/^一共几个座位/)).toHaveValue("42");
  await form.getByRole("checkbox", { name: /座位不够就候补/ }).check();
  await form.getByRole("button", { name: "约好座位" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("在候补，前面还有 0 份");
  const ticket = page.url();

  // The first class cancels by its own link; all 42 seats come free together and are held.
  const other = await another();
  await other.goto(server.url + first.path);
  await other.getByText("取消预约", { exact: true }).click();
  await other.getByRole("button", { name: "取消这份预约" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toContainText("已取消预约");

  await page.goto(ticket);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("给你们留着 42 个座位");
  await page.getByRole("button", { name: "要，就这么定" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("约好了");

  await staff.goto(`/desk/events/${eventId}?tab=audience`);
  const row = staff.getByRole("row", { name: /示例小学五年级 2 班/ });
  await expect(row).toContainText("已约好");
  await expect(row).toContainText("199****7501");
  await expect(row).not.toContainText("19900007501");
});

test("in English, and given up to the next @desktop", async ({ another, pageOf }) => {
  const staff = await pageOf(await aStaff());
  const { eventId, sessionId } = await aSeatedEvent({ ...seats, places: 40 }, trip);
  const first = await aTicket(
    { eventId, sessionId },
    { party: "group", groupName: "示例·先来的班", seats: 40, adults: 2 },
  );
  const page = await another(undefined, { locale: "en-GB" });
  await page.goto(`/events/${eventId}`);
  await expect(page.getByRole("heading", { name: "Come and visit" })).toBeVisible();
  await page.getByRole("link", { name: "Wait for Morning" }).click();
  const form = page.getByRole("form", { name: "Book Morning" });
  await form.getByLabel(/^Class, company or family/).fill("Class 2, Grade 5");
  await form.getByLabel(/^Seats in all/).fill("25");
  await form.getByLabel(/^Of these, adults/).fill("2");
  await form.getByLabel(/^Contact person/).fill("Ms Sample");
  await form.getByLabel(/^E-mail/).fill("class@example.test");
  await form.getByRole("button", { name: "Start waiting" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Waiting, you are first");

  await staff.goto(`/desk/events/${eventId}?tab=audience&party=${first.id}`);
  await staff.getByLabel(/^原因/).fill("基地当天只能接待一个班");
  await staff.getByRole("button", { name: "取消这份预约" }).click();
  await expect(staff.getByRole("row", { name: /Class 2, Grade 5/ })).toContainText("待答复");

  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Your turn: 25 seats are held for you");
  await page.getByRole("button", { name: "No, give them to the next" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("The held seats went to the next party");
});
