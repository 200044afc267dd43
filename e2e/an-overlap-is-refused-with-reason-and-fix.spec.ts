import { expect, test } from "./support/fixtures";
import { anEvent, aVolunteer, nextWeek } from "./support/scene";

test("nobody is in two places at once: the page says which duty stands against it and how to put it right @desktop", async ({
  pageOf,
}) => {
  const morning = await anEvent({ title: "示例·先报的一场", shift: { startsAt: nextWeek(9), endsAt: nextWeek(11) } });
  const clash = await anEvent({ title: "示例·撞上的一场", shift: { startsAt: nextWeek(10), endsAt: nextWeek(12) } });
  const page = await pageOf(await aVolunteer());

  // Both pages are open; the first sign-up makes the second one's button old.
  await page.goto(`/events/${clash.eventId}`);
  const other = await page.context().newPage();
  await other.goto(`/events/${morning.eventId}`);
  await other.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(other.getByRole("status")).toContainText("报名成功");

  await page.getByRole("button", { name: "报名展区讲解" }).click();
  const refusal = page.getByRole("main").getByRole("alert");
  await expect(refusal).toContainText("和你");
  await expect(refusal).toContainText("“示例·先报的一场”冲突");
  await expect(refusal).toContainText("先取消那一场，再来报这一场");

  // Asked afresh, the page does not even offer it, and leads to the fix.
  await page.reload();
  await expect(page.getByRole("button", { name: "报名展区讲解" })).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText("“示例·先报的一场”冲突");
  await other.getByRole("button", { name: "取消报名" }).click();
  await expect(other.getByText("已取消").first()).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(page.getByRole("status")).toContainText("报名成功");
});

test("two duties that only touch do not overlap @desktop", async ({ pageOf }) => {
  const one = await anEvent({
    title: "示例·前一场",
    place: "示例会场",
    shift: { startsAt: nextWeek(8, 0, 9), endsAt: nextWeek(10, 0, 9) },
  });
  const two = await anEvent({
    title: "示例·后一场",
    place: "示例会场",
    shift: { startsAt: nextWeek(10, 0, 9), endsAt: nextWeek(12, 0, 9) },
  });
  const page = await pageOf(await aVolunteer());
  for (const { eventId } of [one, two]) {
    await page.goto(`/events/${eventId}`);
    await page.getByRole("button", { name: "报名展区讲解" }).click();
    await expect(page.getByRole("status")).toContainText("报名成功");
  }
});
