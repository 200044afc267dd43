import { expect, test as base } from "./support/fixtures";
import { anInbox, type Inbox } from "./support/inbox";
import { anEvent, aStaff, aVolunteer, nextWeek } from "./support/scene";
import { startServer } from "./support/server";

// A server of its own that posts its letters to a real mail server.
const test = base.extend<object, { inbox: Inbox }>({
  inbox: [
    async ({}, use) => {
      const inbox = await anInbox();
      await use(inbox);
      await inbox.close();
    },
    { scope: "worker" },
  ],
  server: [
    async ({ inbox }, use) => {
      const server = await startServer(inbox.env);
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
});

// Letters leave every fifteen seconds.
const soon = { timeout: 45_000 };

test("who signed up gets a letter with the new time and place, and its link leads there @desktop", async ({
  pageOf,
  inbox,
}) => {
  test.setTimeout(120_000);
  const { eventId } = await anEvent({
    title: "示例·要改地方的一场",
    place: "示例旧会场",
    shift: { startsAt: nextWeek(10), endsAt: nextWeek(12) },
  });
  const volunteer = await aVolunteer({ name: "示例·收信的人" });
  const address = `${volunteer.accountId}@example.test`;
  const theirs = await pageOf(volunteer);
  await theirs.goto(`/events/${eventId}`);
  await theirs.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(theirs.getByRole("status")).toContainText("报名成功");

  const desk = await pageOf(await aStaff());
  await desk.goto(`/desk/events/${eventId}`);
  await desk.getByLabel("更多操作").click();
  await desk.getByRole("link", { name: "改时间或地点" }).click();
  await desk.getByLabel("开始", { exact: true }).fill("14:00");
  await desk.getByLabel("结束", { exact: true }).fill("16:30");
  await desk.getByRole("textbox", { name: "地点" }).fill("示例新会场");
  await desk.getByRole("button", { name: "先看影响，不改" }).click();
  await expect(desk.getByRole("main").getByRole("alert")).toContainText("会写信告诉 1 人");
  await desk.getByRole("button", { name: "改，并告诉 1 人" }).click();
  await expect(desk.getByRole("main")).toContainText("示例新会场");

  await expect
    .poll(() => inbox.of(address).map(({ subject }) => subject), soon)
    .toEqual(["报名成功：示例·要改地方的一场", "改时间或地点了：示例·要改地方的一场"]);
  const moved = inbox.of(address)[1];
  expect(moved?.text).toContain("示例·收信的人，你好");
  expect(moved?.text).toContain("14:00–16:30");
  expect(moved?.text).toContain("示例新会场");
  expect(moved?.text).toContain("示例旧会场");
  expect(moved?.messageId).toMatch(/^<.+@.+>$/);
  const link = /https?:\/\/\S+/.exec(moved?.text ?? "")?.[0] ?? "";
  await theirs.goto(new URL(link).pathname);
  await expect(theirs.getByRole("main")).toContainText("示例新会场");
  await expect(theirs.getByRole("main")).toContainText("14:00–16:30");
  await theirs.goto("/me");
  await expect(theirs.getByRole("region", { name: "下一班" })).toContainText("14:00");
});

test("a cancelled event says why, and lets everybody go @desktop", async ({ pageOf, inbox }) => {
  test.setTimeout(120_000);
  const { eventId } = await anEvent({
    title: "示例·要取消的一场",
    shift: { startsAt: nextWeek(14), endsAt: nextWeek(16) },
  });
  const volunteer = await aVolunteer();
  const theirs = await pageOf(volunteer);
  await theirs.goto(`/events/${eventId}`);
  await theirs.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(theirs.getByRole("status")).toContainText("报名成功");
  const desk = await pageOf(await aStaff());
  await desk.goto(`/desk/events/${eventId}`);
  await desk.getByLabel("更多操作").click();
  await desk.getByRole("link", { name: "取消这一场" }).click();
  await desk.getByRole("textbox", { name: "为什么取消" }).fill("场地临时检修，这天不能用。");
  await desk.getByRole("button", { name: /^取消这一场，告诉/ }).click();
  await expect(desk.getByRole("main")).toContainText("已取消");
  await expect
    .poll(() => inbox.of(`${volunteer.accountId}@example.test`).at(-1)?.text ?? "", soon)
    .toContain("场地临时检修，这天不能用。");
  await theirs.goto(`/events/${eventId}`);
  await expect(theirs.getByRole("main")).toContainText("这场活动取消了");
  await expect(theirs.getByRole("button", { name: "报名展区讲解" })).toHaveCount(0);
});
