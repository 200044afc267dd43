import { expect, test } from "./support/fixtures";
import { anEvent, aStaff, aVolunteer, nextWeek } from "./support/scene";

const day = nextWeek(9, 0, 10).toISOString().slice(0, 10);

test("a draft names its hosts, is changed, published and taken back @desktop", async ({ pageOf, another }) => {
  test.setTimeout(90_000);
  const desk = await pageOf(await aStaff());
  await desk.goto("/desk/events/new?kind=lecture");
  await desk.getByRole("textbox", { name: /^标题/ }).first().fill("示例·有主办单位的一场");
  await desk.getByRole("textbox", { name: /^做什么/ }).fill("给听众讲清楚什么是商标。");
  await desk.getByRole("combobox", { name: /^记录单位/ }).selectOption({ index: 1 });
  await desk.getByRole("combobox", { name: /^主办单位/ }).selectOption({ label: "内蒙古商标品牌协会" });
  await desk.getByRole("textbox", { name: "地点" }).fill("示例科技馆");
  await desk.getByLabel("日期", { exact: true }).fill(day);
  await desk.getByRole("textbox", { name: /^风险告知/ }).fill("注意脚下。");
  await desk.getByRole("button", { name: "存草稿" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toContainText("示例·有主办单位的一场");
  const path = new URL(desk.url()).pathname;

  await desk.getByRole("link", { name: "改", exact: true }).click();
  await expect(desk.getByRole("combobox", { name: /^主办单位/ }).locator("option:checked")).toHaveText(
    "内蒙古商标品牌协会",
  );
  await desk.getByRole("combobox", { name: /^主办单位/ }).selectOption({ label: "内蒙古自治区知识产权保护中心" });
  await desk.getByRole("combobox", { name: /^第 2 家主办单位/ }).selectOption({ label: "内蒙古商标品牌协会" });
  await desk.getByRole("button", { name: "保存" }).click();
  await expect(desk.getByText("已保存")).toBeVisible();
  await desk.getByRole("button", { name: "发布", exact: true }).click();
  await expect(desk.getByText("招募中").first()).toBeVisible();
  const visitor = await another();
  await visitor.goto(path.replace("/desk", ""));
  await expect(visitor.getByText("内蒙古自治区知识产权保护中心、内蒙古商标品牌协会")).toBeVisible();
  await desk.goto(`${path}?tab=log`);
  await expect(desk.getByRole("main")).toContainText(
    "主办单位：内蒙古商标品牌协会 → 内蒙古自治区知识产权保护中心、内蒙古商标品牌协会",
  );

  await desk.goto(path);
  await desk.getByLabel("更多操作").click();
  await desk.getByRole("link", { name: "取消发布" }).click();
  await desk.getByRole("button", { name: "退回草稿" }).click();
  await expect(desk.getByText("已退回草稿")).toBeVisible();
  expect((await visitor.goto(path.replace("/desk", "")))?.status(), "no longer to be seen").toBe(404);
  await desk.getByLabel("更多操作").click();
  await desk.getByRole("link", { name: "扔掉草稿" }).first().click();
  await desk.getByRole("button", { name: "扔掉草稿" }).click();
  await expect(desk.getByText("草稿已扔掉")).toBeVisible();
  await expect(desk).toHaveURL(/\/desk\/events\?/);
  expect((await desk.goto(path))?.status()).toBe(404);
});

test("places do not go below those taken, and both numbers are shown @desktop", async ({ pageOf }) => {
  const { eventId } = await anEvent({ title: "示例·减名额的一场", position: { places: 3 } });
  for (const who of [await aVolunteer(), await aVolunteer()]) {
    const theirs = await pageOf(who);
    await theirs.goto(`/events/${eventId}`);
    await theirs.getByRole("button", { name: "报名展区讲解" }).click();
    await expect(theirs.getByRole("status")).toContainText("报名成功");
  }
  const desk = await pageOf(await aStaff());
  await desk.goto(`/desk/events/${eventId}`);
  await desk.getByRole("link", { name: "改展区讲解" }).click();
  const places = desk.getByRole("textbox", { name: /^名额/ });
  await places.fill("1");
  await desk.getByRole("button", { name: "保存" }).click();
  await expect(desk.getByRole("main").getByRole("alert")).toContainText("已有 2 人报上或留着名额");
  await expect(places).toHaveValue("1");
  await expect(desk.getByText("现在是：3")).toBeVisible();
  await places.fill("2");
  await desk.getByRole("button", { name: "保存" }).click();
  await expect(desk.getByText("岗位已保存")).toBeVisible();
  await expect(desk.getByRole("main")).toContainText("已满");
});
