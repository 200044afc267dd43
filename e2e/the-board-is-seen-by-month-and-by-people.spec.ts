import { availability, transaction } from "@/db";
import { expect, test } from "./support/fixtures";
import { keysListen } from "./support/keys";
import { anEvent, aStaff, aVolunteer, nextWeek } from "./support/scene";

const day = nextWeek(10).toISOString().slice(0, 10);

test("the month shows the gap, opens it beside and goes to its week, by keys @desktop", async ({ pageOf }) => {
  // A league of its own: where others' events stand on that day, the month folds what is too much for a cell.
  const regionCode = "152900";
  const page = await pageOf(await aStaff({ regions: [regionCode] }));
  const title = "示例·月历上缺三个人";
  await anEvent({ title, regionCode, position: { name: "展区讲解", places: 3 } });
  await page.goto("/desk");
  await keysListen(page);
  await page.keyboard.press("2");
  await expect(page.getByRole("link", { name: "月历", exact: true })).toHaveAttribute("aria-current", "true");
  await page.goto(`/desk?view=month&month=${day.slice(0, 7)}&gaps=1&region=${regionCode}`);
  const card = page.getByRole("link", { name: new RegExp(`${title}.*缺 3 人`) });
  await card.focus();
  await page.keyboard.press("Enter");
  const opened = page.getByRole("dialog", { name: title });
  await expect(opened.getByText("缺 3")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeFocused();
  await expect(page).toHaveURL(/view=month/);
  const cell = page.getByRole("gridcell").filter({ has: card });
  await cell.getByRole("link", { name: /^看这一周/ }).click();
  await expect(page).toHaveURL(new RegExp(`/desk\\?week=${day}&gaps=1`));
  await expect(page.getByRole("link", { name: new RegExp(title) })).toBeVisible();
});

test("the roster says who serves and who was asked, and prints the day's rosters @desktop", async ({ pageOf }) => {
  const coordinator = await aStaff({ regions: ["152200"] });
  const page = await pageOf(coordinator);
  const own = { region: "152200" };
  const [serves, idle] = [
    await aVolunteer({ name: "示例·名册有班", ...own }),
    await aVolunteer({ name: "示例·名册没班", ...own }),
  ];
  await aVolunteer({ name: "示例·名册外盟", region: "150300" });
  const { volunteerId } = idle;
  await transaction(
    (tx) =>
      tx
        .insert(availability)
        .values({ volunteerId, weekday: 3, part: "morning" })
        .then(() => {}),
    {
      alone: ["scenes"],
    },
  );
  const title = "示例·名册上的活动";
  const { eventId } = await anEvent({ title, regionCode: "152200", position: { name: "展区讲解", places: 2 } });
  const volunteer = await pageOf(serves);
  await volunteer.goto(`/events/${eventId}`);
  await volunteer.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(volunteer.getByRole("status")).toContainText("报名成功");

  await page.goto(`/desk?week=${day}`);
  await keysListen(page);
  await page.keyboard.press("3");
  const line = page.getByRole("row").filter({ hasText: "示例·名册有班" });
  await expect(line.getByRole("link", { name: new RegExp(`${title}，展区讲解`) })).toBeVisible();
  await expect(page.getByText("示例·名册外盟")).toHaveCount(0);
  await page.getByRole("link", { name: "有空没班的" }).click();
  const free = page.getByRole("row").filter({ hasText: idle.name });
  await expect(free.getByText("上午有空")).toBeVisible();
  await expect(line).toHaveCount(0);
  await page.getByRole("link", { name: "有班的", exact: true }).click();
  await expect(line.getByRole("link", { name: new RegExp(title) })).toBeVisible();
  await expect(free).toHaveCount(0);
  await page.getByRole("columnheader").locator(`a[href*="day=${day}"]`).click();
  const sheet = page.getByRole("region", { name: "打印值班表" });
  await expect(sheet.getByRole("cell", { name: "示例·名册有班" })).toBeVisible();
  await expect(sheet.getByRole("cell", { name: "（缺 1 人）" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation").first()).toBeHidden();
  await expect(sheet.getByRole("heading", { name: "志愿者值班表" }).first()).toBeVisible();
});

test("on a phone the month is a list of the days that have something, filtered without scripts @phone", async ({
  pageOf,
}) => {
  const staff = await aStaff({ regions: ["150100", "152900"] });
  const page = await pageOf(staff, { javaScriptEnabled: false });
  const title = "示例·手机上的月历";
  await anEvent({ title, regionCode: "152900", position: { places: 4 } });
  await page.goto(`/desk?view=month&month=${day.slice(0, 7)}`);
  await page.getByLabel("盟市").selectOption({ label: "阿拉善" });
  await page.getByRole("button", { name: "筛选" }).click();
  await expect(page).toHaveURL(/region=152900/);
  const card = page.getByRole("link", { name: new RegExp(title) });
  await expect(card).toBeVisible();
  const box = await card.boundingBox();
  expect(box?.width).toBeGreaterThan(300);
  await card.click();
  await expect(page.getByRole("dialog", { name: title })).toBeVisible();
});
