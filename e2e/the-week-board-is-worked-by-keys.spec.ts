import { aRequest } from "@/db/seed/scene-requests";
import { expect, test } from "./support/fixtures";
import { keysListen, pressUntil } from "./support/keys";
import { browserIn, LANGUAGES, sayIn } from "./support/language";
import { anEvent, aStaff, aVolunteer, manyVolunteers, nextWeek } from "./support/scene";

const inAWeek = nextWeek(10).toISOString().slice(0, 10);
/** Monday = 0. */
const column = (nextWeek(10).getUTCDay() + 6) % 7;

for (const locale of LANGUAGES)
  test(`a gap is filled from the board and a request opened, by keys, in ${locale} @desktop`, async ({ pageOf }) => {
    test.setTimeout(90_000);
    const say = sayIn(locale);
    const page = await pageOf(await aStaff(), browserIn(locale));
    const title = `示例·板上缺五个人 ${locale}`;
    const host = `示例·按键打开的学校 ${locale}`;
    await anEvent({ title, position: { name: "展区讲解", places: 5 } });
    await manyVolunteers(6);
    await aRequest({ state: "submitted", organisationName: host, dueAt: new Date(Date.now() + 1000) });
    await page.goto(`/desk?week=${inAWeek}`);
    await expect(page.locator("[data-grid] [role=gridcell] a[tabindex='0']").filter({ visible: true })).toHaveCount(1);

    await pressUntil(page, "Tab", say(/缺 \d+ 人|已满员|新建活动：/, /\d+ short|needed, full|New event: /));
    await page.keyboard.press("Home");
    for (let i = 0; i < column; i++) await page.keyboard.press("ArrowRight");
    for (let i = 0; i < 40; i++) await page.keyboard.press("ArrowUp");
    await pressUntil(page, "ArrowDown", new RegExp(title), 200);
    await page.keyboard.press("Enter");
    const opened = page.getByRole("dialog", { name: title });
    await expect(opened.getByRole("heading", { name: title })).toBeFocused();
    await expect(opened.getByText(say("缺 5", "5 short"))).toBeVisible();

    // The five best are ticked; two remain after three are taken out.
    await expect(opened.getByRole("checkbox", { checked: true })).toHaveCount(5);
    for (const nth of [0, 1, 2]) {
      await page.keyboard.press("Tab");
      await expect(opened.getByRole("checkbox").nth(nth)).toBeFocused();
      await page.keyboard.press("Space");
    }
    await expect(opened.getByRole("button", { name: say(/^一键邀请 2 人/, /^Invite 2 people at once/) })).toBeVisible();
    await page.keyboard.press("i");
    const invited = say("已邀请，名额留着等答复", "Invited; their places are held until they answer");
    await expect(page.getByText(invited)).toBeVisible();
    await expect(opened.getByText(say("待答复", "Not answered"), { exact: true })).toHaveCount(2);
    await expect(opened.getByText(say("缺 3", "3 short"))).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(opened).toBeHidden();
    await expect(page.getByRole("link", { name: new RegExp(title) })).toBeFocused();

    await pressUntil(page, "j", new RegExp(host), 12);
    await page.keyboard.press("s");
    await expect(page).toHaveURL(/\/desk\/requests\/[\w-]+$/);
    await page.keyboard.press("g");
    await page.keyboard.press("v");
    await expect(page).toHaveURL(/\/desk\/volunteers/);
    await page.getByRole("searchbox").first().focus();
    await page.keyboard.type("gbn?");
    await expect(page, "keys are dead in a field").toHaveURL(/\/desk\/volunteers/);
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("?");
    const table = page.getByRole("dialog", { name: say("快捷键", "Shortcuts") });
    await expect(table.getByText(say("排定这件申请", "Schedule this request"))).toBeVisible();
    await page.keyboard.press("n");
    await page.keyboard.press("Escape");
    await expect(table).toBeHidden();
    await expect(page, "nor while a dialog is open").toHaveURL(/\/desk\/volunteers/);
  });

for (const locale of LANGUAGES)
  test(`the search finds by initials and says what will happen; people of other leagues are not in it, in ${locale} @desktop`, async ({
    pageOf,
  }) => {
    const say = sayIn(locale);
    const [garden, initials] = say(["走进鸿盛示例园", "hssly"], ["走进安达示例园", "adsly"]);
    const coordinator = await aStaff();
    const page = await pageOf(coordinator, browserIn(locale));
    const { eventId } = await anEvent({ title: garden, position: { places: 4 } });
    await aVolunteer({ name: "示例·本盟的呼和", region: "150100" });
    await aVolunteer({ name: "示例·外盟的呼和", region: "150300" });
    await page.goto("/desk/letters");
    await keysListen(page);
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox", { name: say(/找活动/, /^Find events/) });
    await expect(field).toBeFocused();
    await expect(page.getByRole("option", { name: say(/新建活动/, /New event/) })).toBeVisible();
    await page.keyboard.type(initials);
    const first = page.getByRole("option", { name: garden });
    await expect(first).toHaveAttribute("aria-selected", "true");
    await expect(first).toContainText(say("打开，补缺口", "Open, fill the gaps"));
    await expect(field).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id")) ?? "none");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/desk/events/${eventId}$`));

    const found = await (await page.request.get(`/api/desk/search?q=${encodeURIComponent("盟的呼和")}`)).text();
    expect(found).toContain("示例·本盟的呼和");
    expect(found).not.toContain("示例·外盟的呼和");

    const plain = await pageOf(coordinator, { ...browserIn(locale), javaScriptEnabled: false });
    await plain.goto("/desk");
    await plain.getByRole("link", { name: say(/找活动/, /Events, people, commands/) }).click();
    await plain.getByRole("searchbox").fill(initials);
    await plain.getByRole("button", { name: say("搜索", "Search") }).click();
    await plain.getByRole("link", { name: garden }).click();
    await expect(plain).toHaveURL(new RegExp(`/desk/events/${eventId}$`));
  });

test("on a phone the gaps open as a sheet, and two are invited at once without scripts @phone", async ({ pageOf }) => {
  const coordinator = await aStaff();
  const page = await pageOf(coordinator, { javaScriptEnabled: false });
  const title = "示例·手机上补缺口";
  const { eventId } = await anEvent({ title, position: { name: "展区讲解", places: 2 } });
  await aVolunteer();
  await page.goto(`/desk?week=${inAWeek}&event=${eventId}`);
  const sheet = page.getByRole("dialog", { name: title });
  const box = await sheet.boundingBox();
  const size = page.viewportSize();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(size?.width);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(size?.height);
  await expect(sheet.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await sheet.getByRole("button", { name: "邀请选中的人" }).click();
  await expect(page.getByText("已邀请，名额留着等答复")).toBeVisible();
  await expect(sheet.getByText("各岗位都有人了")).toBeVisible();
  await sheet.getByRole("link", { name: "关闭" }).click();
  await expect(sheet).toBeHidden();
});

test("the board of schools proposes where to go, and begins there @desktop", async ({ signInAs, page }) => {
  await signInAs("admin");
  await page.goto("/desk/organisations");
  const side = page.getByRole("complementary", { name: "单位详情" });
  const first = side.getByRole("link", { name: /^约一次：/ }).first();
  const school = ((await first.getAttribute("aria-label")) ?? "").replace("约一次：", "");
  await first.click();
  await expect(page).toHaveURL(/\/desk\/events\/new\?kind=campus_visit/);
  await expect(page.getByLabel("学校", { exact: true }).locator("option:checked")).toHaveText(school);
});
