import { eq } from "drizzle-orm";
import { availability, availabilityExceptions, db } from "../db";
import { addDays, dayOf } from "../lib/time";
import { expect, test } from "./support/fixtures";
import { aVolunteer } from "./support/scene";

const partsOf = async (volunteerId: string) =>
  (await db.select().from(availability).where(eq(availability.volunteerId, volunteerId))).length;
const exceptionsOf = (volunteerId: string) =>
  db.select().from(availabilityExceptions).where(eq(availabilityExceptions.volunteerId, volunteerId));

test("with three taps: weekends, evenings, save @phone", async ({ pageOf }) => {
  const who = await aVolunteer();
  const page = await pageOf(who);
  await page.goto("/me/profile");
  await page.getByRole("link", { name: "什么时候有空" }).tap();
  const form = page.locator("#free");
  // Shown only once scripts run: then a tap fills the boxes instead of saving at once.
  await expect(form.getByRole("button", { name: "再加一段" })).toBeVisible();

  await form.getByRole("button", { name: "周末全天" }).tap();
  await form.getByRole("button", { name: "每天晚上" }).tap();
  await expect(form.getByRole("button", { name: "周末全天" })).toHaveAttribute("aria-pressed", "true");
  await expect(form.getByRole("status").first()).toContainText("已选 11 段");
  await form.getByRole("button", { name: "保存空闲时间" }).tap();
  await expect(page.getByText("记下了。")).toBeVisible();
  expect(await partsOf(who.volunteerId)).toBe(11);

  // Single boxes are large enough for a finger, and come back as they were saved.
  await page.reload();
  const box = form.getByRole("checkbox", { name: "周六上午" });
  await expect(box).toBeChecked();
  expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await expect(form.getByRole("checkbox", { name: "周三下午" })).not.toBeChecked();
});

test("days that differ, and what is wrong with them @desktop", async ({ pageOf }) => {
  const who = await aVolunteer();
  const page = await pageOf(who);
  const from = addDays(dayOf(new Date()), 10);
  await page.goto("/me/profile");
  const form = page.locator("#free");
  await expect(form.getByRole("button", { name: "再加一段" })).toBeVisible();
  await form.getByRole("checkbox", { name: "周二下午" }).check();
  const first = form.getByRole("group", { name: "第 1 段" });
  await first.getByLabel("从", { exact: true }).fill(from);
  await first.getByLabel("到", { exact: true }).fill(addDays(from, -1));
  await form.getByRole("button", { name: "保存空闲时间" }).click();
  await expect(form.getByText("最后一天不能早于第一天。").first()).toBeVisible();
  await expect(form.getByRole("checkbox", { name: "周二下午" })).toBeChecked();
  await first.getByLabel("到", { exact: true }).fill(addDays(from, 3));
  await form.getByRole("button", { name: "保存空闲时间" }).click();
  await expect(page.getByText("记下了。")).toBeVisible();
  expect(await exceptionsOf(who.volunteerId)).toMatchObject([
    { fromDay: from, untilDay: addDays(from, 3), isFree: false },
  ]);
  await expect(form.getByRole("group", { name: "第 1 段" }).getByLabel("从", { exact: true })).toHaveValue(from);

  // By keys: arrows walk the week, space ticks.
  await form.getByRole("checkbox", { name: "周二下午" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(form.getByRole("checkbox", { name: "周三晚上" })).toBeChecked();
  await form.getByRole("button", { name: "去掉第 1 段" }).click();
  await form.getByRole("button", { name: "保存空闲时间" }).click();
  await expect.poll(() => exceptionsOf(who.volunteerId)).toEqual([]);
  expect(await partsOf(who.volunteerId)).toBe(2);
});

test("without scripts: one press saves a swath, and a cleared line goes @desktop", async ({ pageOf }) => {
  const who = await aVolunteer();
  const page = await pageOf(who, { javaScriptEnabled: false });
  const day = addDays(dayOf(new Date()), 5);
  await page.goto("/me/profile");
  const form = page.locator("#free");
  await form.getByRole("checkbox", { name: "周一上午" }).check();
  await form.getByRole("group", { name: "第 1 段" }).getByLabel("从", { exact: true }).fill(day);
  await form.getByRole("group", { name: "第 1 段" }).getByLabel("有空", { exact: true }).check();
  await form.getByRole("button", { name: "周末全天" }).click();
  await expect(page.getByText("记下了。")).toBeVisible();
  expect(await partsOf(who.volunteerId)).toBe(7);
  expect(await exceptionsOf(who.volunteerId)).toMatchObject([{ fromDay: day, untilDay: day, isFree: true }]);
  await form.getByRole("group", { name: "第 1 段" }).getByLabel("从", { exact: true }).fill("");
  await form.getByRole("button", { name: "保存空闲时间" }).click();
  await expect.poll(() => exceptionsOf(who.volunteerId)).toEqual([]);
  expect(await partsOf(who.volunteerId)).toBe(7);
});
