import { expect, test } from "./support/fixtures";
import { anEvent, aStaff, aVolunteer } from "./support/scene";

test("paused, a volunteer lets go of what lies ahead; resumed, they sign up again @desktop", async ({ pageOf }) => {
  const { eventId } = await anEvent({ title: "示例·暂停前报的一场" });
  const who = await aVolunteer({ name: "示例·要歇一歇的人" });
  const theirs = await pageOf(who);
  await theirs.goto(`/events/${eventId}`);
  await theirs.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(theirs.getByRole("status")).toContainText("报名成功");

  const desk = await pageOf(await aStaff());
  await desk.goto(`/desk/volunteers/${who.volunteerId}`);
  await desk.getByText("暂停", { exact: true }).first().click();
  await expect(desk.getByText("接下来的 1 个班次会取消", { exact: false })).toBeVisible();
  await desk.getByRole("button", { name: "暂停，让出 1 个班次" }).click();
  await expect(desk.getByText("写一句理由，至少两个字。")).toBeVisible();
  await desk.getByRole("textbox", { name: /^理由/ }).fill("本人说这个月考试，先歇一歇。");
  await desk.getByRole("button", { name: "暂停，让出 1 个班次" }).click();
  await expect(desk.getByText("已暂停，让出了 1 个班次。")).toBeVisible();

  await theirs.goto("/me");
  await expect(theirs.getByRole("main")).toContainText("现在是暂停状态");
  await expect(theirs.getByRole("main")).toContainText("本人说这个月考试，先歇一歇。");
  await expect(theirs.getByRole("region", { name: "下一班" })).toHaveCount(0);
  await theirs.goto(`/events/${eventId}`);
  await expect(theirs.getByText("你现在是暂停状态，不能报名。")).toBeVisible();

  await desk.getByRole("button", { name: "恢复在册" }).click();
  await expect(desk.getByText(/^已恢复在册/)).toBeVisible();
  await theirs.goto(`/events/${eventId}`);
  await theirs.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(theirs.getByRole("status")).toContainText("报名成功");
});

test("a recorded qualification and record check open a position that was refused @desktop", async ({ pageOf }) => {
  const { eventId } = await anEvent({
    title: "示例·要资质的一场",
    teacherPresent: true,
    position: { qualification: "docent", withMinors: true },
  });
  const who = await aVolunteer({ name: "示例·还没资质的人" });
  const theirs = await pageOf(who);
  await theirs.goto(`/events/${eventId}`);
  await expect(theirs.getByText("须有讲解资质。")).toBeVisible();
  await expect(theirs.getByText("这个岗位接触未成年人，要先做从业查询或交承诺书。")).toBeVisible();
  await expect(theirs.getByRole("button", { name: "报名展区讲解" })).toHaveCount(0);

  const desk = await pageOf(await aStaff());
  await desk.goto(`/desk/volunteers/${who.volunteerId}`);
  await desk.getByText("登记资质", { exact: true }).click();
  await desk.getByRole("combobox", { name: "登记什么" }).filter({ visible: true }).selectOption({ label: "讲解员" });
  await desk.getByRole("textbox", { name: /^为什么手工登记/ }).fill("看过讲解员证，在有效期内。");
  await desk.getByRole("button", { name: "登记", exact: true }).filter({ visible: true }).click();
  await expect(desk.getByText(/^已登记。/)).toBeVisible();
  await theirs.reload();
  await expect(theirs.getByText("须有讲解资质。")).toHaveCount(0);
  await expect(theirs.getByText("这个岗位接触未成年人，要先做从业查询或交承诺书。")).toBeVisible();

  await desk.getByText("登记从业查询或承诺书", { exact: true }).click();
  await desk.getByRole("textbox", { name: /^在哪里查的/ }).fill("示例派出所");
  await desk.getByRole("button", { name: "登记", exact: true }).filter({ visible: true }).click();
  await expect(desk.getByRole("main")).toContainText("通过，示例派出所");
  await theirs.reload();
  await theirs.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(theirs.getByRole("status")).toContainText("报名成功");
});
