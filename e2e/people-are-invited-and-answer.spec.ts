import { expect, test } from "./support/fixtures";
import { anEvent, aStaff, aVolunteer, nextWeek } from "./support/scene";

const reason = "本人说两处只隔一条街，走路五分钟。";

test("a soft rule is waived with a written reason; who declines frees the place for the next @desktop", async ({
  pageOf,
}) => {
  const before = await anEvent({
    title: "示例·紧挨着的一场",
    place: "示例甲地",
    shift: { startsAt: nextWeek(8), endsAt: nextWeek(9, 45) },
  });
  const { eventId } = await anEvent({
    title: "示例·要放宽的一场",
    place: "示例乙地",
    shift: { startsAt: nextWeek(10), endsAt: nextWeek(12) },
    position: { places: 1 },
  });
  const near = await aVolunteer({ name: "示例·赶场的人" });
  const theirs = await pageOf(near);
  await theirs.goto(`/events/${before.eventId}`);
  await theirs.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(theirs.getByRole("status")).toContainText("报名成功");

  const desk = await pageOf(await aStaff());
  await desk.goto(`/desk/events/${eventId}`);
  await expect(desk.getByText(/^现在发邀请，名额留到 .+日/)).toBeVisible();
  await desk.getByRole("searchbox", { name: "找人" }).fill("示例·赶场的人");
  await desk.getByRole("searchbox", { name: "找人" }).press("Enter");
  await desk.getByRole("link", { name: /^要写理由/ }).click();
  const row = desk.getByRole("listitem").filter({ hasText: "示例·赶场的人" });
  await expect(row).toContainText("只隔 15 分钟");
  await row.getByText("写理由").click();
  await row.getByRole("button", { name: "写好理由，邀请" }).click();
  await expect(row.getByRole("alert")).toBeVisible();
  await row.getByRole("textbox", { name: "为什么可以放宽" }).fill(reason);
  await row.getByRole("button", { name: "写好理由，邀请" }).click();
  await expect(desk.getByText("已邀请，名额留着等答复")).toBeVisible();
  await desk.getByRole("link", { name: /^示例·赶场的人/ }).click();
  await expect(desk.getByRole("complementary", { name: "右栏" })).toContainText(reason);

  // The place is held: the next one waits.
  const waits = await pageOf(await aVolunteer());
  await waits.goto(`/events/${eventId}`);
  await waits.getByRole("button", { name: "候补展区讲解" }).click();
  await expect(waits.getByRole("status")).toContainText("已候补，前面还有 0 人");

  await theirs.goto("/me");
  await expect(theirs.getByRole("heading", { name: /^邀请你/ })).toBeVisible();
  await theirs.getByRole("button", { name: "让给下一位" }).click();
  await expect(theirs.getByRole("heading", { name: /^邀请你/ })).toHaveCount(0);
  await expect(theirs.getByText("没有接受，位子放回去了。想去可以重新报。")).toBeVisible();
  await waits.goto("/me");
  await expect(waits.getByRole("heading", { name: /^轮到你了/ })).toBeVisible();
  await waits.getByRole("button", { name: "接受，我去" }).click();
  await expect(waits.getByRole("region", { name: "下一班" })).toContainText("示例·要放宽的一场");

  await desk.goto(`/desk/events/${eventId}?tab=log`);
  await expect(desk.getByRole("main")).toContainText("放宽了一条规则，写了原因");
  await expect(desk.getByRole("main")).toContainText("谢绝了邀请");
});

