import { expect, test } from "./support/fixtures";
import { anEvent, aStaff, aVolunteer } from "./support/scene";

const PERSON = "示例·只归呼和浩特";

test("another league's volunteer, draft and names stay closed, and the page says whom to ask @desktop", async ({
  pageOf,
}) => {
  const { eventId } = await anEvent({ title: "示例·呼和浩特的一场" });
  const draft = await anEvent({ title: "示例·还没发布的一场", status: "draft", publishedAt: null });
  const volunteer = await aVolunteer({ name: PERSON });
  const theirs = await pageOf(volunteer);
  await theirs.goto(`/events/${eventId}`);
  await theirs.getByRole("button", { name: "报名展区讲解" }).click();
  await expect(theirs.getByRole("status")).toContainText("报名成功");

  const own = await pageOf(await aStaff({ regions: ["150100"] }));
  expect((await own.goto(`/desk/events/${eventId}`))?.status()).toBe(200);
  await expect(own.getByRole("main")).toContainText(PERSON);

  const foreign = await pageOf(await aStaff({ regions: ["150200"] }));
  for (const path of [`/desk/volunteers/${volunteer.volunteerId}`, `/desk/events/${draft.eventId}`]) {
    const answer = await foreign.goto(path);
    expect(answer?.status(), path).toBe(403);
    await expect(foreign.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await answer?.text(), "a name in the answer").not.toContain(PERSON);
    expect(await answer?.text(), "a title in the answer").not.toContain("示例·还没发布的一场");
  }

  // A published event may be read, without people and without anything to change it.
  const read = await foreign.goto(`/desk/events/${eventId}`);
  expect(read?.status()).toBe(200);
  await expect(foreign.getByRole("main")).toContainText("由别的盟市管理，你可以看，不能改");
  expect(await read?.text()).not.toContain(PERSON);
  await expect(foreign.getByRole("link", { name: /^(改|邀请|取消这一场)$/ })).toHaveCount(0);
  for (const ask of ["?tab=letters", "?tab=log", "?do=roster", "?do=edit", "?do=cancel"]) {
    const asked = await foreign.goto(`/desk/events/${eventId}${ask}`);
    expect(await asked?.text(), ask).not.toContain(PERSON);
  }
  expect((await foreign.goto("/desk/audit"))?.status()).toBe(403);
});

test("who is signed out goes to sign-in and comes back @desktop", async ({ page, server }) => {
  const { login, password } = server.accounts.find(({ role }) => role === "coordinator") ?? { login: "", password: "" };
  await page.goto("/desk/letters?view=gone");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByRole("textbox", { name: "手机号或邮箱" }).fill(login);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/letters\?view=gone/);
});
