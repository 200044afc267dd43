import { eq } from "drizzle-orm";
import { events, qualifications, sessions, shifts, transaction } from "@/db";
import { expect, test } from "./support/fixtures";
import { runJob } from "./support/jobs";
import { anEvent, aStaff, aTraining, aVolunteer } from "./support/scene";

const HOUR = 3_600_000;
const write = (work: Parameters<typeof transaction>[0]) => transaction(work, { alone: ["scene"] });

/** As if the time had gone by: the sessions of a course were yesterday. */
const goBy = (eventId: string) =>
  write(async (tx) => {
    const startsAt = new Date(Date.now() - 24 * HOUR);
    const endsAt = new Date(startsAt.getTime() + 2 * HOUR);
    await tx.update(sessions).set({ startsAt, endsAt }).where(eq(sessions.eventId, eventId));
  });

test("enrol, attend, close: qualified for a school visit, and only then @desktop", async ({ pageOf }) => {
  test.setTimeout(120_000);
  const { eventId } = await aTraining({ event: { title: "示例·讲解认证一期" } });
  const visit = await anEvent({
    kind: "campus_visit",
    title: "示例·要讲解员的进校园",
    position: { name: "主讲", qualification: "docent" },
  });
  const who = await aVolunteer({ name: "示例·学成的人" });
  const page = await pageOf(who);

  await page.goto(`/events/${visit.eventId}`);
  await expect(page.getByRole("button", { name: "报名主讲" })).toHaveCount(0);

  await page.goto(`/events/${eventId}`);
  await page.getByRole("button", { name: "报名，约好 1 场" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("示例·讲解认证一期");
  await expect(page.getByText("约好了")).toBeVisible();

  await goBy(eventId);
  const desk = await pageOf(await aStaff());
  await desk.goto(`/desk/trainings/${eventId}?view=close`);
  await desk.getByRole("button", { name: /^结业/ }).click();
  await expect(desk.getByRole("alert").filter({ hasText: "没有点名" })).toBeVisible();
  await desk.goto(`/desk/trainings/${eventId}?view=roll`);
  await desk.getByRole("checkbox", { name: /示例·学成的人/ }).check();
  await desk.getByRole("button", { name: "保存点名" }).click();
  await expect(desk.getByText("点名保存好了。").first()).toBeVisible();

  await page.goto(`/events/${visit.eventId}`);
  await expect(page.getByRole("button", { name: "报名主讲" })).toHaveCount(0);

  await desk.goto(`/desk/trainings/${eventId}?view=close`);
  await desk.getByRole("button", { name: /^结业：1 人/ }).click();
  await expect(desk.getByRole("heading", { name: "培训记录（1）" })).toBeVisible();

  await page.goto("/me/trainings");
  await expect(page.getByText("讲解员资质").first()).toBeVisible();
  await expect(page.getByText("120 分钟")).toBeVisible();
  await page.goto(`/events/${visit.eventId}`);
  await page.getByRole("button", { name: "报名主讲" }).click();
  await expect(page.getByRole("status")).toContainText("报名成功");
});

test("an expired qualification: asked again, people and desk told, the place freed by the rule @desktop", async ({
  pageOf,
  server,
}) => {
  test.setTimeout(150_000);
  // A league of its own: the calls of other journeys stand before it, oldest first.
  const region = "150300";
  const desk = await pageOf(await aStaff({ regions: [region] }));
  const person = {
    name: "示例·资质到期的人",
    region,
    qualifications: [{ kind: "docent" as const, until: "2099-12-31" }],
  };
  const scene = { regionCode: region, position: { name: "主讲", qualification: "docent" as const, places: 1 } };
  const [before, later] = [await anEvent({ ...scene, title: "示例·到期前报的一场" }), await anEvent(scene)];
  const [who, other] = [await aVolunteer(person), await aVolunteer({ region, qualifications: [{ kind: "docent" }] })];
  const page = await pageOf(who);
  await page.goto(`/events/${before.eventId}`);
  await page.getByRole("button", { name: "报名主讲" }).click();
  await expect(page.getByRole("status")).toContainText("报名成功");
  const waits = await pageOf(other);
  await waits.goto(`/events/${before.eventId}`);
  await waits.getByRole("button", { name: "候补主讲" }).click();
  await expect(waits.getByRole("status")).toContainText("已候补");

  await write(async (tx) => {
    const validUntil = new Date(Date.now() - 36 * HOUR).toISOString().slice(0, 10);
    await tx.update(qualifications).set({ validUntil }).where(eq(qualifications.volunteerId, who.volunteerId));
  });
  await page.goto("/me/trainings");
  await expect(page.getByText(/已到期/).first()).toBeVisible();
  await page.goto(`/events/${later.eventId}`);
  await expect(page.getByRole("button", { name: "报名主讲" })).toHaveCount(0);

  // The hour's check: nothing is taken away, but everybody knows.
  runJob(server.folder, "lapseQualifications");
  await desk.goto(`/desk/events/${before.eventId}`);
  const pill = desk.getByRole("link", { name: /示例·资质到期的人/ });
  await expect(pill).toContainText("重新查过，去不了");
  for (const subject of ["你的“讲解员”资质已到期", "“讲解员”资质到期，1 个班次受影响"])
    await expect
      .poll(
        async () => {
          await desk.goto("/desk/letters?view=calls");
          return desk.getByRole("link", { name: new RegExp(subject) }).count();
        },
        { timeout: 40_000 },
      )
      .toBeGreaterThan(0);

  // Two days before the shift the stated rule gives the place on.
  runJob(server.folder, "freeUnqualified");
  await page.goto(`/events/${before.eventId}`);
  await expect(page.getByRole("main")).toContainText("你已报上");
  await write(async (tx) => {
    const startsAt = new Date(Date.now() + 47 * HOUR);
    const times = { startsAt, endsAt: new Date(startsAt.getTime() + 2 * HOUR) };
    await tx.update(shifts).set(times).where(eq(shifts.id, before.shiftId));
    await tx.update(events).set(times).where(eq(events.id, before.eventId));
  });
  runJob(server.folder, "freeUnqualified");
  await desk.goto(`/desk/events/${before.eventId}`);
  await expect(pill).toHaveCount(0);
  await waits.goto("/me");
  await expect(waits.getByRole("heading", { name: /^轮到你了/ })).toBeVisible();
});

test("a minor with a guardian’s consent may come, without it not @desktop", async ({ pageOf }) => {
  const birthMonth = `${new Date().getFullYear() - 16}-01`;
  const { eventId } = await anEvent({ title: "示例·未成年人能来的一场", position: { name: "引导" } });
  const without = await pageOf(await aVolunteer({ birthMonth }));
  await without.goto(`/events/${eventId}`);
  await expect(without.getByText(/监护人同意/).first()).toBeVisible();
  await expect(without.getByRole("button", { name: "报名引导" })).toHaveCount(0);

  const guarded = await pageOf(await aVolunteer({ birthMonth, guardianUntil: "2099-12-31" }));
  await guarded.goto(`/events/${eventId}`);
  await guarded.getByRole("button", { name: "报名引导" }).click();
  await expect(guarded.getByRole("status")).toContainText("报名成功");
});
