import { eq } from "drizzle-orm";
import { anAttendance } from "../db/seed/scenes";
import { db, events, serviceHeads } from "../db";
import { addDays, dayOf, HOUR_MS, instantOf } from "../lib/time";
import { expect, test } from "./support/fixtures";
import { anEvent, aStaff, aVolunteer } from "./support/scene";

test("a forgotten check-out counts 0, is closed with a reason, confirmed, and the event is finished @desktop", async ({
  pageOf,
}) => {
  const staff = await aStaff({ name: "示例·管时长的" });
  const person = await aVolunteer({ name: "示例·忘了签退的" });
  const startsAt = instantOf(addDays(dayOf(new Date()), -2), "09:00");
  const endsAt = new Date(startsAt.getTime() + HOUR_MS);
  const desk = await pageOf(staff);
  const place = await anEvent({
    title: "示例·忘了签退的一场",
    shift: { startsAt, endsAt },
    createdBy: staff.accountId,
  });
  await anAttendance(place, person.volunteerId, { inAt: startsAt });

  const own = await pageOf(person);
  await own.goto("/me/hours");
  const line = own.getByRole("listitem").filter({ hasText: "示例·忘了签退的一场" });
  await expect(line).toContainText("没有签退");
  await expect(line).toContainText("0 分");
  await expect(line).toContainText("示例·管时长的");

  await desk.goto(`/desk/hours?event=${place.eventId}`);
  const row = desk.getByRole("listitem").filter({ hasText: "示例·忘了签退的" }).filter({ hasText: "之后没有记录" });
  await row.getByRole("button", { name: "补上签退" }).click();
  await expect(row.getByRole("alert")).toBeVisible();
  await row.getByLabel("理由").fill("带队人确认收完展板才走");
  await row.getByRole("button", { name: "补上签退" }).click();
  await expect(desk.getByText("签退补上了，现在可以确认。")).toBeVisible();

  await desk.goto(`/desk/hours?event=${place.eventId}`);
  await desk.getByRole("button", { name: "确认 1 人，1 小时" }).click();
  await expect(desk.getByText("已确认，信已经写给他们。")).toBeVisible();
  await own.reload();
  await expect(line).toContainText("1 小时");
  await expect(line).toContainText("已确认");

  await desk.goto(`/desk/events/${place.eventId}`);
  await desk.getByRole("button", { name: "结项" }).click();
  await expect(desk.getByText("已结项。")).toBeVisible();
  const [event] = await db.select().from(events).where(eq(events.id, place.eventId));
  expect(event?.status).toBe("finished");
  const [head] = await db.select().from(serviceHeads).where(eq(serviceHeads.eventId, place.eventId));
  expect(head).toMatchObject({ state: "confirmed", minutes: 60 });
});
