import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { browserIn, LANGUAGES, sayIn } from "./support/language";
import { aSeatedEvent, aStaff, nextWeek } from "./support/scene";
import { aTicket } from "./support/tickets";

const trip = { title: "示例·基地参观", titleEn: "Sample trip to the base", kind: "base_trip" as const };
const seats = { name: "上午场", nameEn: "Morning", audience: "class" as const, places: 45, startsAt: nextWeek(9) };
const earlier = { party: "group" as const, groupName: "示例·先来的班", adults: 2 };
const className = "示例小学五年级 2 班";

/** The booking form of the morning, as somebody finds it in their language. */
function formOf(page: Page, say: ReturnType<typeof sayIn>) {
  const form = page.getByRole("form", { name: say("预约上午场", "Book Morning") });
  return {
    form,
    group: form.getByLabel(say(/^班级、单位或家庭/, /^Class, company or family/)),
    seats: form.getByLabel(say(/^一共几个座位/, /^Seats in all/)),
    adults: form.getByLabel(say(/^其中大人几位/, /^Of these, adults/)),
    contact: form.getByLabel(say(/^联系人怎么称呼/, /^Contact person/)),
    phone: form.getByLabel(say(/^手机号/, /^Mobile number/)),
    email: form.getByLabel(say(/^邮箱/, /^E-mail/)),
    book: form.getByRole("button", { name: say("约好座位", "Book the seats") }),
  };
}

for (const locale of LANGUAGES) {
  const say = sayIn(locale);
  const reader = browserIn(locale);

  test(`a class waits for all its seats, gets them held and accepts, in ${locale}`, async ({
    another,
    server,
    pageOf,
  }) => {
    const { eventId, sessionId } = await aSeatedEvent(seats, trip);
    const first = await aTicket({ eventId, sessionId }, { ...earlier, seats: 30, locale });

    const page = await another(undefined, reader);
    const title = page.getByRole("heading", { level: 1 });
    await page.goto(`/events/${eventId}`);
    await expect(page.getByText(say("剩 15 座，共 45 座", "15 of 45 seats left"))).toBeVisible();
    await page.getByRole("link", { name: say("预约上午场", "Book Morning") }).click();
    const booking = formOf(page, say);
    await booking.group.fill("王伟、李娜、张敏、刘洋");
    await booking.seats.fill("42");
    await booking.adults.fill("3");
    await booking.contact.fill("示例·孙老师");
    await booking.phone.fill("199 0000 7501");
    await booking.book.click();
    await expect(booking.form.getByText(say("看起来像一串人名", "This looks like a list of names"))).toBeVisible();
    await booking.group.fill(className);
    await booking.book.click();
    await expect(booking.form.getByRole("alert")).toContainText(say("不够 42 个", "not enough for 42"));
    await expect(booking.seats).toHaveValue("42");
    const wait = say(/座位不够就候补/, /Wait if there are not enough seats/);
    await booking.form.getByRole("checkbox", { name: wait }).check();
    await booking.book.click();
    await expect(title).toContainText(say("在候补，前面还有 0 份", "Waiting, you are first"));
    const ticket = page.url();

    // The first class cancels by its own link; all 42 seats come free together and are held.
    const other = await another(undefined, reader);
    await other.goto(server.url + first.path);
    await other.getByText(say("取消预约", "Cancel the booking"), { exact: true }).click();
    await other.getByRole("button", { name: say("取消这份预约", "Cancel this booking") }).click();
    await expect(other.getByRole("heading", { level: 1 })).toContainText(say("已取消预约", "Booking cancelled"));

    await page.goto(ticket);
    await expect(title).toContainText(say("给你们留着 42 个座位", "Your turn: 42 seats are held for you"));
    await page.getByRole("button", { name: say("要，就这么定", "Yes, we come") }).click();
    await expect(title).toContainText(say("约好了", "Booked. See you on"));

    const staff = await pageOf(await aStaff(), reader);
    await staff.goto(`/desk/events/${eventId}?tab=audience`);
    const row = staff.getByRole("row", { name: new RegExp(className) });
    await expect(row).toContainText(say("已约好", "Booked"));
    await expect(row).toContainText("199****7501");
    await expect(row).not.toContainText("19900007501");
  });

  test(`the desk cancels one class, and the next gives its held seats up, in ${locale}`, async ({
    another,
    pageOf,
  }) => {
    const { eventId, sessionId } = await aSeatedEvent({ ...seats, places: 40 }, trip);
    const first = await aTicket({ eventId, sessionId }, { ...earlier, seats: 40, locale });
    const page = await another(undefined, reader);
    const title = page.getByRole("heading", { level: 1 });
    await page.goto(`/events/${eventId}`);
    await expect(page.getByRole("heading", { name: say("来参观", "Come and visit") })).toBeVisible();
    await page.getByRole("link", { name: say("候补上午场", "Wait for Morning") }).click();
    const booking = formOf(page, say);
    await booking.group.fill(className);
    await booking.seats.fill("25");
    await booking.adults.fill("2");
    await booking.contact.fill("示例·李老师");
    await booking.email.fill("class@example.test");
    await booking.form.getByRole("button", { name: say("开始候补", "Start waiting") }).click();
    await expect(title).toContainText(say("在候补，前面还有 0 份", "Waiting, you are first"));

    const staff = await pageOf(await aStaff(), reader);
    await staff.goto(`/desk/events/${eventId}?tab=audience&party=${first.id}`);
    await staff.getByLabel(say(/^原因/, /^Reason/)).fill("基地当天只能接待一个班");
    await staff.getByRole("button", { name: say("取消这份预约", "Cancel this booking") }).click();
    const row = staff.getByRole("row", { name: new RegExp(className) });
    await expect(row).toContainText(say("待答复", "To answer"));

    await page.reload();
    await expect(title).toContainText(say("给你们留着 25 个座位", "Your turn: 25 seats are held for you"));
    await page.getByRole("button", { name: say("不要了，给下一位", "No, give them to the next") }).click();
    await expect(title).toContainText(say("留的座位给了下一位", "The held seats went to the next party"));
  });
}
