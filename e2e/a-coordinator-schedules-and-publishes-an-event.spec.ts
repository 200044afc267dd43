import { expect, test } from "./support/fixtures";
import { aStaff, aVolunteer, nextWeek } from "./support/scene";

const day = nextWeek(9, 0, 10).toISOString().slice(0, 10);

test("from a template to a published event that a volunteer can take, with the checklist on the way @desktop", async ({
  pageOf,
  another,
}) => {
  test.setTimeout(90_000);
  const desk = await pageOf(await aStaff());
  await desk.goto("/desk");
  await desk.getByRole("link", { name: "新建活动" }).first().click();
  await desk.getByRole("link", { name: /^科普大讲堂/ }).click();

  // Not yet: the checklist says what is missing, and publishing says so too.
  await expect(desk.getByRole("button", { name: /^发布，还差 \d+ 项$/ })).toBeVisible();
  await desk
    .getByRole("textbox", { name: "标题", exact: true })
    .or(desk.getByRole("textbox", { name: /^标题/ }))
    .first()
    .fill("示例·新排的一场大讲堂");
  await desk.getByRole("textbox", { name: /^做什么/ }).fill("给听众讲清楚什么是专利，志愿者负责签到和问答。");
  await expect(desk.getByRole("combobox", { name: "盟市" })).toHaveValue("150100");
  await desk.getByRole("combobox", { name: /^记录单位/ }).selectOption({ index: 1 });
  await desk.getByRole("textbox", { name: "地点" }).fill("示例科技馆报告厅");
  await desk.getByLabel("日期", { exact: true }).fill(day);
  await desk.getByLabel("开始", { exact: true }).fill("09:30");
  await desk.getByLabel("结束", { exact: true }).fill("11:30");
  await desk.getByRole("button", { name: "加岗位" }).click();
  await desk.getByRole("textbox", { name: "岗位", exact: true }).last().fill("门口引导");
  await desk.getByRole("textbox", { name: "名额", exact: true }).last().fill("2");
  await desk.getByRole("textbox", { name: /^风险告知/ }).fill("场内台阶多，注意脚下；不留听众的联系方式。");
  await desk.getByRole("button", { name: "存草稿" }).click();

  await expect(desk.getByRole("heading", { level: 1 })).toContainText("示例·新排的一场大讲堂");
  await expect(desk).toHaveURL(/\/desk\/events\/[^/?]+/);
  const path = new URL(desk.url()).pathname;
  const visitor = await another();
  expect((await visitor.goto(path.replace("/desk", "")))?.status(), "a draft is nobody's business").toBe(404);

  await desk.getByRole("button", { name: "发布", exact: true }).click();
  await expect(desk.getByText("招募中").first()).toBeVisible();
  await desk.goto("/desk/events?q=新排的一场大讲堂&view=all");
  await expect(desk.getByRole("link", { name: /示例·新排的一场大讲堂/ }).first()).toBeVisible();

  await visitor.goto(path.replace("/desk", ""));
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText("示例·新排的一场大讲堂");
  const volunteer = await pageOf(await aVolunteer());
  await volunteer.goto(path.replace("/desk", ""));
  await volunteer.getByRole("button", { name: "报名门口引导" }).click();
  await expect(volunteer.getByRole("status")).toContainText("报名成功");

  // Somebody is there now: it cannot be quietly taken back.
  await desk.goto(path);
  await expect(desk.getByRole("main")).toContainText("门口引导");
  await desk.getByLabel("更多操作").click();
  await desk.getByRole("link", { name: "取消发布" }).click();
  await expect(desk.getByRole("main")).toContainText("现在不能取消发布");
});

test("an unfinished event is not published, and nothing that was typed is lost @desktop", async ({ pageOf }) => {
  const desk = await pageOf(await aStaff());
  await desk.goto("/desk/events/new?kind=lecture");
  await desk.getByRole("textbox", { name: /^标题/ }).first().fill("示例·还没写完的一场");
  await desk.getByRole("button", { name: /^发布，还差 \d+ 项$/ }).click();
  await expect(desk.getByRole("main").getByRole("alert").first()).toBeVisible();
  await expect(desk.getByRole("textbox", { name: /^标题/ }).first()).toHaveValue("示例·还没写完的一场");
  await desk.goto("/desk/events?view=all&q=还没写完的一场");
  await expect(desk.getByText("没有找到")).toBeVisible();
});
