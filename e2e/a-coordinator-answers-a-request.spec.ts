import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { db, requests } from "@/db";
import { dayOf } from "@/lib/time";
import { expect, test } from "./support/fixtures";
import { aRequest, anIssuer, aSchool, aStaff, aVolunteer, nextWeek } from "./support/scene";

const docent = { qualifications: [{ kind: "docent" as const }, { kind: "onboarding" as const }], clearances: [{}] };
const region = "150781";

async function asked(name: string) {
  await anIssuer();
  const day = dayOf(nextWeek(9));
  return aRequest({
    regionCode: region,
    organisationId: await aSchool({ regionCode: region, name }),
    organisationName: name,
    state: "submitted",
    headCount: 60,
    whitelistItem: "科普宣传教育",
    whitelistYear: new Date().getFullYear(),
    approvalNumber: "示例-1",
    answers: { topics: ["patent"], wishes: [`${day} morning`, `${day} afternoon`], place: "报告厅" },
    dueAt: nextWeek(17),
  });
}

test("one click makes the event and asks the team; undone before a letter leaves, nobody knows @desktop", async ({
  pageOf,
}) => {
  const lecturer = await aVolunteer({ ...docent, region, name: "示例·讲课的人" });
  await aVolunteer({ ...docent, region, name: "示例·帮忙的人" });
  const id = await asked("示例·铁路第一小学");
  const desk = await pageOf(await aStaff({ regions: [region] }));

  await desk.goto("/desk/requests");
  await desk.getByRole("link", { name: /示例·铁路第一小学/ }).click();
  await expect(desk.getByRole("heading", { name: "示例·铁路第一小学" })).toBeVisible();
  await desk.getByRole("button", { name: "我来接手" }).click();
  await expect(desk.getByText(/接手$/)).toBeVisible();
  await expect(desk.getByRole("checkbox", { checked: true }), "a team is proposed").toHaveCount(2);
  await desk.getByRole("link", { name: /^14:00/ }).click();
  await expect(desk.getByRole("link", { name: /^14:00/ })).toHaveAttribute("aria-current", "true");
  await only(desk, /^主讲/, /示例·讲课的人/);
  await only(desk, /^助教/, /示例·帮忙的人/);
  await desk.getByRole("button", { name: "排定并通知" }).click();
  await expect(desk.getByText("在等对方选日期")).toBeVisible();
  await expect(desk.getByRole("listitem").filter({ hasText: "示例·讲课的人" })).toBeVisible();

  const theirs = await pageOf(lecturer);
  await theirs.goto("/me");
  await expect(theirs.getByRole("heading", { name: /^邀请你/ })).toBeVisible();

  await desk.getByRole("button", { name: "撤销" }).click();
  await expect(desk.getByRole("heading", { name: /选时间/ })).toBeVisible();
  await theirs.goto("/me");
  await expect(theirs.getByRole("heading", { name: /^邀请你/ })).toHaveCount(0);
  await desk.goto("/desk/letters?view=waiting");
  await expect(desk.getByText("示例·讲课的人")).toHaveCount(0);
  await desk.goto(`/desk/requests/${id}`);
  await expect(desk.getByText("撤销了排定，对方不知道")).toBeVisible();
});

test("who declines is followed by the next, found with reasons @desktop", async ({ pageOf }) => {
  const first = await aVolunteer({ ...docent, region, name: "示例·先问的人" });
  const second = await aVolunteer({ ...docent, region, name: "示例·后问的人" });
  await aVolunteer({ ...docent, region, name: "示例·还有一位" });
  const id = await asked("示例·铁路第二小学");
  const desk = await pageOf(await aStaff({ regions: [region] }));
  await desk.goto(`/desk/requests/${id}`);
  await only(desk, /^主讲/, /示例·先问的人/);
  await desk.getByRole("button", { name: "排定并通知" }).click();
  await expect(desk.getByText("在等对方选日期")).toBeVisible();

  const theirs = await pageOf(first);
  await theirs.goto("/me");
  await theirs.getByRole("button", { name: "让给下一位" }).click();
  await expect(theirs.getByRole("heading", { name: /^邀请你/ })).toHaveCount(0);

  await desk.reload();
  await expect(desk.getByText("来不了")).toBeVisible();
  await desk.getByRole("link", { name: "请下一位" }).click();
  await expect(desk.getByRole("button", { name: /^(?:一键)?邀请 \d+ 人/ })).toBeVisible();
  const list = desk.getByRole("listitem").filter({ has: desk.getByRole("checkbox") });
  for (const box of await list.getByRole("checkbox").all()) await box.uncheck();
  await expect(list.filter({ hasText: "示例·先问的人" }), "who declined is not asked again").toHaveCount(0);
  await list.filter({ hasText: "示例·后问的人" }).getByRole("checkbox").check();
  await desk.getByRole("button", { name: /^(?:一键)?邀请 \d+ 人/ }).click();
  const next = await pageOf(second);
  await expect(async () => {
    await next.goto("/me");
    await expect(next.getByRole("heading", { name: /^邀请你/ })).toBeVisible();
  }).toPass();
});

test("the same item does not enter a school twice in a year @desktop", async ({ pageOf }) => {
  await aVolunteer({ ...docent, region });
  await aVolunteer({ ...docent, region });
  const one = await asked("示例·铁路第三小学");
  const desk = await pageOf(await aStaff({ regions: [region] }));
  await desk.goto(`/desk/requests/${one}`);
  await desk.getByRole("button", { name: "排定并通知" }).click();
  await expect(desk.getByText("在等对方选日期")).toBeVisible();
  const again = await aRequest({
    regionCode: region,
    organisationId: await schoolOf(one),
    organisationName: "示例·铁路第三小学",
    whitelistItem: "科普宣传教育",
    whitelistYear: new Date().getFullYear(),
    approvalNumber: "示例-1",
    answers: { topics: ["patent"], wishes: [`${dayOf(nextWeek(9, 0, 9))} morning`] },
  });
  await desk.goto(`/desk/requests/${again}`);
  await expect(desk.getByText(/今年已经进过这所学校/)).toBeVisible();
  await desk.getByRole("button", { name: "排定并通知" }).click();
  await expect(desk.getByRole("alert").filter({ hasText: "这一项今年已经进过这所学校" })).toBeVisible();
});

/** Leaves one person ticked in a role; the list is opened in full first. */
async function only(desk: Page, role: RegExp, name: RegExp) {
  const more = desk.getByRole("link", { name: "再看更多" });
  if ((await more.count()) > 0) await more.first().click();
  const group = desk.getByRole("group", { name: role });
  await expect(group.getByRole("checkbox", { name })).toBeVisible();
  for (const box of await group.getByRole("checkbox", { checked: true }).all()) await box.uncheck();
  await group.getByRole("checkbox", { name }).check();
}

async function schoolOf(requestId: string): Promise<string> {
  const [row] = await db.select({ id: requests.organisationId }).from(requests).where(eq(requests.id, requestId));
  return row?.id ?? "";
}
