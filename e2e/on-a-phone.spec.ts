import { expect, test } from "./support/fixtures";
import { anEvent, aVolunteer } from "./support/scene";

test("with a thumb: menu, list, the sheet from below, sign up, the ticket @phone", async ({ pageOf }) => {
  const { eventId } = await anEvent({ title: "示例·手机上报的一场" });
  const page = await pageOf(await aVolunteer());
  await page.goto("/");
  await page.getByLabel("菜单").tap();
  await page.getByRole("navigation", { name: "手机导航" }).getByRole("link", { name: "活动" }).first().tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("活动");

  await page.goto(`/events/${eventId}`);
  // The one main action is where the thumb is, and large enough for it.
  const bar = page.getByRole("button", { name: "选岗位报名" });
  const box = await bar.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(844 * 0.8);
  await bar.tap();
  const sheet = page.getByRole("dialog", { name: "选一个岗位" });
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(bar).toBeFocused();
  await bar.tap();
  await sheet.getByRole("button", { name: "报名展区讲解" }).tap();
  await expect(page.getByRole("status").filter({ visible: true }).first()).toContainText("报名成功");

  await page.goto("/me");
  const ticket = page.getByRole("region", { name: "下一班" });
  await expect(ticket).toContainText("示例·手机上报的一场");
  await ticket.getByRole("button", { name: "取消报名" }).tap();
  await expect(page.getByText("已取消，位子已经让出来了。").first()).toBeAttached();
});

test("nothing to be touched is smaller than a finger @phone", async ({ page }) => {
  for (const path of ["/", "/events", "/sign-in", "/join"]) {
    await page.goto(path);
    // Links inside sentences are left out, as the rule itself does.
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, summary, select, input:not([type=hidden]), a.btn, nav a")]
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((one) => ({ one, box: (one.closest("label") ?? one).getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.height > 1 && (box.height < 43.5 || box.width < 24))
        .map(
          ({ one, box }) =>
            `${one.tagName.toLowerCase()}.${one.className} “${(one.getAttribute("aria-label") ?? one.innerText ?? "").trim().slice(0, 20)}” ${Math.round(box.width)}×${Math.round(box.height)}`,
        ),
    );
    expect.soft(small, path).toEqual([]);
  }
});

test("a call stands by itself on a phone, with the way back to the list @phone", async ({ page, signInAs }) => {
  await signInAs("coordinator");
  await page.goto("/desk/letters?view=calls");
  const list = page.getByRole("region", { name: "要打电话" });
  const calls = list.getByRole("link");
  await expect(calls.first()).toBeVisible();
  await expect(page.getByRole("heading", { name: /^打给/ })).toHaveCount(0);
  await calls.first().click();
  await expect(page.getByRole("heading", { name: /^打给/ })).toBeInViewport();
  await expect(list).toBeHidden();
  await page.getByRole("link", { name: "全部电话" }).click();
  await expect(calls.first()).toBeVisible();
});
