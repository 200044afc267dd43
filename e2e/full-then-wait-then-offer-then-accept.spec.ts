import { expect, test } from "./support/fixtures";
import { anEvent, aVolunteer } from "./support/scene";

test("the last place is taken, the next person waits, and gets the freed place @desktop", async ({ pageOf }) => {
  const { eventId } = await anEvent({ title: "示例·满员的展区", position: { places: 1, name: "展区讲解" } });
  const first = await pageOf(await aVolunteer());
  const second = await pageOf(await aVolunteer());
  const late = await pageOf(await aVolunteer());

  await first.goto(`/events/${eventId}`);
  await first.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(first.getByRole("status")).toContainText("报名成功");

  await second.goto(`/events/${eventId}`);
  await expect(second.getByRole("button", { name: "报名展区讲解" })).toHaveCount(0);
  await expect(second.getByText("已满，候补你排第一")).toBeVisible();
  await second.getByRole("button", { name: "候补展区讲解" }).click();
  await expect(second.getByRole("status")).toContainText("已候补，前面还有 0 人");

  await first.goto("/me");
  await first.getByRole("region", { name: "下一班" }).getByRole("button", { name: "取消报名" }).click();
  await expect(first.getByText("已取消，位子已经让出来了。").first()).toBeAttached();

  // The freed place is held for the one who waited: a newcomer does not pass.
  await late.goto(`/events/${eventId}`);
  await expect(late.getByRole("button", { name: "报名展区讲解" })).toHaveCount(0);

  await second.goto("/me");
  await expect(second.getByRole("heading", { name: /^轮到你了/ })).toBeVisible();
  await second.getByRole("button", { name: "接受，我去" }).click();
  await expect(second.getByRole("region", { name: "下一班" })).toContainText("示例·满员的展区");

  await second.goto(`/events/${eventId}`);
  await expect(second.getByText("你已报上")).toBeVisible();
});

test("a declined offer goes to the next in the queue @desktop", async ({ pageOf }) => {
  const { eventId } = await anEvent({ title: "示例·让给下一位", position: { places: 1 } });
  const holder = await pageOf(await aVolunteer());
  const next = await pageOf(await aVolunteer());
  const third = await pageOf(await aVolunteer());
  for (const [i, page] of [holder, next, third].entries()) {
    await page.goto(`/events/${eventId}`);
    await page.getByRole("button", { name: i === 0 ? "报名展区讲解" : /^候补展区讲解/ }).click();
    await expect(page.getByRole("status")).toContainText(i === 0 ? "报名成功" : `已候补，前面还有 ${i - 1} 人`);
  }
  await holder.getByRole("button", { name: "取消报名" }).click();
  await expect(holder.getByText("已取消").first()).toBeVisible();
  await next.goto(`/events/${eventId}`);
  await next.getByRole("button", { name: "让给下一位" }).click();
  await expect(next.getByText("已让给下一位").first()).toBeVisible();
  await third.goto("/me");
  await expect(third.getByRole("heading", { name: /^轮到你了/ })).toBeVisible();
});
