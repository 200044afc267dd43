import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, letters, transaction } from "@/db";
import { anAttendance, anEvent, aStaff, aVolunteer, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { remindOfHours } from "./jobs";
import { recordServed } from "./mutations/record";
import { spanMinutes } from "./rules/minutes";

let close: () => Promise<void>;
let staff: SceneActor;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
  const person = await aVolunteer();
  const startsAt = new Date("2026-04-17T09:00:00+08:00");
  const endsAt = new Date("2026-04-17T11:00:00+08:00");
  const place = await anEvent({ shift: { startsAt, endsAt } });
  const { volunteerId } = person;
  const attendanceId = await anAttendance(place, volunteerId, { inAt: startsAt, outAt: endsAt });
  const own = { attendanceId, volunteerId, eventId: place.eventId, recordingUnitId: null, startsAt, endsAt };
  const served = { ...own, minutes: spanMinutes(startsAt, endsAt), evidence: "code" as const };
  await transaction((tx) => recordServed(tx, { ...served, reason: null, by: null, isSample: false }, endsAt), {
    alone: [`volunteer:${volunteerId}`],
  });
});
afterAll(() => close());

const written = () => db.select().from(letters).where(eq(letters.kind, "hours_waiting"));

test("who answers for hours gets one letter a week once the promised days are over", async () => {
  // Served on a Friday: the third working day is the Wednesday after, which is not over yet.
  await remindOfHours(new Date("2026-04-22T09:00:00+08:00"));
  expect(await written()).toHaveLength(0);
  for (const day of ["23", "23", "24"]) await remindOfHours(new Date(`2026-04-${day}T09:00:00+08:00`));
  const [letter, ...more] = await written();
  expect(more).toHaveLength(0);
  expect(letter).toMatchObject({ accountId: staff.accountId, data: { records: 1, days: 6 } });
  await remindOfHours(new Date("2026-04-27T09:00:00+08:00"));
  expect(await written()).toHaveLength(2);
});
