import { expect, test } from "./support/fixtures";
import { browserIn, LANGUAGES, sayIn } from "./support/language";
import { anEvent, aStaff, aVolunteer, nextWeek } from "./support/scene";

const reason = "本人说两处只隔一条街，走路五分钟。";

for (const locale of LANGUAGES) {
  const say = sayIn(locale);
  const roles = say("选岗位报名", "Choose a role");

  test(`a soft rule is waived with a written reason; who declines frees the place for the next, in ${locale}`, async ({
    pageOf,
    isMobile,
  }) => {
    const name = say("示例·赶场的人", "示例·赶路的人");
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
    const near = await aVolunteer({ name });
    const theirs = await pageOf(near, browserIn(locale));
    await theirs.goto(`/events/${before.eventId}`);
    if (isMobile) await theirs.getByRole("button", { name: roles }).click();
    const signUp = theirs.getByRole("button", { name: say("报名展区讲解", "Sign up: 展区讲解") });
    await signUp.filter({ visible: true }).click();
    const told = theirs.getByRole("status").filter({ visible: true });
    await expect(told.first()).toContainText(say("报名成功", "You are signed up"));

    const held = say(/^现在发邀请，名额留到 .+日/, /^If you invite now, the place is held until .+/);
    const desk = await pageOf(await aStaff(), browserIn(locale));
    await desk.goto(`/desk/events/${eventId}`);
    await expect(desk.getByText(held)).toBeVisible();
    const search = desk.getByRole("searchbox", { name: say("找人", "Find people") });
    await search.fill(name);
    await search.press("Enter");
    await desk.getByRole("link", { name: say(/^要写理由/, /^With reason/) }).click();
    const row = desk.getByRole("listitem").filter({ hasText: name });
    await expect(row).toContainText(say("只隔 15 分钟", "Only 15 minutes from"));
    await row.getByText(say("写理由", "Give a reason"), { exact: true }).click();
    await row.getByRole("button", { name: say("写好理由，邀请", "Invite with this reason") }).click();
    await expect(row.getByRole("alert")).toBeVisible();
    await row.getByRole("textbox", { name: say("为什么可以放宽", "Why the rule may be waived") }).fill(reason);
    await row.getByRole("button", { name: say("写好理由，邀请", "Invite with this reason") }).click();
    await expect(desk.getByText(say("已邀请，名额留着等答复", "Invited; the places are held"))).toBeVisible();
    await desk.getByRole("link", { name: new RegExp(`^${name}`) }).click();
    await expect(desk.getByRole("complementary", { name: say("右栏", "Side panel") })).toContainText(reason);

    // The place is held: the next one waits.
    const waits = await pageOf(await aVolunteer(), browserIn(locale));
    await waits.goto(`/events/${eventId}`);
    if (isMobile) {
      const bar = waits.getByRole("region", { name: say("选一个岗位", "Choose a role") });
      await expect(bar).toContainText(say("志愿者已满", "Volunteers complete"));
      await bar.getByRole("button", { name: say("看岗位", "See roles") }).click();
    }
    const wait = waits.getByRole("button", { name: say("候补展区讲解", "Join the waitlist for 展区讲解") });
    await wait.filter({ visible: true }).click();
    const queued = waits.getByRole("status").filter({ visible: true });
    await expect(queued.first()).toContainText(say("已候补，前面还有 0 人", "You are on the waitlist, 0 ahead"));

    const invited = theirs.getByRole("heading", { name: say(/^邀请你/, /^You are invited/) });
    await theirs.goto("/me");
    await expect(invited).toBeVisible();
    await theirs.getByRole("button", { name: say("让给下一位", "Leave it to the next") }).click();
    await expect(invited).toHaveCount(0);
    const lapsed = say(
      "没有接受，位子放回去了。想去可以重新报。",
      "You did not take this place, so it was given back. You may sign up again.",
    );
    await expect(theirs.getByText(lapsed)).toBeVisible();
    await waits.goto("/me");
    await expect(waits.getByRole("heading", { name: say(/^轮到你了/, /^It is your turn/) })).toBeVisible();
    await waits.getByRole("button", { name: say("接受，我去", "Accept, I will come") }).click();
    const next = waits.getByRole("region", { name: say("下一班", "Next shift") });
    await expect(next).toContainText("示例·要放宽的一场");

    await desk.goto(`/desk/events/${eventId}?tab=log`);
    await expect(desk.getByRole("main")).toContainText(
      say("放宽了一条规则，写了原因", "overrode a rule with a reason"),
    );
    await expect(desk.getByRole("main")).toContainText(say("谢绝了邀请", "declined an offer"));
  });
}

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
