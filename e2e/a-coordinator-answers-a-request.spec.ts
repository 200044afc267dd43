import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { db, positions, requests, signups } from "@/db";
import { dayOf } from "@/lib/time";
import { expect, test } from "./support/fixtures";
import { browserIn, LANGUAGES, sayIn } from "./support/language";
import { anEvent, aRequest, anIssuer, aSchool, aStaff, aVolunteer, nextWeek } from "./support/scene";
import { signedUp } from "@/db/seed/scene-signups";

const cleared = { clearances: [{}] };
/** Found before everybody else for a lecture, and not fit to help: nobody is proposed for the one and wanted for the other. */
const lecturer = {
  ...cleared,
  qualifications: [{ kind: "docent" as const }, { kind: "lecturer" as const }, { kind: "first_aid" as const }],
};
const helper = { ...cleared, qualifications: [{ kind: "onboarding" as const }] };
/** Each language has its own city, so that nobody asked in one is busy in the other. */
const REGIONS = { "zh-CN": "150700", en: "150900" };

async function asked(region: string, name: string) {
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

for (const locale of LANGUAGES) {
  const say = sayIn(locale);
  const region = REGIONS[locale];
  const named = (name: string) => `${name} ${locale}`;
  const schedule = say("排定并通知", "Schedule and tell them");
  const choosing = say("在等对方选日期", "Waiting for the host to pick a date");
  const [lectures, helps] = [say(/^主讲/, /^Lecturers/), say(/^助教/, /^Helpers/)];
  const invited = { name: say(/^邀请你/, /^You are invited/) };
  const more = say("再看更多", "Show more");

  test(`one click makes the event and asks the team; undone before a letter leaves, nobody knows, in ${locale}`, async ({
    pageOf,
  }) => {
    const [first, second, school] = [named("示例·讲课的人"), named("示例·帮忙的人"), named("示例·铁路第一小学")];
    const person = await aVolunteer({ ...lecturer, region, name: first });
    await aVolunteer({ ...helper, region, name: second });
    const id = await asked(region, school);
    const desk = await pageOf(await aStaff({ regions: [region] }), browserIn(locale));

    await desk.goto("/desk/requests");
    await desk.getByRole("link", { name: school }).click();
    await expect(desk.getByRole("heading", { name: school })).toBeVisible();
    await desk.getByRole("button", { name: say("我来接手", "I take this") }).click();
    await expect(desk.getByText(say(/接手$/, / took it$/))).toBeVisible();
    await expect(desk.getByRole("checkbox", { checked: true }), "a team is proposed").toHaveCount(2);
    await desk.getByRole("link", { name: /^14:00/ }).click();
    await expect(desk.getByRole("link", { name: /^14:00/ })).toHaveAttribute("aria-current", "true");
    await only(desk, { role: lectures, name: first, more });
    await only(desk, { role: helps, name: second, more });
    await desk.getByRole("button", { name: schedule }).click();
    await expect(desk.getByText(choosing)).toBeVisible();
    await expect(desk.getByRole("listitem").filter({ hasText: first })).toBeVisible();

    const theirs = await pageOf(person, browserIn(locale));
    await theirs.goto("/me");
    await expect(theirs.getByRole("heading", invited)).toBeVisible();

    await desk.getByRole("button", { name: say("撤销", "Undo") }).click();
    await expect(desk.getByRole("heading", { name: say(/选时间/, /Choose the time/) })).toBeVisible();
    await theirs.goto("/me");
    await expect(theirs.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(theirs.getByRole("heading", invited)).toHaveCount(0);
    await desk.goto("/desk/letters?view=waiting");
    await expect(desk.getByText(first)).toHaveCount(0);
    await desk.goto(`/desk/requests/${id}`);
    await expect(
      desk.getByText(say("撤销了排定，对方不知道", "undid the scheduling; the host does not know")),
    ).toBeVisible();
  });

  test(`who declines is followed by the next, found with reasons, in ${locale}`, async ({ pageOf }) => {
    const [first, second, third] = [named("示例·先问的人"), named("示例·后问的人"), named("示例·还有一位")];
    const declining = await aVolunteer({ ...lecturer, region, name: first });
    const following = await aVolunteer({ ...lecturer, region, name: second });
    await aVolunteer({ ...helper, region, name: third });
    const id = await asked(region, named("示例·铁路第二小学"));
    const desk = await pageOf(await aStaff({ regions: [region] }), browserIn(locale));
    await desk.goto(`/desk/requests/${id}`);
    await only(desk, { role: lectures, name: first, more });
    await only(desk, { role: helps, name: third, more });
    await desk.getByRole("button", { name: schedule }).click();
    await expect(desk.getByText(choosing)).toBeVisible();

    const theirs = await pageOf(declining, browserIn(locale));
    await theirs.goto("/me");
    await theirs.getByRole("button", { name: say("让给下一位", "Leave it to the next") }).click();
    await expect(theirs.getByRole("heading", invited)).toHaveCount(0);

    await desk.reload();
    await expect(desk.getByText(say("来不了", "cannot come"))).toBeVisible();
    await desk.getByRole("link", { name: say("请下一位", "Ask the next one") }).click();
    const invite = desk.getByRole("button", { name: say(/^(?:一键)?邀请 \d+ 人/, /^Invite \d+ (?:person|people)/) });
    await expect(invite).toBeVisible();
    const list = desk.getByRole("listitem").filter({ has: desk.getByRole("checkbox") });
    for (const box of await list.getByRole("checkbox").all()) await box.uncheck();
    await expect(list.filter({ hasText: first }), "who declined is not asked again").toHaveCount(0);
    await list.filter({ hasText: second }).getByRole("checkbox").check();
    await invite.click();
    const next = await pageOf(following, browserIn(locale));
    await expect(async () => {
      await next.goto("/me");
      await expect(next.getByRole("heading", invited)).toBeVisible();
    }).toPass();
  });

  test(`the same item does not enter a school twice in a year, in ${locale}`, async ({ pageOf }) => {
    await aVolunteer({ ...lecturer, region });
    await aVolunteer({ ...helper, region });
    const school = named("示例·铁路第三小学");
    const one = await asked(region, school);
    const desk = await pageOf(await aStaff({ regions: [region] }), browserIn(locale));
    await desk.goto(`/desk/requests/${one}`);
    await desk.getByRole("button", { name: schedule }).click();
    await expect(desk.getByText(choosing)).toBeVisible();
    const again = await aRequest({
      regionCode: region,
      organisationId: await schoolOf(one),
      organisationName: school,
      whitelistItem: "科普宣传教育",
      whitelistYear: new Date().getFullYear(),
      approvalNumber: "示例-1",
      answers: { topics: ["patent"], wishes: [`${dayOf(nextWeek(9, 0, 9))} morning`] },
    });
    await desk.goto(`/desk/requests/${again}`);
    await expect(
      desk.getByText(say("今年已经进过这所学校", "has entered this school this year already")),
    ).toBeVisible();
    await desk.getByRole("button", { name: schedule }).click();
    const refused = say("这一项今年已经进过这所学校", "This item has already entered this school this year");
    await expect(desk.getByRole("alert").filter({ hasText: refused })).toBeVisible();
  });
}

test("each time has its own team, ticked when it is chosen; who was proposed for one seat takes the other", async ({
  pageOf,
}) => {
  const region = "150600";
  const both = { ...cleared, region, qualifications: [...lecturer.qualifications, { kind: "onboarding" as const }] };
  for (let i = 0; i < 3; i++) await aVolunteer(both);
  const stepsIn = await aVolunteer({ ...both, name: "示例·顶上来的人" });
  const id = await asked(region, "示例·换位第一小学");
  const elsewhere = await anEvent({ regionCode: region, shift: { startsAt: nextWeek(13), endsAt: nextWeek(18) } });
  const desk = await pageOf(await aStaff({ regions: [region] }));
  await desk.goto(`/desk/requests/${id}?slot=${dayOf(nextWeek(9))}T10:00`);
  const box = (role: string, who: string) => desk.locator(`input[name=${role}Ids][value="${who}"]`);
  const team = async () => {
    const ticked = desk.getByRole("checkbox", { checked: true });
    await expect(ticked, "a team of two is ticked").toHaveCount(2);
    const [lectures = "", helps = ""] = await ticked.evaluateAll((all) =>
      all.map((one) => one.getAttribute("value") ?? ""),
    );
    return { lectures, helps };
  };
  const early = await team();
  for (const volunteerId of Object.values(early)) await signedUp({ volunteerId }, elsewhere);

  await desk.getByRole("link", { name: /^14:00/ }).click();
  await expect(box("lecturer", early.lectures)).toHaveCount(0);
  const late = await team();
  expect([early.lectures, early.helps]).not.toContain(late.helps);

  await expect(desk.getByText("已列为主讲")).toBeVisible();
  await box("lecturer", late.lectures).uncheck();
  await box("helper", late.helps).uncheck();
  await box("helper", late.lectures).check();
  const more = desk.getByRole("link", { name: "再看更多" });
  if ((await more.count()) > 0) await more.first().click();
  await box("lecturer", stepsIn.volunteerId).check();
  await desk.getByRole("button", { name: "排定并通知" }).click();
  await expect(desk.getByText("在等对方选日期")).toBeVisible();
  const seats = await db
    .select({ who: signups.volunteerId, seat: positions.name })
    .from(signups)
    .innerJoin(positions, eq(positions.id, signups.positionId))
    .innerJoin(requests, eq(requests.eventId, signups.eventId))
    .where(eq(requests.id, id));
  expect(Object.fromEntries(seats.map(({ who, seat }) => [who, seat]))).toEqual({
    [late.lectures]: "助教",
    [stepsIn.volunteerId]: "主讲",
  });
});

/** Leaves one person ticked in a role; the list is opened in full first. */
async function only(desk: Page, { role, name, more }: { role: RegExp; name: string; more: string }) {
  const all = desk.getByRole("link", { name: more });
  if ((await all.count()) > 0) await all.first().click();
  await expect(all).toHaveCount(0);
  const group = desk.getByRole("group", { name: role });
  await expect(group.getByRole("checkbox", { name })).toBeVisible();
  for (const box of await group.getByRole("checkbox", { checked: true }).all()) await box.uncheck();
  await group.getByRole("checkbox", { name }).check();
}

async function schoolOf(requestId: string): Promise<string> {
  const [row] = await db.select({ id: requests.organisationId }).from(requests).where(eq(requests.id, requestId));
  return row?.id ?? "";
}
