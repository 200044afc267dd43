import { expect, test } from "./support/fixtures";
import { aLink, anEvent, aStaff, aVolunteer } from "./support/scene";

test("another session is ended from here, and its next page asks to sign in @phone", async ({ pageOf }) => {
  const who = await aVolunteer();
  const here = await pageOf(who);
  const there = await pageOf(who);
  await there.goto("/me");
  await expect(there).toHaveURL(/\/me$/);
  await here.goto("/me/data");
  const devices = here.getByRole("listitem").filter({ hasText: "第一次" });
  await expect(devices).toHaveCount(2);
  await here.getByRole("button", { name: "结束", exact: true }).click();
  await expect(devices).toHaveCount(1);
  await expect(devices.first()).toContainText("这一台");
  await there.goto("/me");
  await expect(there).toHaveURL(/\/sign-in/);
  await here.goto("/me");
  await expect(here).toHaveURL(/\/me$/);
});

test("who leaves reads what will happen, and it happens as promised @phone", async ({ pageOf, another }) => {
  const { eventId } = await anEvent({ title: "示例·要退出的人报的一场", position: { places: 1 } });
  const who = await aVolunteer({ name: "示例·要退出的人" });
  const theirs = await pageOf(who);
  await theirs.goto(`/events/${eventId}`);
  await theirs.getByRole("button", { name: "选岗位报名" }).click();
  await theirs.getByRole("button", { name: "报名展区讲解" }).filter({ visible: true }).click();
  await expect(theirs.getByRole("status").filter({ visible: true }).first()).toContainText("报名成功");
  const waits = await pageOf(await aVolunteer());
  await waits.goto(`/events/${eventId}`);
  await waits.getByRole("button", { name: /^(选岗位报名|看岗位)$/ }).click();
  await waits.getByRole("button", { name: "候补展区讲解" }).filter({ visible: true }).click();
  await expect(waits.getByRole("status").filter({ visible: true }).first()).toContainText("已候补");

  await theirs.goto("/me/data");
  await theirs.getByText("我想退出").click();
  await expect(theirs.getByText("还没开始的 1 场报名马上取消，位子让给候补的人")).toBeVisible();
  await expect(theirs.getByText("还能登录看自己的数据，想回来可以重新登记")).toBeVisible();
  await theirs.getByRole("button", { name: "退出志愿者队伍" }).click();
  await expect(theirs.getByText("先勾选“我要退出”，再点按钮。")).toBeVisible();
  await theirs.getByRole("checkbox", { name: "我要退出" }).check();
  await theirs.getByRole("button", { name: "退出志愿者队伍" }).click();
  await expect(theirs.getByText("我想退出")).toHaveCount(0);
  await theirs.goto("/me");
  await expect(theirs.getByRole("main")).toContainText("你已退出志愿者队伍");
  await expect(theirs.getByRole("region", { name: "下一班" })).toHaveCount(0);
  await waits.goto("/me");
  await expect(waits.getByRole("heading", { name: /^轮到你了/ })).toBeVisible();

  // The data is kept and seen; signing in still works; nobody finds them for an event.
  const later = await another();
  await later.goto(await aLink(who, "sign_in"));
  await later.getByRole("main").getByRole("button").first().click();
  await later.waitForURL((url) => !url.pathname.startsWith("/sign-in/link"));
  await later.goto("/me/data");
  await expect(later.getByRole("main")).toContainText("登记信息");
  await expect(later.getByText("我想退出")).toHaveCount(0);
  const desk = await pageOf(await aStaff(), { viewport: { width: 1440, height: 900 }, isMobile: false });
  const other = await anEvent({ title: "示例·后来的一场" });
  await desk.goto(`/desk/events/${other.eventId}?q=${encodeURIComponent("示例·要退出的人")}`);
  await expect(desk.getByText(/^没有找到“示例·要退出的人”/)).toBeVisible();

  // Back again: agreed anew, and looked at anew.
  await later.goto("/me");
  await later.getByRole("checkbox", { name: "我同意“登记和排班”" }).check();
  await later.getByRole("button", { name: "重新登记" }).click();
  await expect(later.getByRole("main")).toContainText("登记收到了，正在审核");
});
