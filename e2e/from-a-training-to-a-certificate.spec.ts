import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { certificates, db, events, sessions, shifts, transaction } from "@/db";
import { anIssuingUnit } from "@/db/seed/scene-certificates";
import { codeKeyOf, rotatingCode, shortCode } from "@/lib/attendance/rules/code";
import { stepOf } from "@/lib/attendance/rules/code-text";
import { HOUR_MS, MINUTE_MS, timeOf } from "@/lib/time";
import { expect, test } from "./support/fixtures";
import { anEvent, aStaff, aTraining, aVolunteer } from "./support/scene";
import type { TestServer } from "./support/server";

const NAME = "示例·一路走到底的人";
const write = (work: Parameters<typeof transaction>[0]) => transaction(work, { alone: ["scene"] });
const from = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS);

/** What stands on the lead's screen at this moment. */
function shown(server: TestServer, shiftId: string) {
  const key = codeKeyOf(readFileSync(join(server.folder, "secret"), "utf8").trim(), shiftId);
  const step = stepOf(new Date());
  return { address: `/c/${rotatingCode(key, shiftId, step)}`, short: shortCode(key, shiftId, step) };
}

/** As if the days had gone by: the visit lies so many minutes from now. */
const visitRuns = (visit: { eventId: string; shiftId: string }, begins: number, ends: number) =>
  write(async (tx) => {
    const times = { startsAt: from(begins), endsAt: from(ends) };
    await tx.update(shifts).set(times).where(eq(shifts.id, visit.shiftId));
    await tx.update(events).set(times).where(eq(events.id, visit.eventId));
  });

test("enrolled, qualified, on a visit, checked in and out, confirmed, certified, checked, revoked @desktop", async ({
  pageOf,
  another,
  server,
}) => {
  test.setTimeout(240_000);
  const course = await aTraining({ event: { title: "示例·讲解认证二期" } });
  const visit = await anEvent({
    kind: "campus_visit",
    title: "示例·要证书的进校园",
    position: { name: "主讲", qualification: "docent" },
  });
  const unit = await anIssuingUnit();
  await write(async (tx) => {
    await tx.update(events).set({ recordingUnitId: unit }).where(eq(events.id, visit.eventId));
  });
  const who = await aVolunteer({ name: NAME });
  const page = await pageOf(who);
  const desk = await pageOf(await aStaff({ name: "示例·一路陪着的协调员" }));

  // Enrol, attend, close.
  await page.goto(`/events/${course.eventId}`);
  await page.getByRole("button", { name: /^报名，约好/ }).click();
  await expect(page.getByText("约好了")).toBeVisible();
  await write(async (tx) => {
    const startsAt = new Date(Date.now() - 24 * HOUR_MS);
    const endsAt = new Date(startsAt.getTime() + 2 * HOUR_MS);
    await tx.update(sessions).set({ startsAt, endsAt }).where(eq(sessions.eventId, course.eventId));
  });
  await desk.goto(`/desk/trainings/${course.eventId}?view=roll`);
  await desk.getByRole("checkbox", { name: new RegExp(NAME) }).check();
  await desk.getByRole("button", { name: "保存点名" }).click();
  await expect(desk.getByText("点名保存好了。").first()).toBeVisible();
  await page.goto(`/events/${visit.eventId}`);
  await expect(page.getByRole("button", { name: "报名主讲" }), "not before the course is closed").toHaveCount(0);
  await desk.goto(`/desk/trainings/${course.eventId}?view=close`);
  await desk.getByRole("button", { name: /^结业：1 人/ }).click();
  await expect(desk.getByRole("heading", { name: "培训记录（1）" })).toBeVisible();

  // Qualified: the position is open.
  await page.goto(`/events/${visit.eventId}`);
  await page.getByRole("button", { name: "报名主讲" }).click();
  await expect(page.getByRole("status")).toContainText("报名成功");

  // The day of the visit: in by the code on the lead's screen, out by its six symbols.
  await visitRuns(visit, -90, 10);
  // The server makes its secret when it first needs it.
  await page.goto(`/c/v1.${visit.shiftId}.1.${"A".repeat(22)}`);
  await page.goto(shown(server, visit.shiftId).address);
  await page.getByRole("button", { name: "签到", exact: true }).click();
  await expect(page.getByRole("heading", { name: "签到好了" })).toBeVisible();
  await page.context().clearCookies({ name: "zhiya.scan" });
  await page.goto("/c");
  await page.getByRole("textbox", { name: /六位码/ }).fill(shown(server, visit.shiftId).short);
  await page.getByRole("button", { name: "继续" }).click();
  await page.getByRole("button", { name: "现在签退" }).click();
  await expect(page.getByRole("heading", { name: "签退好了" })).toBeVisible();

  // They came an hour before they thought of the code: entered afterwards, with the reason.
  await desk.goto(`/checkin/${visit.shiftId}?plain&who=${who.volunteerId}`);
  const row = desk.getByRole("listitem").filter({ hasText: NAME });
  await row.getByLabel("到的时间").fill(timeOf(from(-60)));
  await row.getByLabel("原因").last().fill("到了才扫上码，老师证明一直在");
  await row.getByRole("button", { name: "存下" }).click();
  await expect(row).toContainText("已签退");

  // Over: the unit confirms.
  await visitRuns(visit, -90, -1);
  await page.goto("/me/hours");
  const line = page.getByRole("listitem").filter({ hasText: "示例·要证书的进校园" });
  await expect(line).toContainText("待确认");
  await desk.goto(`/desk/hours?event=${visit.eventId}`);
  await desk.getByRole("button", { name: /^确认 1 人/ }).click();
  await expect(desk.getByText("已确认，信已经写给他们。")).toBeVisible();
  await page.reload();
  await expect(line).toContainText("已确认");

  // The certificate, asked for and issued.
  await page.goto("/me/certificates");
  await page.getByRole("button", { name: "看看会写什么" }).click();
  await page.getByRole("button", { name: "提交申请" }).click();
  await expect(page.getByText("等单位办理")).toBeVisible();
  await desk.goto("/desk/certificates");
  await desk.getByRole("link", { name: NAME }).click();
  await desk.getByRole("button", { name: "出具证明" }).click();
  await expect(desk.getByText(/已出具 ZY\d\d-/).first()).toBeVisible();
  const [made] = await db.select().from(certificates).where(eq(certificates.volunteerId, who.volunteerId));
  if (!made) throw new Error("nothing was issued");

  // Anybody checks it; revoked, anybody is told.
  const guest = await another();
  await guest.goto(`/verify/${made.number}`);
  await expect(guest.getByRole("heading", { name: "证明有效" })).toBeVisible();
  expect(await guest.content()).not.toContain(NAME);
  await desk.goto(`/desk/certificates?tab=register&one=${made.id}`);
  const side = desk.getByRole("complementary", { name: "详情" });
  await side.getByText("撤销", { exact: true }).first().click();
  await side.getByLabel("原因，查验时会公开显示").last().fill("示例：走完全程");
  await side.getByRole("button", { name: "撤销", exact: true }).click();
  await expect(desk.getByText("已撤销，本人已收到通知。")).toBeVisible();
  await guest.reload();
  await expect(guest.getByRole("heading", { name: "这份证明已撤销" })).toBeVisible();
});
