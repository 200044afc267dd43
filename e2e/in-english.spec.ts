import { expect, test } from "./support/fixtures";
import { anEvent, aVolunteer } from "./support/scene";

test.use({ locale: "en-GB" });

test("a reader whose browser speaks English gets English, and the switch is remembered @desktop", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  await page.getByRole("banner").getByLabel("Appearance and language").click();
  await page.getByRole("banner").getByRole("button", { name: "简体中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await page.goto("/events");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("活动");
});

test("sign up, be refused with a reason, and give the place back, all in English @desktop", async ({ pageOf }) => {
  const names = { name: "展区讲解", nameEn: "Exhibition guide" };
  const { eventId } = await anEvent({
    title: "示例·双语的一场",
    titleEn: "Sample: a bilingual event",
    position: names,
  });
  const clash = await anEvent({ title: "示例·同时的一场", titleEn: "Sample: at the same time", position: names });
  const page = await pageOf(await aVolunteer(), { locale: "en-GB" });
  await page.goto(`/events/${eventId}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Sample: a bilingual event");
  await page.getByRole("button", { name: "Sign up: Exhibition guide" }).click();
  await expect(page.getByRole("status")).toContainText("You are signed up. See you on");
  await page.goto(`/events/${clash.eventId}`);
  await expect(page.getByRole("main")).toContainText("It overlaps with “Sample: a bilingual event”");
  await page.goto("/me");
  await page.getByRole("main").getByRole("button", { name: "Withdraw" }).first().click();
  await expect(page.getByRole("main").getByText("Withdrawn; the place is free again.").first()).toBeAttached();
});

test("a mistake is told in English at its field, and what was typed stays @desktop", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("textbox", { name: "Phone number or e-mail" }).fill("not a name to sign in with");
  await page.getByLabel("Password", { exact: true }).fill("something");
  await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Phone number or e-mail" })).toHaveValue("not a name to sign in with");
  await expect(page.getByRole("main")).not.toContainText(/[\u4e00-\u9fff]{6,}/);
});

test("the printed periods of history read in English, with the print beside them @desktop", async ({ page }) => {
  await page.goto("/campaigns/2021");
  const row = page.getByRole("row").filter({ hasText: "Patents granted, total" });
  await expect(row).toContainText("to the end of 2020");
  await expect(row.getByText("至2020年末")).toHaveAttribute("lang", "zh-CN");
  await expect(page.getByRole("main")).toContainText("press report of April 2021");
  await expect(page.getByRole("main").locator("h1 + p")).toContainText(/April 20\s*–\s*26, 2021/);
});
