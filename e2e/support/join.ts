import type { Page } from "@playwright/test";

export type Joining = {
  name: string;
  year: string;
  month: string;
  phone: string;
  password: string;
  guardian?: { name: string; contact: string };
};

/** Fills the first part of the form: who one is. */
export async function fillWho(page: Page, { name, year, month, phone, guardian }: Joining) {
  await page.getByRole("textbox", { name: /^姓名/ }).fill(name);
  await page.getByRole("combobox", { name: "年", exact: true }).selectOption(year);
  await page.getByRole("combobox", { name: "月", exact: true }).selectOption(month);
  if (guardian) {
    await page.getByRole("textbox", { name: "监护人姓名" }).fill(guardian.name);
    await page.getByRole("textbox", { name: /^监护人的手机号或邮箱/ }).fill(guardian.contact);
  }
  await page.getByRole("combobox", { name: "所在盟市" }).selectOption({ label: "呼和浩特市" });
  await page.getByRole("textbox", { name: /^手机号/ }).fill(phone);
}

export async function fillAbilities(page: Page) {
  await page.getByRole("group", { name: /^汉语/ }).getByRole("radio", { name: "能讲课" }).check({ force: true });
  await page
    .getByRole("group", { name: /^蒙古语/ })
    .getByRole("radio", { name: "不会" })
    .check({ force: true });
}

export async function fillLast(page: Page, { password }: Joining) {
  await page.getByLabel("设一个密码", { exact: true }).fill(password);
  await page.getByRole("checkbox", { name: /^登记和排班/ }).check();
}

/** The whole form in its three steps. */
export async function join(page: Page, who: Joining) {
  await page.goto("/join");
  await fillWho(page, who);
  await page.getByRole("button", { name: "保存并继续" }).click();
  await fillAbilities(page);
  await page.getByRole("button", { name: "保存并继续" }).click();
  await fillLast(page, who);
  await page.getByRole("button", { name: /^提交/ }).click();
}
