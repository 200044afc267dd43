import { anAttendance } from "../db/seed/scenes";
import { serviceHeads, serviceRecords, transaction } from "../db";
import { addDays, dayOf, HOUR_MS, instantOf, timeOf } from "../lib/time";
import { expect, test } from "./support/fixtures";
import { anEvent, aStaff, aVolunteer } from "./support/scene";

test("a dispute in two taps is answered with a correction, and the old value stays to be seen @desktop", async ({
  pageOf,
}) => {
  const staff = await aStaff({ name: "示例·答异议的" });
  const person = await aVolunteer({ name: "示例·提异议的" });
  const startsAt = instantOf(addDays(dayOf(new Date()), -3), "09:00");
  const endsAt = new Date(startsAt.getTime() + HOUR_MS);
  const desk = await pageOf(staff);
  const own = await pageOf(person);
  const title = "示例·少记了的一场";
  const place = await anEvent({ title, shift: { startsAt, endsAt }, createdBy: staff.accountId });
  const { volunteerId } = person;
  const attendanceId = await anAttendance(place, volunteerId, { inAt: startsAt, outAt: endsAt });
  const chain = crypto.randomUUID();
  const facts = {
    chain,
    turn: 0,
    state: "pending",
    volunteerId,
    eventId: place.eventId,
    attendanceId,
    recordingUnitId: null,
    minutes: 60,
    startsAt,
    endsAt,
    evidence: "code",
    isSample: false,
  } as const;
  await transaction(
    async (tx) => {
      await tx.insert(serviceRecords).values({ ...facts, id: chain, at: endsAt });
      await tx.insert(serviceHeads).values({ ...facts, recordId: chain, since: endsAt });
    },
    { alone: [`volunteer:${volunteerId}`] },
  );

  await own.goto("/me/hours");
  const line = own.getByRole("listitem").filter({ hasText: title });
  await line.getByText("提出异议", { exact: true }).first().click();
  await line.getByLabel("说一句情况").fill("留下来收展板，带队人看见了");
  await line.getByRole("button", { name: "提出异议" }).click();
  await expect(line).toContainText("有异议");

  await desk.goto("/desk/hours?see=disputed");
  await desk.getByRole("link").filter({ hasText: "示例·提异议的" }).click();
  await expect(desk.getByText("留下来收展板，带队人看见了").first()).toBeVisible();
  const later = new Date(endsAt.getTime() + HOUR_MS / 2);
  await desk.getByLabel("走", { exact: true }).fill(timeOf(later));
  await desk.getByLabel("答复（本人看得到）").fill("查过照片，多记半小时");
  await desk.getByRole("button", { name: "答复", exact: true }).click();
  await expect(desk.getByText("已更正，旧的留在台账里。")).toBeVisible();

  await own.reload();
  await expect(line).toContainText("1 小时 30 分");
  await expect(line.locator("s")).toHaveText("1 小时");
  await expect(line).toContainText("查过照片，多记半小时");
});
