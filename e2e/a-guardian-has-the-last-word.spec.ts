import { expect, test } from "./support/fixtures";
import { aLink, anEvent, aStaff, aVolunteer } from "./support/scene";

const birthMonth = `${new Date().getFullYear() - 16}-01`;

test("a guardian says no, and may think again @phone", async ({ pageOf, another }) => {
  const child = await aVolunteer({ name: "示例·等点头的人", birthMonth, status: "applied" });
  const guardian = await another();
  await guardian.goto(await aLink(child, "guardian"));
  await expect(guardian.getByRole("heading", { level: 1 })).toContainText("示例·等点头的人想做志愿者");
  await guardian.getByRole("textbox", { name: "你的姓名" }).fill("示例·家长乙");
  await guardian.getByRole("checkbox", { name: /^我是示例·等点头的人的监护人/ }).check();
  await guardian.getByRole("button", { name: "不同意", exact: true }).click();
  await expect(guardian.getByText("你选了不同意").first()).toBeVisible();

  const theirs = await pageOf(child);
  await theirs.goto("/me");
  await expect(theirs.getByRole("main")).toContainText("监护人选了不同意");
  const desk = await pageOf(await aStaff(), { viewport: { width: 1440, height: 900 }, isMobile: false });
  await desk.goto(`/desk/volunteers/${child.volunteerId}`);
  await expect(desk.getByRole("main")).toContainText("监护人选了不同意");
  await expect(desk.getByRole("button", { name: /^通过|再看一次，通过/ })).toHaveCount(0);

  await guardian.getByRole("textbox", { name: "你的姓名" }).fill("示例·家长乙");
  await guardian.getByRole("checkbox", { name: /^我是示例·等点头的人的监护人/ }).check();
  await guardian.getByRole("button", { name: /^同意示例·等点头的人/ }).click();
  await expect(guardian.getByText("你已同意").first()).toBeVisible();
  await theirs.goto("/me");
  await expect(theirs.getByRole("main")).not.toContainText("监护人选了不同意");
});

test("a consent withdrawn frees what lies ahead, and everybody is told @desktop", async ({ pageOf, another }) => {
  const { eventId } = await anEvent({ title: "示例·监护人撤回的一场", position: { places: 1 } });
  const child = await aVolunteer({ name: "示例·十六岁在册", birthMonth, guardianUntil: "2099-12-31" });
  const theirs = await pageOf(child);
  await theirs.goto(`/events/${eventId}`);
  await theirs.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(theirs.getByRole("status")).toContainText("报名成功");
  const waits = await pageOf(await aVolunteer({ name: "示例·等位子的人" }));
  await waits.goto(`/events/${eventId}`);
  await waits.getByRole("button", { name: "候补展区讲解" }).click();
  await expect(waits.getByRole("status")).toContainText("已候补");

  const guardian = await another();
  await guardian.goto(await aLink(child, "guardian"));
  await expect(guardian.getByText("你已同意").first()).toBeVisible();
  await guardian.getByText("撤回同意", { exact: true }).first().click();
  await expect(guardian.getByText("还没开始的 1 场报名会取消，位子让给候补的人")).toBeVisible();
  await guardian.getByRole("button", { name: "撤回同意" }).click();
  await expect(guardian.getByText("已撤回同意").first()).toBeVisible();

  await theirs.goto("/me");
  await expect(theirs.getByRole("main")).toContainText("监护人撤回了同意");
  await expect(theirs.getByRole("region", { name: "下一班" })).toHaveCount(0);
  await theirs.goto(`/events/${eventId}`);
  await expect(theirs.getByRole("button", { name: /^报名展区讲解|^候补展区讲解/ })).toHaveCount(0);
  await waits.goto("/me");
  await expect(waits.getByRole("heading", { name: /^轮到你了/ })).toBeVisible();

  const desk = await pageOf(await aStaff());
  await desk.goto(`/desk/events/${eventId}?tab=letters`);
  const letters = desk.getByRole("row");
  await expect(letters.filter({ hasText: "示例·十六岁在册" }).filter({ hasText: "被移除" })).toHaveCount(1);
  await expect(letters.filter({ hasText: "示例·等位子的人" }).filter({ hasText: "邀请" })).toHaveCount(1);
  await desk.goto(`/desk/volunteers/${child.volunteerId}`);
  await expect(desk.getByRole("main")).toContainText("监护人撤回了同意");

  // Agreed again: the child may sign up, but the place is gone.
  await guardian.getByRole("textbox", { name: "你的姓名" }).fill("示例·家长丙");
  await guardian.getByRole("checkbox", { name: /^我是示例·十六岁在册的监护人/ }).check();
  await guardian.getByRole("button", { name: /^同意示例·十六岁在册/ }).click();
  await expect(guardian.getByText("你已同意").first()).toBeVisible();
  await theirs.goto(`/events/${eventId}`);
  await expect(theirs.getByRole("button", { name: /^候补展区讲解/ })).toBeVisible();
});
