import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { browserIn, LANGUAGES, sayIn } from "./support/language";

for (const locale of LANGUAGES) {
  const say = sayIn(locale);
  const classes = say("几个班", "Number of classes");
  const pupils = say("一共多少学生", "How many pupils in all");
  const grade = say("五六年级", "Grades 5–6");
  const more = say("还想告诉我们", "Anything else");
  const address = say("地址", "Address");
  const goOn = (page: Page) => page.getByRole("button", { name: say("保存并继续", "Save and continue") }).click();
  const saved = (page: Page) => page.getByText(say(/^已保存 \d\d:\d\d/, /^Saved at \d\d:\d\d/));

  /** The first step is done; answers the link to the draft. */
  const begun = async (page: Page, host: string) => {
    await page.goto("/request?kind=campus_visit");
    await page.getByLabel(say("学校名称", "Name of the school")).fill(host);
    const league = page.getByRole("combobox", { name: say("盟市", "League or city"), exact: true });
    await league.selectOption({ label: say("包头市", "Baotou") });
    await page.getByLabel(say("你的姓名", "Your name")).fill("示例·孙老师");
    await page.getByLabel(say("手机号或座机", "Mobile or landline")).fill("138 0000 0021");
    await goOn(page);
    await page.waitForURL(/step=2/);
    return page.getByLabel(say("草稿的链接", "Link to the draft")).inputValue();
  };
  const kept = async (page: Page, link: string) => {
    await page.goto(link);
    const value = await page.getByLabel(more).inputValue();
    await page.close();
    return value;
  };

  test(`the tab is closed without going on, and the words are there on another device by the link, in ${locale}`, async ({
    another,
  }) => {
    const page = await another(undefined, browserIn(locale));
    const link = await begun(page, "示例·边写边存的学校");
    await page.getByText(grade, { exact: true }).click();
    await page.getByLabel(pupils).fill("126");
    const notes = page.getByLabel(more);
    await notes.pressSequentially("有两位听障学生，请多用图");
    await expect(saved(page)).toBeVisible();
    await expect(notes, "saving leaves the hands where they are").toBeFocused();
    await notes.pressSequentially("片");
    await expect(page.getByLabel(pupils)).toHaveValue("126");
    await expect
      .poll(async () => kept(await another(undefined, browserIn(locale)), link))
      .toBe("有两位听障学生，请多用图片");

    // A list of names is never kept; what stood there stays, and the rest is saved.
    await notes.fill("张小明、李华、王芳芳、刘洋");
    await page.getByLabel(classes).fill("3");
    const leftOut = say(
      "有 1 处像名单或身份证号，没有存。",
      "1 field reads like a list of names or an identity number and was not saved.",
    );
    await expect(page.getByText(leftOut)).toBeVisible();
    await page.close();
    const device = await another(undefined, browserIn(locale));
    await device.goto(link);
    await expect(device.getByLabel(classes)).toHaveValue("3");
    await expect(device.getByLabel(pupils)).toHaveValue("126");
    await expect(device.getByRole("checkbox", { name: grade })).toBeChecked();
    await expect(device.getByLabel(more)).toHaveValue("有两位听障学生，请多用图片");
  });

  test(`going on at once waits for what is being saved, and days chosen in the calendar are kept, in ${locale}`, async ({
    another,
  }) => {
    const page = await another(undefined, browserIn(locale));
    const link = await begun(page, "示例·马上继续的学校");
    await page.getByText(grade, { exact: true }).click();
    await page.getByLabel(classes).fill("3");
    await page.getByLabel(pupils).fill("126");
    await page.getByLabel(say("几位老师在场", "Teachers present")).fill("3");
    await page.getByText(say("我的发明能申请专利吗", "Can my invention be patented?")).first().click();
    await page.getByText(say("汉语为主，配蒙古语", "Mainly Chinese, with Mongolian"), { exact: true }).click();
    await expect(saved(page)).toBeVisible();
    await page.getByLabel(classes).fill("4");
    await goOn(page);
    await page.waitForURL(/step=3/);
    await page.locator(".calm button[aria-pressed]:not([disabled])").first().click();
    await page.getByLabel(address, { exact: true }).fill("示例路 1 号");
    await expect(saved(page)).toBeVisible();
    const other = await another(undefined, browserIn(locale));
    await other.goto(`${link}?step=3`);
    const chosen = other.getByRole("list", { name: say("选好的日期", "Chosen days") });
    await expect(chosen.getByRole("listitem")).toHaveCount(1);
    await expect(other.getByLabel(address, { exact: true })).toHaveValue("示例路 1 号");
    await other.goto(`${link}?step=2`);
    await expect(other.getByLabel(classes)).toHaveValue("4");
  });
}