test("an invitation is taken back, and the place is free again @desktop", async ({ pageOf, another }) => {
  const { eventId } = await anEvent({ title: "示例·收回邀请的一场", position: { places: 1 } });
  const volunteer = await aVolunteer({ name: "示例·被请的人" });
  const desk = await pageOf(await aStaff());
  await desk.goto(`/desk/events/${eventId}?q=${encodeURIComponent("示例·被请的人")}`);
  await desk.getByRole("checkbox", { name: "选 示例·被请的人" }).check();
  await desk.getByRole("button", { name: "邀请选中的人" }).click();
  await expect(desk.getByText("已邀请，名额留着等答复")).toBeVisible();
  const visitor = await another();
  await visitor.goto(`/events/${eventId}`);
  await expect(visitor.getByRole("main")).not.toContainText("剩 1 个名额");
  const theirs = await pageOf(volunteer);
  await theirs.goto("/me");
  await expect(theirs.getByRole("heading", { name: /^邀请你/ })).toBeVisible();

  await desk.getByRole("link", { name: /^示例·被请的人/ }).click();
  await desk.getByRole("button", { name: "收回邀请" }).click();
  await expect(desk.getByText("邀请已收回，名额放回")).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByRole("main")).toContainText("剩 1 个名额");
  // Too late to answer on the page that still shows it.
  await theirs.getByRole("button", { name: "接受，我去" }).click();
  await expect(theirs.getByText("这个邀请已经答复过或收回了。")).toBeVisible();
  await theirs.goto("/me");
  await expect(theirs.getByRole("heading", { name: /^邀请你/ })).toHaveCount(0);
});

test("what was agreed by phone is entered with what was said @desktop", async ({ pageOf }) => {
  const { eventId } = await anEvent({ title: "示例·电话约好的一场" });
  const volunteer = await aVolunteer({ name: "示例·接电话的人" });
  const desk = await pageOf(await aStaff());
  await desk.goto(`/desk/events/${eventId}?q=${encodeURIComponent("示例·接电话的人")}`);
  await desk.getByRole("link", { name: "示例·接电话的人 电话已同意" }).click();
  await desk.getByRole("button", { name: "登记为已报上" }).click();
  await expect(desk.getByRole("main").getByRole("alert")).toBeVisible();
  await desk
    .getByRole("textbox", { name: "谁打的，什么时候，对方怎么说" })
    .fill("今天 14:05，我打的：“可以，准时到。”");
  await desk.getByRole("button", { name: "登记为已报上" }).click();
  await expect(desk.getByText("已登记为报上")).toBeVisible();
  await expect(desk.getByRole("link", { name: /^示例·接电话的人.*电话已同意/ })).toBeVisible();
  const theirs = await pageOf(volunteer);
  await theirs.goto("/me");
  await expect(theirs.getByRole("region", { name: "下一班" })).toContainText("示例·电话约好的一场");
});

test("who withdraws reads what really happened, and may come back @phone", async ({ pageOf }) => {
  const { eventId } = await anEvent({ title: "示例·改主意的一场", position: { places: 1 } });
  const theirs = await pageOf(await aVolunteer());
  await theirs.goto(`/events/${eventId}`);
  await theirs.getByRole("button", { name: "选岗位报名" }).click();
  await theirs.getByRole("button", { name: "报名展区讲解" }).filter({ visible: true }).click();
  await expect(theirs.getByRole("status").filter({ visible: true }).first()).toContainText("报名成功");
  const sheet = theirs.getByRole("dialog");
  await expect(sheet, "nobody waits behind oneself").not.toContainText("候补你排第一");
  await sheet.getByRole("button", { name: "取消报名" }).click();
  const told = theirs.getByRole("status").filter({ visible: true });
  await expect(told.first()).toContainText("已取消");
  await expect(told.first()).toContainText("位子让出来了。想去可以重新报。");
  await expect(theirs.getByText("报名成功").filter({ visible: true })).toHaveCount(0);

  await theirs.goto("/me");
  await expect(theirs.getByText("已取消，位子已经让出来了。").filter({ visible: true })).toBeVisible();
  await theirs.getByRole("link", { name: "重新报名" }).click();
  await theirs.getByRole("button", { name: "选岗位报名" }).click();
  await theirs.getByRole("button", { name: "报名展区讲解" }).filter({ visible: true }).click();
  await expect(theirs.getByRole("status").filter({ visible: true }).first()).toContainText("报名成功");
  await theirs.goto("/me");
  await theirs.getByRole("region", { name: "下一班" }).getByRole("button", { name: "取消报名" }).click();
  await expect(theirs.getByRole("region", { name: "下一班" })).toHaveCount(0);
  await expect(theirs.getByText("已取消，位子已经让出来了。").filter({ visible: true }).first()).toBeVisible();
});
